import { readdirSync, readFileSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What templates are compiled with in place of the base path of a site, so that one compilation serves every site. */
export const ANY_BASE = '/_path_of_the_site_/';

const MARK = ANY_BASE.replaceAll('/', '');

/** With the slash before it, which is escaped in regular expressions. */
const MARKED = new RegExp(String.raw`(\\*/)${MARK}`, 'g');

/** Files of a compiled renderer that may name the base path. */
const TEXTS = /\.(?:m?js|css|json|html|svg|webmanifest)$/;

/**
 * Copies compiled templates, with a site's base path for {@link ANY_BASE}.
 * @param base with slashes at both ends
 * @param target a folder that is there
 * @throws Error where the path stands in a form that nothing foresaw
 */
export async function placeRenderer(compiled: string, base: string, target: string): Promise<void> {
	await cp(compiled, target, { recursive: true });
	for (const item of readdirSync(target, { recursive: true, withFileTypes: true })) {
		if (!item.isFile() || !TEXTS.test(item.name)) continue;
		const file = join(item.parentPath, item.name);
		const text = readFileSync(file, 'utf8');
		if (text.includes(MARK)) await writeFile(file, withBase(text, base));
	}
}

/** A compiled text, with the base path in its place. @throws Error where it stands there without a slash before it */
export function withBase(text: string, base: string): string {
	const parts = base.split('/').filter((part) => part !== '');
	const placed = text.replace(MARKED, (_, slash: string) => parts.map((part) => slash + part).join(''));
	const left = placed.indexOf(MARK);
	if (left >= 0) throw new Error(`The base path stands in compiled templates in a form that is not known: ${placed.slice(Math.max(0, left - 40), left + 60)}`);
	return placed;
}
