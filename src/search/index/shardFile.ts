import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { CacheDamaged } from './damage.ts';
import type { PackedFiles } from './packed.ts';
import { readSealed, SEALED_FROM, writeSealed } from './sealed.ts';

/** Where a file of a shard stands in the one file that a shard is kept as. */
export interface ShardSlice {
	at: number;
	length: number;
}

/** Bytes before the list: its own length, as an unsigned 32-bit number. */
const LENGTH = 4;

/**
 * Keeps a shard's thousands of files as one: its list of them as JSON, then all of them in that order. So
 * a shard is written once to be kept and once to be published, and can be checked.
 */
export function writeShard(file: string, files: PackedFiles): void {
	const list = Buffer.from(JSON.stringify([...files].map(([place, { length }]) => [place, length])));
	const length = Buffer.alloc(LENGTH);
	length.writeUInt32BE(list.length);
	writeSealed(file, [length, list, ...files.values()]);
}

/**
 * The files of a shard, by their path in its folder.
 * @throws CacheDamaged
 */
export function readShard(file: string): PackedFiles {
	const content = readSealed(file);
	const head = Buffer.from(content.buffer, content.byteOffset, content.length);
	const list = listOf(head.subarray(LENGTH), head.readUInt32BE(), file);
	return new Map([...list].map(([place, { at, length }]) => [place, content.subarray(at - SEALED_FROM, at - SEALED_FROM + length)]));
}

/**
 * Where the files of a shard stand in it, without reading them.
 * @throws CacheDamaged where its list cannot be read
 */
export function listShard(file: string): Map<string, ShardSlice> {
	const handle = openSync(file, 'r');
	try {
		const length = Buffer.alloc(LENGTH);
		readSync(handle, length, 0, LENGTH, SEALED_FROM);
		const list = Buffer.alloc(Math.min(length.readUInt32BE(), fstatSync(handle).size));
		readSync(handle, list, 0, list.length, SEALED_FROM + LENGTH);
		return listOf(list, list.length, file);
	} finally {
		closeSync(handle);
	}
}

function listOf(bytes: Buffer, length: number, file: string): Map<string, ShardSlice> {
	let at = SEALED_FROM + LENGTH + length;
	try {
		const list = JSON.parse(bytes.toString('utf8', 0, length)) as [place: string, length: number][];
		return new Map(
			list.map(([place, own]) => {
				const slice = { at, length: own };
				at += own;
				return [place, slice];
			}),
		);
	} catch (cause) {
		throw new CacheDamaged(file, { cause });
	}
}
