import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { MANIFEST_PLACE, type SearchIndex } from '../../../src/search/index/build.ts';

/** Copies the files of an index into the folder of a site; the manifest comes last. */
export async function publishSearchIndex({ files }: SearchIndex, site: string): Promise<void> {
	const ordered = [...files].sort(([a], [b]) => Number(a === MANIFEST_PLACE) - Number(b === MANIFEST_PLACE));
	for (const [place, path] of ordered) await cp(path, join(site, place), { recursive: true });
}
