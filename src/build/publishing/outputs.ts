import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outputFile } from '../../site/plan/outputFile.ts';
import type { PlannedPage } from '../../site/plan/kinds.ts';
import { getMeta, setMeta, sql, transact, type Store } from '../../archive/store/open.ts';
import { allPages } from '../../site/plan/plannedPages.ts';
import { filesBelow } from '../code.ts';
import type { OutputChange, OutputKind, OutputRow } from './change.ts';
import { pagesDue, pagesGone } from './pagesDue.ts';
import { STAMP } from './staging.ts';

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
	readonly #others = new Map<string, string>();
	/** All that is wanted but pages. */
	readonly #wanted = new Set<string>();
	readonly #changed = new Map<string, OutputRow>();

	constructor(store: Store, out: string) {
		this.#store = store;
		this.#out = out;
		const stamp = stampOf(out);
		if (stamp === undefined || stamp !== getMeta(store, 'published')) return;
		this.#standing = stamp;
		for (const row of sql(store, "SELECT file, key FROM output INDEXED BY output_but_pages WHERE kind <> 'page'").all()) {
			this.#others.set(String(row['file']), String(row['key']));
		}
	}

	/** The pages to make: those that do not stand there as planned, or all. */
	pagesToMake(all: boolean): PlannedPage[] {
		const pages = all || this.#standing === undefined ? allPages(this.#store) : pagesDue(this.#store);
		for (const { path, key } of pages) this.#changed.set(outputFile(path), [outputFile(path), 'page', key]);
		return pages;
	}

	/** Wants something that is no page there. @returns whether it has to be put there */
	want(place: string, kind: Exclude<OutputKind, 'page'>, key: string): boolean {
		this.#wanted.add(place);
		if (this.#others.get(place) === key) return false;
		this.#changed.set(place, [place, kind, key]);
		return true;
	}

	/** Whether something is wanted at a place already. */
	isTaken(file: string): boolean {
		return this.#wanted.has(file) || sql(this.#store, 'SELECT 1 FROM page WHERE file = ?').get(file) !== undefined;
	}

	/** How the folder has to change; undefined where it has not. */
	change(): OutputChange | undefined {
		const outputs = [...this.#changed.values()];
		const whole = this.#standing === undefined;
		const deletes = (whole ? this.#strangers() : this.#left()).sort();
		if (!whole && outputs.length === 0 && deletes.length === 0) return undefined;
		return { outputs, deletes, id: this.#idAfter(outputs, deletes), whole };
	}

	/** What stood there of the site and is not wanted any more. */
	#left(): string[] {
		const others = [...this.#others.keys()].filter((place) => !this.#wanted.has(place));
		return [...pagesGone(this.#store), ...others].filter((place) => !this.#changed.has(place));
	}

	/** Files in a folder of which nothing is known. */
	#strangers(): string[] {
		const folders = [...this.#wanted].filter((place) => place.endsWith('/'));
		return filesBelow(this.#out)
			.map((file) => file.slice(this.#out.length + 1))
			.filter((file) => file !== STAMP && !this.#changed.has(file) && !folders.some((folder) => file.startsWith(folder)));
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

/** Bits of a site's id. */
const ID_BITS = 128;

/** What a file adds to the site's id. */
function weight(place: string, key: string): bigint {
	return BigInt(`0x${hash('sha256', `${place} ${key}`, 'hex').slice(0, ID_BITS / 4)}`);
}

/** The id in the output folder's stamp; undefined where it holds no site. */
export function stampOf(out: string): string | undefined {
	const path = join(out, STAMP);
	if (!existsSync(path)) return undefined;
	return (JSON.parse(readFileSync(path, 'utf8')) as { id?: string }).id;
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
