import { decodedPath, entryPath, isPageFile } from '../../archive/addresses.ts';
import type { Library } from '../../site/query/library.ts';

/** An old address and where it leads. */
export interface Redirect {
	/** Site paths without base. */
	from: string;
	to: string;
}

/** All old addresses of published entries, by address. */
export function redirectsOf(library: Library): Redirect[] {
	const rows = library.store
		.prepare('SELECT alias.path, id, lang, year FROM alias JOIN entry USING (file) ORDER BY alias.path')
		.all();
	return rows.map((row) => ({
		from: String(row['path']),
		to: entryPath(library.root(String(row['lang'])), String(row['year']), String(row['id'])),
	}));
}

/** How such a page begins, and no other. */
const BEGINNING = '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved</title>';

/** Whether a text is a page that only leads elsewhere. */
export function isRedirectPage(text: string): boolean {
	return text.startsWith(BEGINNING);
}

/**
 * The page at an old address, for hosts that know no redirects. It leads on by a relative address, so that it also works
 * where the site was put into another folder, or packed with others into one file.
 * @param file its place in the site
 * @param path the site path that it leads to, without base
 */
export function redirectPage(file: string, path: string, { address, base }: { address: string; base: string }): string {
	const to = escape(`${'../'.repeat(file.split('/').length - 1)}${path.slice(1)}`);
	const shown = escape(base + path.slice(1));
	const canonical = escape(address + base + path.slice(1));
	return `${BEGINNING}<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><meta name="robots" content="noindex"><link rel="canonical" href="${canonical}"><meta http-equiv="refresh" content="0; url=${to}"></head><body><p>This page has moved to <a href="${to}">${shown}</a>.</p></body></html>\n`;
}

function escape(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The file that an old address is served from: itself where that is a page to every host, else an index page. */
export function redirectFile(from: string): string {
	const path = decodedPath(from).replace(/\/+$/, '').slice(1);
	return isPageFile(path) ? path : `${path}/index.html`;
}
