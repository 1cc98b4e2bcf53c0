import { roundedLength } from '../format/lengths.ts';
import { readMetadata, writeMetadata } from '../format/metadata.ts';
import { idPrefix, pageId } from '../format/pages.ts';
import { fragmentPlace } from '../format/places.ts';
import { packed, unpacked, type PackedFiles } from './packed.ts';
import { metadataPlace } from './regroup.ts';

/**
 * Gives the pages of an index that Pagefind made their numbers for ids, in place of hashes. A folder's
 * name tells its content, so no name in it has to. Their lengths are rounded, to be a byte each.
 * @throws CborError where the index is not what Pagefind 1.6 makes
 */
export function numberPages(files: PackedFiles): void {
	const place = metadataPlace(files);
	const metadata = readMetadata(unpacked(files.get(place)!));
	const prefix = idPrefix(metadata.pages);
	const pages = metadata.pages.map(({ length }, number) => ({ id: pageId(prefix, number), length: roundedLength(length) }));
	const texts = metadata.pages.map(({ id }) => files.get(fragmentPlace(id))!);
	for (const { id } of metadata.pages) files.delete(fragmentPlace(id));
	for (const [number, { id }] of pages.entries()) files.set(fragmentPlace(id), texts[number]!);
	files.set(place, packed(writeMetadata({ ...metadata, pages })));
}
