import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../site/query/library.ts';
import { wordsFile } from '../../site/query/words.ts';
import { CACHE } from '../cache.ts';
import { writeNamed } from '../packing/namedFiles.ts';
import type { BuildSettings } from '../settings.ts';

/**
 * The site's own words for scripts in the browser.
 * @returns absolute paths by their place in the output folder
 */
export function makeWords({ registry, site }: Library, { cache }: Pick<BuildSettings, 'cache'>): Map<string, string> {
	const folder = join(cache, CACHE.words);
	const files = site.languages.flatMap((lang) => wordsFile(registry, lang) ?? []);
	if (files.length === 0) {
		rmSync(folder, { recursive: true, force: true });
		return new Map();
	}
	mkdirSync(folder, { recursive: true });
	const made = new Map(files.map(({ place, text }) => [place, join(folder, writeNamed(folder, 'words', 'json', text))]));
	const kept = new Set(made.values());
	for (const name of readdirSync(folder)) if (!kept.has(join(folder, name))) rmSync(join(folder, name));
	return made;
}
