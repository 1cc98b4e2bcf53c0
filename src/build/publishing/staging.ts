import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from '../code.ts';
import { linkFile, linkTree } from '../links.ts';
import type { OutputRow } from './change.ts';

/** What stands in the output folder to tell that a site of ours does: the site's id. */
export const STAMP = 'build.json';

/** A finished change of the output folder, written down before any of it is carried out. */
interface Journal {
	/** Files to move from the staging folder to the output folder, in this order; undefined for all, where there is no such folder yet. */
	moves?: string[];
	/** Files to delete, and folders with a slash at their end, after all moves. */
	deletes: string[];
	/** What the store is to remember once all is done: `[file, kind, key]`. */
	outputs: OutputRow[];
	/** The site's id after the change. */
	id: string;
	/** True where `outputs` are all files of the site. */
	whole: boolean;
}

const JOURNAL = 'journal.json';

/**
 * The folder beside the output folder in which a build gathers what changed. Nothing reaches
 * the output folder before everything is there; from then on a change that is cut short is
 * carried on by the next build.
 */
export class Staging {
	readonly #out: string;
	/** Where files of the next state are put, by their place in the output folder. */
	readonly files: string;
	readonly #folder: string;

	constructor(out: string) {
		this.#out = out;
		this.#folder = join(dirname(out), `.${basename(out)}.staging`);
		this.files = join(this.#folder, 'files');
	}

	/** Carries on a change that was cut short. @returns what the store is to remember, where there was one */
	recover(): Journal | undefined {
		const path = join(this.#folder, JOURNAL);
		if (!existsSync(path)) return undefined;
		const journal = JSON.parse(readFileSync(path, 'utf8')) as Journal;
		this.#apply(journal);
		return journal;
	}

	/** Begins with an empty staging folder. */
	open(): void {
		rmSync(this.#folder, { recursive: true, force: true });
		mkdirSync(this.files, { recursive: true });
	}

	/**
	 * Puts a file there that another folder holds, or a folder; linked, where the file system can, not copied.
	 * @param place with a slash at its end for a folder
	 */
	take(source: string, place: string): void {
		if (place.endsWith('/')) linkTree(source, join(this.files, place.slice(0, -1)));
		else linkFile(source, join(this.files, place));
	}

	put(file: string, text: string): void {
		const target = join(this.files, file);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, text);
	}

	/** Makes the change: after this call returns, or after the next build's {@link recover}, all of it is done. */
	commit(change: Omit<Journal, 'moves'>): void {
		this.put(STAMP, `${JSON.stringify({ id: change.id })}\n`);
		const journal: Journal = existsSync(this.#out) ? { moves: this.#staged(), ...change } : change;
		const path = join(this.#folder, JOURNAL);
		writeFileSync(`${path}.new`, JSON.stringify(journal), { flush: true });
		renameSync(`${path}.new`, path);
		this.#apply(journal);
	}

	/** Clears what a failed build gathered, unless its change has begun: that is carried on by the next. */
	abandon(): void {
		if (!existsSync(join(this.#folder, JOURNAL))) this.close();
	}

	/** Ends the change; call it once the store remembers. */
	close(): void {
		rmSync(this.#folder, { recursive: true, force: true });
	}

	/** What was gathered, in the order in which it may appear. */
	#staged(): string[] {
		return filesBelow(this.files).map((file) => file.slice(this.files.length + 1)).sort(byNeed);
	}

	#apply({ moves, deletes }: Journal): void {
		if (!existsSync(this.#out) && existsSync(this.files)) {
			// A new site moves whole, and has nothing to delete.
			mkdirSync(dirname(this.#out), { recursive: true });
			renameSync(this.files, this.#out);
			return;
		}
		const coming = moves ?? this.#staged();
		// First of all, files that cannot stay while others come.
		const blocking = inTheWay(deletes, coming);
		for (const place of blocking) this.#drop(place);
		removeEmpty(this.#out, blocking);
		const made = new Set<string>();
		for (const file of coming) {
			const from = join(this.files, file);
			if (!existsSync(from)) continue;
			const to = join(this.#out, file);
			const folder = dirname(to);
			if (!made.has(folder)) mkdirSync(folder, { recursive: true });
			made.add(folder);
			renameSync(from, to);
		}
		for (const place of deletes) this.#drop(place);
		removeEmpty(this.#out, deletes);
	}

	/** Deletes a file, or a folder with a slash at its end; not what has come in its place since. */
	#drop(place: string): void {
		const isFolder = place.endsWith('/');
		const path = join(this.#out, isFolder ? place.slice(0, -1) : place);
		const stats = standingAt(path);
		if (stats && stats.isDirectory() === isFolder) rmSync(path, { recursive: isFolder });
	}
}

/** What stands at a path, links not followed; undefined where nothing does, or a file where a folder of the path would be. */
function standingAt(path: string): Stats | undefined {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
		throw error;
	}
}

/**
 * Order in which files may appear while readers read: what pages need, then pages, then what
 * leads to them, so that no reader meets a page whose parts are not there yet.
 */
function byNeed(a: string, b: string): number {
	return need(a) - need(b) || (a < b ? -1 : 1);
}

function need(file: string): number {
	if (file === STAMP) return 4;
	if (/^(?:pagefind|packs)\/[^/]*\.json$/.test(file) || file === 'sw.js') return 3;
	if (file.startsWith('_astro/') || file.startsWith('pagefind/') || file.startsWith('packs/')) return 0;
	return /(?:^|\/)(?:sitemap[^/]*|feed)\.(?:xml|json)$/.test(file) ? 2 : 1;
}

/** Of files that go, those where a folder is to be, or in whose folder's place a file comes. */
function inTheWay(deletes: readonly string[], coming: readonly string[]): string[] {
	if (deletes.length === 0) return [];
	const files = new Set(coming);
	const folders = new Set(coming.flatMap(foldersAbove));
	return deletes.filter((place) => folders.has(place) || foldersAbove(place).some((folder) => files.has(folder)));
}

function foldersAbove(place: string): string[] {
	const parts = place.split('/');
	return parts.slice(1).map((_, depth) => parts.slice(0, depth + 1).join('/'));
}

/** Folders that lost their last file go, upwards until one that has another. */
function removeEmpty(out: string, deletes: string[]): void {
	const folders = new Set(deletes.map((file) => dirname(file)));
	for (const folder of folders) {
		for (let at = folder; at !== '.'; at = dirname(at)) {
			const path = join(out, at);
			if (!standingAt(path)?.isDirectory()) continue;
			if (readdirSync(path).length > 0) break;
			rmSync(path, { recursive: true });
		}
	}
}
