import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST_PLACE, type SearchIndex } from './build.ts';

/** Links, or else copies, the files of an index into the folder of a site; the manifest comes last. */
export async function publishSearchIndex({ files }: SearchIndex, site: string): Promise<void> {
	const ordered = [...files].sort(([a], [b]) => Number(a === MANIFEST_PLACE) - Number(b === MANIFEST_PLACE));
	for (const [place, path] of ordered) {
		const target = join(site, place);
		await mkdir(dirname(target), { recursive: true });
		await link(path, target).catch(async () => copyFile(path, target));
	}
}
