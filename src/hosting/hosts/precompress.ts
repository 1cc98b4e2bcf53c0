import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { letRead } from '../../site/published/access.ts';
import { COMPRESSIBLE } from '../../archive/siteFiles.ts';
import type { BuiltSite } from '../builtSite.ts';

/** Below this many bytes there is nothing to gain. */
const FROM = 1024;

/**
 * Puts a `.gz` and a `.br` beside each text of the site, which nginx and Caddy send as they are.
 * Servers don't compare dates: a build takes away the copies of what it changes.
 * @returns bytes of the texts, and of their brotli copies
 */
export function precompress({ folder, files }: BuiltSite): { from: number; to: number } {
	let from = 0;
	let to = 0;
	for (const { path, bytes } of files) {
		if (!COMPRESSIBLE.test(path) || bytes < FROM) continue;
		const text = readFileSync(join(folder, path));
		const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes } });
		for (const [ending, packed] of [['.gz', gzipSync(text, { level: 9 })], ['.br', brotli]] as const) {
			const copy = join(folder, path + ending);
			writeFileSync(copy, packed);
			letRead(copy);
		}
		from += bytes;
		to += brotli.length;
	}
	return { from, to };
}

/** Takes away the copies of an earlier run: of a text that has changed since, they would be sent in its place. */
export function removeCopies(folder: string, copies: readonly string[]): void {
	for (const copy of copies) rmSync(join(folder, copy), { force: true });
}
