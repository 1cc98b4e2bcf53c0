import { PAGES_PART, sitemapParts } from '../query/sitemap.ts';
import type { Library } from '../query/library.ts';
import type { Add } from './pageKey.ts';
import { RunningDigest } from '../../archive/digest.ts';
import type { PlannedEntry } from './entries.ts';
import type { PlannedPage } from './kinds.ts';
import { sitemapPages } from './sitemapPages.ts';

/** What a part of the sitemap shows of an entry. */
export type MappedEntry = Pick<PlannedEntry, 'id' | 'lang' | 'date' | 'year' | 'record' | 'original'>;

/** A version of an entry as the sitemap joins it with others. */
export type Version = Pick<PlannedEntry, 'id' | 'lang' | 'year'>;

/** Adds the sitemap's index, and names its parts: years, or months of a year too large for one file. */
export function addSitemapIndex(library: Library, add: Add): string[] {
	const parts = sitemapParts(library);
	add({ kind: 'sitemap-index', path: '/sitemap-index.xml' }, JSON.stringify(parts));
	return parts.map(({ id }) => id);
}

/** The part that an entry stands in. */
export function partOf(parts: ReadonlySet<string>, date: string): string {
	const year = date.slice(0, 4);
	return parts.has(year) ? year : date.slice(0, 7);
}

/** The address of a part. */
export function partPath(part: string): string {
	return `/sitemap-${part}.xml`;
}

/**
 * Adds a part of the sitemap.
 * @param entries in the order of the day asked, then the id
 * @param versions of an original in all languages; undefined where there is one
 */
export function addSitemapPart(part: string, entries: Iterable<MappedEntry>, versions: (original: string) => readonly Version[] | undefined, add: Add): void {
	const running = new RunningDigest();
	for (const entry of entries) {
		const { id, lang, record, original } = entry;
		const all = versions(original) ?? [entry];
		running.add(`${id} ${lang} ${record} ${all.map((version) => `${version.id} ${version.lang} ${version.year}`).join(' ')}`);
	}
	add({ kind: 'sitemap', params: { part }, path: partPath(part) }, running.value);
}

/** Adds the part of the sitemap that lists all pages but entries. @param pages those pages, in the order of addresses */
export function addSitemapPages(library: Library, pages: readonly PlannedPage[], add: Add): void {
	const lists = sitemapPages(pages, library.firstLanguage);
	add({ kind: 'sitemap', params: { part: PAGES_PART }, path: partPath(PAGES_PART) }, JSON.stringify(lists));
}
