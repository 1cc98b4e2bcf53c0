import { ADMIN_PAGE, headersApart } from '../../headers/admin.ts';
import { KEEP, LASTING } from '../../headers/caching.ts';
import { securityHeaders } from '../../headers/headers.ts';
import { plainRedirects, type BuiltSite } from '../../builtSite.ts';
import { leftAsPages, type HostFiles } from './files.ts';

/** Redirects up to which Netlify promises that a deploy will not fail for them. */
const NETLIFY_REDIRECTS = 10_000;

/** Redirects that Cloudflare Pages takes, the length of a line of them, and the bytes of the file, past which it drops them unsaid. */
const CLOUDFLARE_REDIRECTS = 2000;
const CLOUDFLARE_LINE = 1000;
const CLOUDFLARE_BYTES = 100_000;

/** Netlify: `_headers` and `_redirects`. Pages stand at old addresses, so rules need the `!`. */
export function netlify(site: BuiltSite): HostFiles {
	const redirects = plainRedirects(site);
	const fits = redirects.length < NETLIFY_REDIRECTS;
	return {
		inSite: { _headers: headersFile(site, byFolder), _redirects: fits ? redirectsFile(site, '301!') : '' },
		beside: {},
		notes: leftAsPages(site, fits ? redirects.length : 0),
	};
}

/** Cloudflare Pages: the same files, its redirects only as far as their number is taken. */
export function cloudflare(site: BuiltSite): HostFiles {
	const redirects = plainRedirects(site);
	const text = redirectsFile(site, '301');
	const fits = redirects.length <= CLOUDFLARE_REDIRECTS && Buffer.byteLength(text) <= CLOUDFLARE_BYTES && text.split('\n').every((line) => line.length <= CLOUDFLARE_LINE);
	return {
		inSite: { _headers: headersFile(site, detached), _redirects: fits ? text : '' },
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
function headersFile(site: BuiltSite, withAdmin: (site: BuiltSite, admin: Record<string, string>) => string[]): string {
	const everywhere = site.admin ? withAdmin(site, site.admin) : [rule('/*', securityHeaders())];
	const lasting = LASTING.map(({ glob }) => rule(glob, { 'Cache-Control': KEEP }));
	return `${[...everywhere, ...lasting].join('\n\n')}\n`;
}

/** Where a rule can take back what another has sent: few, since Cloudflare Pages takes a hundred and drops the rest unsaid. */
function detached(_site: BuiltSite, admin: Record<string, string>): string[] {
	const taken = Object.keys(admin).map((name) => `  ! ${name}`);
	const [path, ...own] = rule(`${ADMIN_PAGE.address}*`, admin).split('\n');
	return [rule('/*', securityHeaders()), [path, ...taken, ...own].join('\n')];
}

/** Where none can, what the page for editing has of its own is named for the other pages by folder; Netlify limits no number. */
function byFolder({ files }: BuiltSite, admin: Record<string, string>): string[] {
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
