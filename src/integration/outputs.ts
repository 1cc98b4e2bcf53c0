import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../archive/content/decode.ts';
import { getMeta, setMeta, transact, type Store } from '../archive/store/open.ts';
import { STAMP } from './staging.ts';

/** A file that the site consists of. */
export interface Output {
	/** What makes it: `page`, `asset`, `redirect` or `search`. */
	kind: string;
	/** Hash of everything it is made from. */
	key: string;
}

/** A row to remember: `[file, kind, key]`. */
export type OutputRow = [string, string, string];

/**
 * The files in the output folder with what they were made from; undefined where the folder does
 * not hold the site that the store remembers, so that everything has to be made again.
 */
export function knownOutputs(store: Store, out: string): Map<string, Output> | undefined {
	const stamp = stampOf(out);
	if (stamp === undefined || stamp !== getMeta(store, 'published')) return undefined;
	const rows = store.prepare('SELECT file, kind, key FROM output').all();
	return new Map(rows.map((row) => [String(row['file']), { kind: String(row['kind']), key: String(row['key']) }]));
}

/** The id in the output folder's stamp; undefined where it holds no site. */
export function stampOf(out: string): string | undefined {
	const path = join(out, STAMP);
	if (!existsSync(path)) return undefined;
	return (JSON.parse(readFileSync(path, 'utf8')) as { id?: string }).id;
}

/** Notes what the output folder holds after a change. */
export function remember(store: Store, change: { outputs: OutputRow[]; deletes: string[]; id: string; whole?: boolean }): void {
	transact(store, () => {
		if (change.whole) store.exec('DELETE FROM output');
		const remove = store.prepare('DELETE FROM output WHERE file = ?');
		for (const file of change.deletes) remove.run(file);
		const put = store.prepare('INSERT OR REPLACE INTO output (file, kind, key) VALUES (?, ?, ?)');
		for (const output of change.outputs) put.run(...output);
		setMeta(store, 'published', change.id);
	});
}

/** The site's id: a hash over all its files and what they were made from. */
export function siteId(outputs: Map<string, Output>): string {
	const rows = [...outputs].map(([file, { key }]) => `${file} ${key}`).sort();
	return contentHash(rows.join('\n')).slice(0, 16);
}
