import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from './headers.ts';

/** The page for editing in the browser: a file of the site, and the address it is asked for by. Without base. */
export const ADMIN_PAGE = { file: '/admin/index.html', address: '/admin/' } as const;

/** Headers that differ between that page and all others. */
export const ADMIN_HEADERS = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy'] as const;

/**
 * The headers of the page for editing in the browser, undefined where the site has none. Its policy is
 * the one that stands in the page; signing in opens a window that has to answer.
 *
 * @param folder absolute path of the built site
 */
export function adminHeaders(folder: string): Record<(typeof ADMIN_HEADERS)[number], string> | undefined {
	const file = join(folder, ADMIN_PAGE.file);
	if (!existsSync(file)) return undefined;
	const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(readFileSync(file, 'utf8'))?.[1];
	if (policy === undefined) return undefined;
	return {
		'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
		'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
	};
}

/** The headers of every page, in two parts: those that the page for editing has too, and those that it has of its own. */
export function headersApart(): { common: [string, string][]; pages: [string, string][] } {
	const isOwn = ([name]: [string, string]): boolean => (ADMIN_HEADERS as readonly string[]).includes(name);
	const all = Object.entries(securityHeaders());
	return { common: all.filter((header) => !isOwn(header)), pages: all.filter(isOwn) };
}
