import { createHash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { PUBLIC } from '../../archive/content/publicFiles.ts';
import { isAsSeen, seenAs } from '../../archive/content/seen.ts';
import { getMeta, setMeta, type Store } from '../../archive/store/open.ts';

/** An operator's file: where it is, and a hash of its bytes. */
export interface PublicFile {
	source: string;
	key: string;
}

/** Bytes read at a time: such a file may be larger than memory. */
const CHUNK = 1024 * 1024;

/**
 * The operator's files by their place in the site. They are read only where they changed.
 * @param files places, see `scanPublic`
 */
export function publicFiles(store: Store, content: string, files: readonly string[]): Map<string, PublicFile> {
	const now = Date.now();
	const last = JSON.parse(getMeta(store, 'public') ?? '[]') as [file: string, seen: string, key: string][];
	const known = new Map(last.map(([file, seen, key]) => [file, { seen, key }]));
	const rows = files.map((file): [string, string, string] => {
		const path = join(content, PUBLIC, file);
		const seen = seenAs(lstatSync(path), now);
		const before = known.get(file);
		return [file, seen, before && isAsSeen(before.seen, seen) ? before.key : hashOf(path)];
	});
	setMeta(store, 'public', JSON.stringify(rows));
	return new Map(rows.map(([file, , key]) => [file, { source: join(content, PUBLIC, file), key }]));
}

function hashOf(path: string): string {
	const hash = createHash('sha256');
	const buffer = Buffer.alloc(CHUNK);
	const file = openSync(path, 'r');
	try {
		for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) hash.update(buffer.subarray(0, read));
	} finally {
		closeSync(file);
	}
	return hash.digest('hex');
}
