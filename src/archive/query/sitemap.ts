import { sql } from '../store/open.ts';
import { entryPath } from './addresses.ts';
import type { Library } from './library.ts';

/** One address of the sitemap. */
export interface SitemapAddress {
	path: string;
	/** The day the answer was given or last reviewed, `YYYY-MM-DD`; undefined for lists. */
	lastmod: string | undefined;
	/** The same entry in each language, itself included; empty where there is one version only. */
	alternates: { lang: string; path: string }[];
}

/** Entries per sitemap file; the format allows 50,000 addresses. */
const PART_LIMIT = 45_000;

/** The part that holds everything but entries. */
export const PAGES_PART = 'pages';

/** Ids of the sitemap's entry parts: years, or months of a year too large for one file. */
export function sitemapParts(library: Library): string[] {
	const rows = sql(library.store, 'SELECT year, count(*) AS n FROM entry GROUP BY year ORDER BY year').all();
	return rows.flatMap((row) => {
		const year = String(row['year']);
		if (Number(row['n']) <= PART_LIMIT) return [year];
		return Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
	});
}

/** The addresses of one entry part, by id. */
export function sitemapEntries(library: Library, part: string): SitemapAddress[] {
	const rows = sql(
		library.store,
		`SELECT id, lang, year, coalesce(answered, date) AS day, original FROM entry
		WHERE date >= ? AND date < ? ORDER BY id`,
	).all(part, `${part}~`);
	const versions = sql(library.store, 'SELECT id, lang, year FROM entry WHERE original = ? ORDER BY lang, id');
	const address = (row: Record<string, unknown>): string =>
		entryPath(library.root(String(row['lang'])), String(row['year']), String(row['id']));
	return rows.map((row) => {
		const same = versions.all(String(row['original']));
		return {
			path: address(row),
			lastmod: String(row['day']),
			alternates: same.length < 2 ? [] : same.map((other) => ({ lang: String(other['lang']), path: address(other) })),
		};
	});
}
