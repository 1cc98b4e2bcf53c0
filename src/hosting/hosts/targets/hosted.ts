import { headersApart } from '../../headers/siteHeaders.ts';
import { KEEP, LASTING } from '../../headers/caching.ts';
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
			...(site.headers.own.some(({ name }) => name === 'embed') ? ['GitHub Pages cannot say who may frame the pages in embed/: anybody may.'] : []),
			'GitHub Pages sends no headers of ours. The content security policy stands in each page; frame-ancestors, nosniff, Permissions-Policy and COOP do not hold, and files are cached for ten minutes.',
			...leftAsPages(site, 0),
		],
	};
}

/** Both hosts join the values of a header that two rules name: what they send by default is not named again. */
function headersFile(site: BuiltSite, withOwn: (site: BuiltSite) => string[]): string {
	const everywhere = site.headers.own.length > 0 ? withOwn(site) : [rule('/*', site.headers.all)];
	const lasting = LASTING.map(({ glob }) => rule(glob, { 'Cache-Control': KEEP }));
	return `${[...everywhere, ...lasting].join('\n\n')}\n`;
}

/** Where a rule can take back what another has sent: few, since Cloudflare Pages takes a hundred and drops the rest unsaid. */
function detached({ headers: { all, own } }: BuiltSite): string[] {
	const apart = own.map(({ folder, headers }) => {
		const taken = Object.keys(headers).map((name) => `  ! ${name}`);
		const [path, ...lines] = rule(`${folder}*`, headers).split('\n');
		return [path, ...taken, ...lines].join('\n');
	});
	return [rule('/*', all), ...apart];
}

/** Where none can, what some pages have of their own is named for the others by folder; Netlify limits no number. */
function byFolder({ files, headers }: BuiltSite): string[] {
	const { common, pages } = headersApart(headers);
	const others = Object.fromEntries(pages);
	const places = new Set(files.map(({ path }) => path.replace(/^(\/[^/]+\/).*$/, '$1*')));
	for (const { folder } of headers.own) places.delete(`${folder}*`);
	return [
		rule('/*', Object.fromEntries(common)),
		...['/', ...places].map((place) => rule(place, others)),
		...headers.own.map((own) => rule(`${own.folder}*`, own.headers)),
	];
}

function rule(path: string, headers: Record<string, string>): string {
	return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}

function redirectsFile(site: BuiltSite, status: string): string {
	return plainRedirects(site).map(({ from, to }) => `${encodeURI(from)} ${to} ${status}\n`).join('');
}
