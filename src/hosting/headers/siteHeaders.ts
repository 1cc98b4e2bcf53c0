import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EMBEDDED, EMBED_INDEX, FRAMED_BY } from '../../site/embedded.ts';
import { securityHeaders } from './headers.ts';

/** Headers that differ between some pages and all others. */
export const OWN_HEADERS = ['Content-Security-Policy', 'Cross-Origin-Opener-Policy'] as const;

/** Pages with headers of their own. */
export interface OwnPages {
	/** A name for matchers and files of configuration. */
	name: 'admin' | 'embed';
	/** The folder that they stand in, without base. */
	folder: string;
	/** Where the folder has one page alone: its file, without base. */
	file?: string;
	headers: Record<(typeof OWN_HEADERS)[number], string>;
}

/** What a built site is to be sent with. */
export interface SiteHeaders {
	/** Of every response. */
	all: Record<string, string>;
	/** Of some pages, in the place of those. */
	own: OwnPages[];
}

/** The page for editing in the browser. */
const ADMIN = { folder: '/admin/', file: '/admin/index.html' } as const;

/**
 * The headers of a built site, as its pages tell them: the policy that stands in them, and who may frame those that are
 * made for it.
 * @param folder absolute path of the site
 */
export function siteHeaders(folder: string): SiteHeaders {
	const policy = policyIn(join(folder, 'index.html'));
	const all = securityHeaders(policy && framedBy(policy, "'none'"));
	return { all, own: [...adminPage(folder), ...embeddedPages(folder, all)] };
}

/** The headers that some pages have otherwise, where a file is one of them. @param sitePath without base, as the file is named */
export function ownHeaders({ own }: SiteHeaders, sitePath: string): OwnPages['headers'] | undefined {
	return own.find((pages) => (pages.file === undefined ? sitePath.startsWith(pages.folder) : sitePath === pages.file))?.headers;
}

/** The headers of all pages in two parts: those that every page has, and those that some have otherwise. */
export function headersApart({ all }: SiteHeaders): { common: [string, string][]; pages: [string, string][] } {
	const isOwn = ([name]: [string, string]): boolean => (OWN_HEADERS as readonly string[]).includes(name);
	const headers = Object.entries(all);
	return { common: headers.filter((header) => !isOwn(header)), pages: headers.filter(isOwn) };
}

/** Its policy is the one that stands in it; signing in opens a window that has to answer. */
function adminPage(folder: string): OwnPages[] {
	const policy = policyIn(join(folder, ADMIN.file));
	if (policy === undefined) return [];
	return [{ name: 'admin', ...ADMIN, headers: { 'Content-Security-Policy': `${policy}; frame-ancestors 'none'`, 'Cross-Origin-Opener-Policy': 'same-origin-allow-popups' } }];
}

/** What is made to be framed says by whom, at the head of its folder. */
function embeddedPages(folder: string, all: Record<string, string>): OwnPages[] {
	const file = join(folder, EMBED_INDEX);
	const hosts = existsSync(file) ? metaOf(readFileSync(file, 'utf8'), `name="${FRAMED_BY}"`) : undefined;
	if (hosts === undefined) return [];
	const policy = all['Content-Security-Policy']!.replace(/frame-ancestors [^;]+/, `frame-ancestors ${hosts}`);
	return [{ name: 'embed', folder: EMBEDDED, headers: { 'Content-Security-Policy': policy, 'Cross-Origin-Opener-Policy': all['Cross-Origin-Opener-Policy']! } }];
}

/** The policy that stands in a page. */
function policyIn(file: string): string | undefined {
	return existsSync(file) ? metaOf(readFileSync(file, 'utf8'), 'http-equiv="Content-Security-Policy"') : undefined;
}

function metaOf(page: string, which: string): string | undefined {
	return new RegExp(`<meta ${which} content="([^"]+)"`).exec(page)?.[1]?.replaceAll('&#39;', "'").replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

function framedBy(policy: string, hosts: string): string {
	const [before, after] = policy.split('; require-trusted-types-for');
	return `${before!}; frame-ancestors ${hosts}${after === undefined ? '' : `; require-trusted-types-for${after}`}`;
}
