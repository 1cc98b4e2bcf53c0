import { closeSync, openSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { CacheDamaged } from './damage.ts';
import type { PackedFiles } from './packed.ts';
import { SEAL, sealOf, writeParts } from './sealed.ts';

/** Where a file of a shard is kept. */
export interface ShardSlice {
	/** Absolute path of the file that it is a part of. */
	file: string;
	at: number;
	length: number;
	/** CRC-32 of its bytes. */
	sum: number;
}

/** Bytes of the list's own length, an unsigned 32-bit number. */
const LENGTH = 4;

/** Bytes before the list: its hash, and its length. */
const LIST_FROM = SEAL + LENGTH;

/** The list of what a shard's file holds, as JSON before its content. */
interface List {
	/** The file beside this one that holds what this one does not. */
	base?: string;
	/** Path in the shard's folder, bytes, their CRC-32, and of what stands in the base, where. */
	files: [place: string, length: number, sum: number, at?: number][];
}

/** A shard whose own content is more than so much of the whole is kept whole. */
const MOST_OWN = 1 / 4;

/**
 * Keeps a shard's thousands of files as one: the list of them, then all of them in that order. The list tells whether it,
 * and each of them, is as it was written, so that some can be read and checked without the others.
 */
export function writeShard(file: string, files: PackedFiles): void {
	writeListed(file, { files: [...files].map(([place, bytes]) => [place, bytes.length, crc32(bytes)]) }, [...files.values()]);
}

function writeListed(file: string, list: List, content: readonly Uint8Array[]): void {
	const bytes = Buffer.from(JSON.stringify(list));
	const length = Buffer.alloc(LENGTH);
	length.writeUInt32BE(bytes.length);
	writeParts(file, [Buffer.from(`${sealOf(bytes)}\n`), length, bytes, ...content]);
}

/**
 * The files of a shard, by their path in its folder.
 * @throws CacheDamaged
 */
export function readShard(file: string): PackedFiles {
	const shard = KeptShard.open(file);
	return new Map(shard.read(shard.slices.keys()));
}

/** A kept shard, of which files are read as they are asked for. What is edited changes nothing that is kept until it is written. */
export class KeptShard {
	readonly #file: string;
	/** Absolute path of the file that holds what this one does not; none of a shard that is kept whole. */
	readonly #base: string | undefined;
	readonly #slices: Map<string, ShardSlice>;
	readonly #edited = new Map<string, Uint8Array>();

	private constructor(file: string, { base, files }: List, from: number) {
		this.#file = file;
		this.#base = base === undefined ? undefined : join(dirname(file), base);
		let next = from;
		this.#slices = new Map(
			files.map(([place, length, sum, at]): [string, ShardSlice] => {
				if (at !== undefined) return [place, { file: this.#base!, at, length, sum }];
				next += length;
				return [place, { file, at: next - length, length, sum }];
			}),
		);
	}

	/** @throws CacheDamaged where its list is not as it was written */
	static open(file: string): KeptShard {
		const handle = openSync(file, 'r');
		try {
			const head = bytesAt(handle, 0, LIST_FROM);
			const list = head.length < LIST_FROM ? head : bytesAt(handle, LIST_FROM, head.readUInt32BE(SEAL));
			if (head.toString('latin1', 0, SEAL) !== `${sealOf(list)}\n`) throw new CacheDamaged(file);
			return new KeptShard(file, JSON.parse(list.toString()) as List, LIST_FROM + list.length);
		} finally {
			closeSync(handle);
		}
	}

	/** Where each file is kept, but for those that were edited. */
	get slices(): ReadonlyMap<string, ShardSlice> {
		return this.#slices;
	}

	/** One of its files; undefined where it has none of that path. @throws CacheDamaged */
	get(place: string): Uint8Array | undefined {
		const edited = this.#edited.get(place);
		if (edited || !this.#slices.has(place)) return edited;
		for (const [, bytes] of this.read([place])) return bytes;
		return undefined;
	}

	/** Some of the files that are kept. @throws CacheDamaged */
	*read(places: Iterable<string>): Generator<[place: string, bytes: Uint8Array]> {
		const handles = new Map<string, number>();
		try {
			for (const place of places) {
				const { file, at, length, sum } = this.#slices.get(place)!;
				const handle = handles.get(file) ?? openKept(file);
				handles.set(file, handle);
				const bytes = bytesAt(handle, at, length);
				if (bytes.length !== length || crc32(bytes) !== sum) throw new CacheDamaged(file);
				yield [place, bytes];
			}
		} finally {
			for (const handle of handles.values()) closeSync(handle);
		}
	}

	set(place: string, bytes: Uint8Array): void {
		this.#slices.delete(place);
		this.#edited.set(place, bytes);
	}

	delete(place: string): void {
		this.#slices.delete(place);
		this.#edited.delete(place);
	}

	/**
	 * Writes it as it is now. What stands in the file of the shard that it was made from is not written again, as long as it is
	 * most of it: that file has to stay beside this one.
	 * @returns the name of that file; undefined where all is in this one
	 */
	write(file: string): string | undefined {
		const base = this.#base ?? this.#file;
		const all = [...this.#slices];
		const own = [...this.read(all.filter(([, slice]) => slice.file !== base).map(([place]) => place)), ...this.#edited];
		const bytes = own.reduce((sum, [, { length }]) => sum + length, 0);
		const rest = all.filter(([, slice]) => slice.file === base);
		if (bytes > rest.reduce((sum, [, { length }]) => sum + length, bytes) * MOST_OWN) {
			writeShard(file, new Map([...this.read(rest.map(([place]) => place)), ...own]));
			return undefined;
		}
		const kept = rest.map(([place, { length, sum, at }]): List['files'][0] => [place, length, sum, at]);
		const listed = own.map(([place, content]): List['files'][0] => [place, content.length, crc32(content)]);
		writeListed(file, { base: basename(base), files: [...kept, ...listed] }, own.map(([, content]) => content));
		return basename(base);
	}
}

/** @throws CacheDamaged where it is not there */
function openKept(file: string): number {
	try {
		return openSync(file, 'r');
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
		throw new CacheDamaged(file, { cause });
	}
}

/** Bytes of a file; fewer where it ends before. */
function bytesAt(handle: number, at: number, length: number): Buffer {
	const bytes = Buffer.allocUnsafe(length);
	let read = 0;
	for (let more = 1; more > 0 && read < length; read += more) more = readSync(handle, bytes, read, length - read, at + read);
	return bytes.subarray(0, read);
}
