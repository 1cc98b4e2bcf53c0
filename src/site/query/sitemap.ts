import { sql } from '../../archive/store/open.ts';
import { entryPath } from '../../archive/addresses.ts';
import type { Library } from './library.ts';

/** One address of the sitemap. */
export interface SitemapAddress {
	path: string;
	/** The latest day the entry names, `YYYY-MM-DD`; undefined for lists. */
	lastmod: string | undefined;
	/** The same page in each language, itself included; empty where there is one version only. */
	alternates: { lang: string; path: string }[];
}

/** Entries per sitemap file; the format allows 50,000 addresses. */
const PART_LIMIT = 45_000;

/** The part that holds everything but entries. */
export const PAGES_PART = 'pages';

/** A part of the sitemap. */
export interface SitemapPart {
	/** A year, a month `2017-03`, or {@link PAGES_PART}. */
	id: string;
	/** The latest `lastmod` in it, `YYYY-MM-DD`; undefined where it has none. */
	lastmod: string | undefined;
}

/** The sitemap's entry parts: years, or months of a year too large for one file. */
export function sitemapParts(library: Library): SitemapPart[] {
	const partsOf = (column: string, year: string): { part: string; n: number; lastmod: string }[] =>
		sql(
			library.store,
			`SELECT ${column} AS part, count(*) AS n, max(updated) AS lastmod FROM entry INDEXED BY entry_by_day
			WHERE year LIKE ? GROUP BY part ORDER BY part`,
		).all(year) as { part: string; n: number; lastmod: string }[];
	return partsOf('year', '%')
		.flatMap((year) => (year.n <= PART_LIMIT ? [year] : partsOf('substr(date, 1, 7)', year.part)))
		.map(({ part, lastmod }) => ({ id: part, lastmod }));
}

/** The addresses of one entry part, by id. */
export function sitemapEntries(library: Library, part: string): SitemapAddress[] {
	const rows = sql(
		library.store,
		`SELECT id, lang, year, updated, original FROM entry INDEXED BY entry_by_day
		WHERE date >= ? AND date < ? ORDER BY id`,
	).all(part, `${part}~`);
	const versions = sql(library.store, 'SELECT id, lang, year FROM entry WHERE original = ? ORDER BY lang, id');
	const address = (row: Record<string, unknown>): string =>
		entryPath(library.root(String(row['lang'])), String(row['year']), String(row['id']));
	return rows.map((row) => {
		const same = versions.all(String(row['original']));
		return {
			path: address(row),
			lastmod: String(row['updated']),
			alternates: same.length < 2 ? [] : same.map((other) => ({ lang: String(other['lang']), path: address(other) })),
		};
	});
}
