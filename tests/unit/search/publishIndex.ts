import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MANIFEST_PLACE } from '../../../src/search/format/manifest.ts';
import type { SearchIndex } from '../../../src/search/index/build.ts';
import { readShard } from '../../../src/search/index/shardFile.ts';

/** Copies the files of an index into the folder of a site; the manifest comes last. */
export async function publishSearchIndex({ files }: SearchIndex, site: string): Promise<void> {
	const ordered = [...files].sort(([a], [b]) => Number(a === MANIFEST_PLACE) - Number(b === MANIFEST_PLACE));
	for (const [place, path] of ordered) {
		if (!place.endsWith('/')) await cp(path, join(site, place));
		else for (const [name, bytes] of readShard(path)) await write(join(site, place, name), bytes);
	}
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, bytes);
}
