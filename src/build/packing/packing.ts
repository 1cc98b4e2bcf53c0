import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { makePack, type FileToPack } from '../../offline/build/pack.ts';
import { CacheDamaged } from '../../search/index/damage.ts';
import type { ShardSlice } from '../../search/index/shardFile.ts';

/** A pack to make. */
export interface PackTask {
	/** Hash of everything in it. */
	key: string;
	/** By site path. */
	files: [path: string, source: PackSource][];
}

/** A file by its absolute path, or a part of one, or a text. */
export type PackSource = { file: string } | (Pick<FileToPack, 'validator' | 'asPacked'> & Omit<ShardSlice, 'sum'> & Partial<Pick<ShardSlice, 'sum'>>) | { text: string };

/** What is kept beside each pack. */
export interface PackFacts {
	bytes: number;
	sha: string;
}

/** Where a pack is kept in the cache. */
export function packFile(folder: string, key: string): string {
	return join(folder, `${key}.pack`);
}

/** The facts of a pack made before; undefined where it has to be made, or they are not of what is there. */
export function packFacts(folder: string, key: string): PackFacts | undefined {
	const file = packFile(folder, key);
	const size = statSync(file, { throwIfNoEntry: false })?.size;
	if (size === undefined || !existsSync(`${file}.json`)) return undefined;
	const facts = parsedFacts(readFileSync(`${file}.json`, 'utf8'));
	return facts?.bytes === size && /^[0-9a-f]{64}$/.test(facts.sha) ? facts : undefined;
}

/** Undefined where it is no JSON. */
function parsedFacts(text: string): PackFacts | null | undefined {
	try {
		return JSON.parse(text) as PackFacts | null;
	} catch (error) {
		if (error instanceof SyntaxError) return undefined;
		throw error;
	}
}

/**
 * Makes packs, some at a time; their bytes are packed in threads that Node holds ready, so that one more or less costs no start.
 * @param jobs packs that are made at the same time
 * @param onPack told of each that is made
 */
export async function makePacks(folder: string, tasks: readonly PackTask[], jobs: number, onPack: () => void): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const waiting = tasks.values();
	const makeSome = async (): Promise<void> => {
		for (const task of waiting) {
			await makeOne(folder, task);
			onPack();
		}
	};
	await Promise.all(Array.from({ length: jobs }, makeSome));
}

/** The facts are written last: only with them does a pack count as made. */
async function makeOne(folder: string, { key, files }: PackTask): Promise<void> {
	const { bytes, sha } = await makePack(read(files));
	const file = packFile(folder, key);
	writeFileSync(file, bytes);
	writeFileSync(`${file}.json.new`, JSON.stringify({ bytes: bytes.length, sha } satisfies PackFacts));
	renameSync(`${file}.json.new`, `${file}.json`);
}

function* read(files: PackTask['files']): Generator<FileToPack> {
	const open = new Map<string, number>();
	try {
		for (const [path, source] of files) yield { path, bytes: bytesOf(source, open), ...('at' in source && { validator: source.validator, asPacked: source.asPacked }) };
	} finally {
		for (const handle of open.values()) closeSync(handle);
	}
}

/** @throws CacheDamaged @param open files of which more than one part is read */
function bytesOf(source: PackSource, open: Map<string, number>): Uint8Array {
	if ('text' in source) return Buffer.from(source.text);
	if (!('at' in source)) return readFileSync(source.file);
	const { file, at, length, sum } = source;
	const handle = open.get(file) ?? openSync(file, 'r');
	open.set(file, handle);
	const bytes = Buffer.alloc(length);
	const read = readSync(handle, bytes, 0, length, at);
	if (read < length || (sum !== undefined && crc32(bytes) !== sum)) throw new CacheDamaged(file);
	return bytes;
}
