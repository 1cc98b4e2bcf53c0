import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { constants, gunzipSync, gzip, type ZlibOptions } from 'node:zlib';
import { SIGNATURE, type PackIndex } from '../packs/layout.ts';
import { oldRows } from '../packs/oldRows.ts';
import { pageValidator } from '../packs/validators.ts';
import { savedPage } from './savedPage.ts';

/** A file on its way into a pack. */
export interface FileToPack {
	/** Site path without base. */
	path: string;
	bytes: Uint8Array;
	/** Of a text of the index: what it says. Pages carry their own. */
	validator?: string | undefined;
	/** It stays packed as it is: chunks of the index take less so than many of them take that are packed together. */
	asPacked?: boolean | undefined;
}

/** A pack's bytes with what the list says of them. */
export interface MadePack {
	bytes: Buffer;
	sha: string;
}

/** Unpacked bytes of a block at most, unless one file is larger: what reading one page has to unpack. */
const BLOCK_BYTES = 320 * 1024;

/** Packs bytes in a thread that Node holds ready for such work. */
const packed = promisify<Uint8Array, ZlibOptions, Buffer>(gzip);

/** What is packed already is put into gzip as it is. */
const STORED: ZlibOptions = { level: constants.Z_NO_COMPRESSION };

/**
 * Packs files, in the order given: alike files close together make small packs. The same files
 * give the same bytes. One block is packed at a time, beside this thread.
 */
export async function makePack(files: Iterable<FileToPack>): Promise<MadePack> {
	const index: PackIndex = { files: [], blocks: [] };
	const old: PackIndex['files'] = [];
	const blocks: Buffer[] = [];
	let open: Uint8Array[] = [];
	let size = 0;
	let isStored = false;
	const close = async (): Promise<void> => {
		if (open.length === 0) return;
		const block = await packed(Buffer.concat(open), isStored ? STORED : {});
		blocks.push(block);
		index.blocks.push(block.length);
		[open, size] = [[], 0];
	};
	for (const { path, bytes, validator, asPacked = false } of files) {
		const content = path.endsWith('/') ? savedPage(bytes) : asPacked ? bytes : unpacked(bytes);
		if (asPacked !== isStored || (size > 0 && size + content.length > BLOCK_BYTES)) await close();
		isStored = asPacked;
		const head = path.endsWith('/') ? headOf(content) : '';
		const says = validator ?? pageValidator(head);
		const place: PackIndex['files'][0] = [path, blocks.length, size, content.length];
		if (says !== undefined) place[4] = says;
		index.files.push(place);
		old.push(...oldRows(place, head));
		open.push(content);
		size += content.length;
	}
	await close();
	index.files.push(...old);
	const packedIndex = await packed(Buffer.from(JSON.stringify(index)), {});
	const head = Buffer.alloc(8);
	head.write(SIGNATURE, 'latin1');
	head.writeUInt32LE(packedIndex.length, 4);
	const bytes = Buffer.concat([head, packedIndex, ...blocks]);
	return { bytes, sha: createHash('sha256').update(bytes).digest('hex') };
}

/** The head of a page: what it says of itself stands there. */
function headOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
	const bytes = Buffer.from(buffer, byteOffset, byteLength);
	return bytes.toString('utf8', 0, bytes.indexOf('</head>'));
}

/** Files that are alike take less when they are packed together than each by itself; all who read them take them either way. */
function unpacked(bytes: Uint8Array): Uint8Array {
	return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
