import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../site/query/library.ts';
import { CACHE } from '../cache.ts';
import { writeNamed } from '../packing/namedFiles.ts';
import type { BuildSettings } from '../settings.ts';

/**
 * What the theme brings to the site, as styles and scripts are brought.
 * @returns absolute paths by their place in the output folder
 */
export async function makeTheme({ registry }: Library, { content, cache, base }: Pick<BuildSettings, 'content' | 'cache' | 'base'>): Promise<Map<string, string>> {
	const folder = join(cache, CACHE.theme);
	if (registry.theme === undefined && registry.themeFiles.size === 0) {
		rmSync(folder, { recursive: true, force: true });
		return new Map();
	}
	// Loaded here: it reads style sheets and colours, and most sites have none of their own.
	const { themeOutputs } = await import('../../site/theme/outputs.ts');
	const { files, styles } = themeOutputs(registry, content, base);
	const made = new Map([...files].map(([place, file]) => [place, join(content, file)]));
	mkdirSync(folder, { recursive: true });
	const kept = styles && writeNamed(folder, 'theme', 'css', styles.text);
	for (const name of readdirSync(folder)) if (name !== kept) rmSync(join(folder, name));
	if (styles && kept !== undefined) made.set(styles.place, join(folder, kept));
	return made;
}
