import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../../archive/digest.ts';
import type { PlannedPage } from '../../site/plan/kinds.ts';

/** Which part of a site one machine builds: the `index`-th, from 1, of `of`. */
export interface Share {
	index: number;
	of: number;
}

/** What a part says of itself, in {@link PART_FILE}. */
export interface PartFacts {
	version: number;
	share: Share;
	/** {@link planDigest} of the whole site that it is a part of. */
	plan: string;
	/** Names of its shards of the search index. */
	shards: string[];
}

/** Raised when parts are laid out in another way. */
export const PART_VERSION = 2;

/** Written last: with it a part is whole. */
export const PART_FILE = 'part.json';

/** Where a part holds its pages, as they stand in the site. */
export function pagesFolder(part: string): string {
	return join(part, 'pages');
}

/** Where a part holds its shards, as the index's own folder does. */
export function shardsFolder(part: string): string {
	return join(part, 'search');
}

/** Whether the n-th of something, from 0, belongs to a share: every `of`-th does, so that alike things are shared out. */
export function isOwn({ index, of }: Share, n: number): boolean {
	return n % of === index - 1;
}

/** Equal for the same pages made from the same content by the same code. */
export function planDigest(planned: readonly PlannedPage[]): string {
	return digest(...planned.map(({ path, key }) => `${path} ${key}`));
}

/** What a folder's part says of itself; undefined where there is no whole part. */
export function readPart(folder: string): PartFacts | undefined {
	const file = join(folder, PART_FILE);
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PartFacts) : undefined;
}
