import { ADMIN_PAGE, headersApart } from '../admin.ts';
import { KEEP, LASTING } from '../caching.ts';
import { securityHeaders } from '../headers.ts';
import { plainRedirects, type BuiltSite } from '../site.ts';
import { leftAsPages, type HostFiles } from './files.ts';

/** Redirects that Cloudflare Pages takes, the length of a line of them, and the bytes of the file, past which it drops them unsaid. */
const CLOUDFLARE_REDIRECTS = 2000;
const CLOUDFLARE_LINE = 1000;
const CLOUDFLARE_BYTES = 100_000;

/** Netlify: `_headers` and `_redirects`. Pages stand at old addresses, so rules need the `!`. */
export function netlify(site: BuiltSite): HostFiles {
	const redirects = plainRedirects(site);
	return {
		inSite: { _headers: headersFile(site), _redirects: redirectsFile(site, '301!') },
		beside: {},
		notes: leftAsPages(site, redirects.length),
	};
}

/** Cloudflare Pages: the same files, its redirects only as far as their number is taken. */
export function cloudflare(site: BuiltSite): HostFiles {
	const redirects = plainRedirects(site);
	const text = redirectsFile(site, '301');
	const fits = redirects.length <= CLOUDFLARE_REDIRECTS && Buffer.byteLength(text) <= CLOUDFLARE_BYTES && text.split('\n').every((line) => line.length <= CLOUDFLARE_LINE);
	return {
		inSite: { _headers: headersFile(site), _redirects: fits ? text : '' },
		beside: {},
		notes: leftAsPages(site, fits ? redirects.length : 0),
	};
}

/** GitHub Pages: no headers, no rules. The pages' own policy holds, and old addresses are pages. */
export function githubPages(site: BuiltSite): HostFiles {
	return {
		inSite: { '.nojekyll': '' },
		beside: {},
		notes: [
			'GitHub Pages sends no headers of ours. The content security policy stands in each page; frame-ancestors, nosniff, Referrer-Policy, Permissions-Policy and COOP do not hold, and files are cached for ten minutes.',
			...leftAsPages(site, 0),
		],
	};
}

/** Both hosts join the values of a header that two rules name: what they send by default is not named again. */
function headersFile(site: BuiltSite): string {
	const lasting = LASTING.map(({ glob }) => rule(glob, { 'Cache-Control': KEEP }));
	return `${[...everywhere(site), ...lasting].join('\n\n')}\n`;
}

/**
 * Rules that reach every page. Where the page for editing has headers of its own, those of the others are
 * named by folder, since no rule can take back what another has sent.
 */
function everywhere({ admin, files }: BuiltSite): string[] {
	if (!admin) return [rule('/*', securityHeaders())];
	const { common, pages } = headersApart();
	const own = Object.fromEntries(pages);
	const places = new Set(files.map(({ path }) => path.replace(/^(\/[^/]+\/).*$/, '$1*')));
	places.delete(`${ADMIN_PAGE.address}*`);
	return [
		rule('/*', Object.fromEntries(common)),
		...['/', ...places].map((place) => rule(place, own)),
		rule(`${ADMIN_PAGE.address}*`, admin),
	];
}

function rule(path: string, headers: Record<string, string>): string {
	return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

function redirectsFile(site: BuiltSite, status: string): string {
	return plainRedirects(site).map(({ from, to }) => `${encodeURI(from)} ${to} ${status}\n`).join('');
}
