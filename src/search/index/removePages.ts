import { createHash, hash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { REVISION_SIGNS } from '../format/chunkTable.ts';
import { takeOutPages, type Keeping, type RemainingShard, type Removal } from '../format/removal.ts';
import { pack, packed, unpacked, type PackedFiles } from './packed.ts';

/** As shards are published: packed, with names that tell the content. */
const PUBLISHED: Keeping = {
	read: (bytes) => gunzipSync(bytes),
	write: pack,
	readChunk: unpacked,
	writeChunk: packed,
	chunkRevision: (content) => BigInt(`0x${hash('sha256', content, 'hex')}`).toString(36).slice(-REVISION_SIGNS),
	revision: (files) => {
		const digest = createHash('sha256');
		for (const bytes of files) digest.update(bytes);
		return digest.digest('hex').slice(0, 10);
	},
};

/** Takes pages out of a packed shard, without Pagefind. @throws CborError where the index is not what Pagefind 1.6 makes */
export function removePages(files: PackedFiles, removal: Removal): RemainingShard {
	return takeOutPages(files, removal, PUBLISHED);
}
