import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outputFile } from '../../site/plan/outputFile.ts';
import type { PlannedPage } from '../../site/plan/kinds.ts';
import { HOST_FILES, REDIRECT_RULES } from '../../archive/siteFiles.ts';
import { getMeta, setMeta, sql, transact, type Store } from '../../archive/store/open.ts';
import { allPages } from '../../site/plan/plannedPages.ts';
import { filesBelow } from '../code.ts';
import type { OutputChange, OutputKind, OutputRow } from './change.ts';
import { pagesDue, pagesGone } from './pagesDue.ts';
import { refuseInTheWay, refuseOthers } from './inTheWay.ts';
import { goingOrder } from './order.ts';
import { stampOf } from './stamp.ts';
import { strangersIn } from './strangers.ts';

/**
 * What stands in the output folder and what is wanted there. Where the folder does not hold the site
 * that the store remembers, everything has to be made again.
 */
export class Outputs {
	readonly #store: Store;
	readonly #out: string;
	/** The id of the site that stands there; undefined where nothing there is known. */
	readonly #standing: string | undefined;
	/** All that stands there but pages, by place. */
	readonly #others = new Map<string, { kind: OutputKind; key: string }>();
	/** All that is wanted but pages. */
	readonly #wanted = new Map<string, OutputKind>();
	readonly #changed = new Map<string, OutputRow>();
	/** Files there of a site that nothing is known of. */
	#ofSites: string[] = [];
	/** What is wanted in folders that are laid out or brought level, and what stands there and is not. */
	readonly #inFolders = new Set<string>();
	readonly #dropped: string[] = [];

	constructor(store: Store, out: string) {
		this.#store = store;
		this.#out = out;
		const stamp = stampOf(out);
		if (stamp === undefined || stamp !== getMeta(store, 'published')) return;
		this.#standing = stamp;
		for (const row of sql(store, "SELECT file, kind, key FROM output INDEXED BY output_but_pages WHERE kind <> 'page'").all()) {
			this.#others.set(String(row['file']), { kind: row['kind'] as OutputKind, key: String(row['key']) });
		}
	}

