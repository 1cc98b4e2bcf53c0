import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePack } from '../../offline/build/pack.ts';

/** A pack to make. */
export interface PackTask {
	/** Hash of everything in it. */
	key: string;
	/** Absolute path, or text, by site path. */
	files: [path: string, source: { file: string } | { text: string }][];
}

/** What is kept beside each pack. */
export interface PackFacts {
	bytes: number;
	sha: string;
}

/** Where a pack is kept in the cache. */
export function packFile(folder: string, key: string): string {
	return join(folder, `${key}.pack`);
}

/** The facts of a pack made before; undefined where it has to be made. */
export function packFacts(folder: string, key: string): PackFacts | undefined {
	const file = `${packFile(folder, key)}.json`;
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PackFacts) : undefined;
}

/** Makes packs, in this thread. The facts are written last: only with them does a pack count as made. */
export function makePacks(folder: string, tasks: readonly PackTask[], onPack: () => void): void {
	mkdirSync(folder, { recursive: true });
	for (const { key, files } of tasks) {
		const { bytes, sha } = makePack(read(files));
		const file = packFile(folder, key);
		writeFileSync(file, bytes);
		writeFileSync(`${file}.json.new`, JSON.stringify({ bytes: bytes.length, sha } satisfies PackFacts));
		renameSync(`${file}.json.new`, `${file}.json`);
		onPack();
	}
}

function* read(files: PackTask['files']): Generator<{ path: string; bytes: Uint8Array }> {
	for (const [path, source] of files) {
		yield { path, bytes: 'text' in source ? Buffer.from(source.text) : readFileSync(source.file) };
	}
}
