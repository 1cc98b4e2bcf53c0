import { renameSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readMetadata, writeMetadata } from '../format/metadata.ts';
import { asUnpackedPagefind, unpackPagefind } from '../format/pack.ts';
import { idPrefix, pageId } from '../format/pages.ts';
import { metadataFile } from './regroup.ts';

/**
 * Gives the pages of an index that Pagefind wrote their numbers for ids, in place of hashes. A folder's
 * name tells its content, so no name in it has to.
 * @throws CborError where the index is not what Pagefind 1.6 writes
 */
export async function numberPages(folder: string): Promise<void> {
	const file = await metadataFile(folder);
	const metadata = readMetadata(await unpackPagefind(new Uint8Array(await readFile(file))));
	const prefix = idPrefix(metadata.pages);
	const fragment = (id: string): string => join(folder, 'fragment', `${id}.pf_fragment`);
	const pages = metadata.pages.map(({ length }, number) => ({ id: pageId(prefix, number), length }));
	// At once: thousands of files, and each wait takes longer than its move.
	for (const [number, { id }] of metadata.pages.entries()) renameSync(fragment(id), fragment(pages[number]!.id));
	await writeFile(file, gzipSync(asUnpackedPagefind(writeMetadata({ ...metadata, pages }))));
}