	/**
	 * Looks through a folder of which nothing is known, before anything is made for it.
	 * @param own files that come from the operator's own folder
	 * @throws OutputInTheWay where it holds what no build put there
	 */
	lookThrough(own: ReadonlyMap<string, unknown>): void {
		if (this.#standing !== undefined || !existsSync(this.#out)) return;
		const { ofSites, others } = strangersIn(this.#out, (file) => own.has(file) || this.#isPlanned(file));
		refuseOthers(this.#out, others);
		this.#ofSites = ofSites;
	}

	/** The pages to make: those that do not stand there as planned, or all. */
	pagesToMake(all: boolean): PlannedPage[] {
		const pages = all || this.#standing === undefined ? allPages(this.#store) : pagesDue(this.#store);
		for (const { path, key } of pages) this.#changed.set(outputFile(path), [outputFile(path), 'page', key]);
		return pages;
	}

	/** Wants something that is no page there. @returns whether it has to be put there */
	want(place: string, kind: Exclude<OutputKind, 'page'>, key: string): boolean {
		this.#wanted.set(place, kind);
		if (this.#others.get(place)?.key === key) return false;
		this.#changed.set(place, [place, kind, key]);
		return true;
	}

	/**
	 * Wants a folder there, in which files have names that change with their content.
	 * @param place with a slash at its end
	 * @param names tells the names of all its files, where something of it has to be put there
	 * @returns the names of those that have to
	 */
	wantFolder(place: string, key: string, names: () => Iterable<string>): string[] {
		if (!this.want(place, 'asset', key)) return [];
		const folder = join(this.#out, place);
		const standing = new Set(this.#others.has(place) ? filesBelow(folder).map((file) => file.slice(folder.length)) : []);
		const wanted = new Set(names());
		for (const name of wanted) this.#inFolders.add(place + name);
		for (const name of standing) if (!wanted.has(name)) this.#dropped.push(place + name);
		return [...wanted].filter((name) => !standing.has(name));
	}

	/** Whether something is wanted at a place already. */
	isTaken(file: string): boolean {
		return this.#wanted.has(file) || this.#isPlanned(file);
	}

	#isPlanned(file: string): boolean {
		return sql(this.#store, 'SELECT 1 FROM page WHERE file = ?').get(file) !== undefined;
	}

	/**
	 * How the folder has to change; undefined where it has not.
	 * @throws OutputInTheWay where something that no build put there stands in a new file's place
	 */
	change(): OutputChange | undefined {
		const outputs = [...this.#changed.values()];
		const whole = this.#standing === undefined;
		const going = whole ? this.#strangers() : this.#left();
		if (!whole && outputs.length === 0 && going.length === 0) return undefined;
		const places = going.map((place): [string, OutputKind] => [place, this.#others.get(place)?.kind ?? 'page']);
		for (const place of this.#dropped) places.push([place, 'asset']);
		if (!whole) {
			const isNew = ([place, kind]: OutputRow): boolean => kind !== 'public' && sql(this.#store, 'SELECT 1 FROM output WHERE file = ?').get(place) === undefined;
			refuseInTheWay(this.#out, outputs.filter(isNew).map(([place]) => place), going);
			const isRedirect = ([, kind]: readonly [string, OutputKind, ...unknown[]]): boolean => kind === 'redirect';
			if ((outputs.some(isRedirect) || places.some((place) => place[1] === 'redirect')) && existsSync(join(this.#out, REDIRECT_RULES))) places.push([REDIRECT_RULES, 'asset']);
		}
		const own = [...this.#wanted].filter(([, kind]) => kind === 'public').map(([place]) => place).sort();
		return { outputs, deletes: goingOrder(places), public: own, id: this.#idAfter(outputs, going), whole };
	}

	/** What stood there of the site and is not wanted any more. */
	#left(): string[] {
		const others = [...this.#others.keys()].filter((place) => !this.#wanted.has(place));
		return [...pagesGone(this.#store), ...others].filter((place) => !this.#changed.has(place));
	}

	/** What stood there of another site. */
	#strangers(): string[] {
		return this.#ofSites.filter((file) => !this.#changed.has(file) && !this.#inFolders.has(file) && !stays(file));
	}

	/** The id of the site there: a sum, so that it follows from what changes alone. */
	#idAfter(outputs: readonly OutputRow[], deletes: readonly string[]): string {
		let sum = BigInt(`0x${this.#standing ?? '0'}`);
		if (this.#standing !== undefined) {
			const select = sql(this.#store, 'SELECT key FROM output WHERE file = ?');
			for (const place of [...outputs.map(([changed]) => changed), ...deletes]) {
				const row = select.get(place);
				if (row) sum -= weight(place, String(row['key']));
			}
		}
		for (const [place, , key] of outputs) sum += weight(place, key);
		return BigInt.asUintN(ID_BITS, sum).toString(16).padStart(ID_BITS / 4, '0');
	}
}

/** Files for the host hold nothing of one site, but for the rules of redirects. */
function stays(file: string): boolean {
	return HOST_FILES.includes(file) && file !== REDIRECT_RULES;
}

/** Bits of a site's id. */
const ID_BITS = 128;

/** What a file adds to the site's id. */
function weight(place: string, key: string): bigint {
	return BigInt(`0x${hash('sha256', `${place} ${key}`, 'hex').slice(0, ID_BITS / 4)}`);
}

/** Notes what the output folder holds after a change. */
export function remember(store: Store, { outputs, deletes, id, whole }: OutputChange): void {
	transact(store, () => {
		if (whole) store.exec('DELETE FROM output');
		const remove = store.prepare('DELETE FROM output WHERE file = ?');
		for (const place of deletes) remove.run(place);
		const put = store.prepare('INSERT OR REPLACE INTO output (file, kind, key) VALUES (?, ?, ?)');
		for (const output of outputs) put.run(...output);
		setMeta(store, 'published', id);
	});
}
