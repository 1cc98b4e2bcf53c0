import { headersApart } from '../../headers/siteHeaders.ts';
import { ASK_AGAIN, KEEP, LASTING } from '../../headers/caching.ts';
import { plainRedirects, STATE_FOLDER, type BuiltSite } from '../../builtSite.ts';
import { leftAsPages, type HostFiles, type HostOptions } from './files.ts';

/** Caddy: a Caddyfile, which gets its certificate by itself where the site has a domain. */
export function caddy(site: BuiltSite, options: HostOptions): HostFiles {
	const { base } = site;
	const lines = [
		`${options.listen === undefined ? site.host : `http://${options.listen.startsWith(':') || options.listen.includes(':') ? options.listen : `:${options.listen}`}`} {`,
		...body(site).map((line) => `\t${line}`),
		...(base === '/'
			? [`\troot * ${quote(options.root)}`, ...folders, ...fileServer]
			: [
					'\t@bare {', `\t\tpath / ${base.slice(0, -1)}`, `\t\t${query}`, '\t}',
					`\tredir @bare ${base}${QUERY} 301`,
					`\thandle_path ${base}* {`,
					`\t\troot * ${quote(options.root)}`,
					...[...folders, ...fileServer].map((line) => `\t${line}`),
					'\t}',
					'\thandle {', '\t\terror 404', '\t}',
				]),
		'\thandle_errors {',
		...headersOf(site).map((line) => `\t\t${line}`),
		`\t\theader Cache-Control "${ASK_AGAIN}"`,
		`\t\troot * ${quote(options.root)}`,
		'\t\trewrite * /404.html',
		'\t\tfile_server',
		'\t}',
		'}',
	];
	return { inSite: {}, beside: { Caddyfile: `${lines.join('\n')}\n` }, notes: leftAsPages(site, plainRedirects(site).length) };
}

/** Folders asked for without their slash: the file server of some versions drops the query as it adds it. */
const folders = [
	'\t@folder {',
	`\t\tnot path */ /${STATE_FOLDER}/*`,
	'\t\tfile {path}/index.html',
	// As it was asked for, with its escapes. Two slashes at the beginning would lead to another host.
	'\t\tvars_regexp asked {http.request.orig_uri} ^(/[^/?][^?]*)(\\?.*)?$',
	'\t}',
	'\tredir @folder {http.regexp.asked.1}/{http.regexp.asked.2} 301',
];

/**
 * The query as it was asked for, its question mark included; a matcher that always matches. Without the slash it
 * would match "<nil>", what Caddy 2.6 first takes for the variable of that name.
 */
const query = 'vars_regexp query {http.request.orig_uri} ^/[^?]*(\\?.*)?$';
const QUERY = '{http.regexp.query.1}';

const fileServer = ['\tfile_server {', '\t\tprecompressed br gzip', `\t\thide ${STATE_FOLDER}`, '\t}'];

/** Errors leave the site's own routes, so they name the headers again. */
function headersOf({ headers: { all } }: BuiltSite): string[] {
	return ['header {', ...Object.entries(all).map(([name, value]) => `\t${name} "${value}"`), '\t-Server', '}'];
}

function body(site: BuiltSite): string[] {
	const prefix = site.base.slice(0, -1).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	const lasting = LASTING.map(({ pattern }) => pattern.source.replace(/^\^/, '').replaceAll('\\/', '/')).join('|');
	const redirects = plainRedirects(site);
	return [
		'encode zstd gzip',
		...(site.headers.own.length > 0 ? apart(site) : headersOf(site)),
		// Matchers that exclude each other, so that their order does not matter.
		`@lasting path_regexp ^${prefix}(?:${lasting})`,
		`@changing not path_regexp ^${prefix}(?:${lasting})`,
		`header @lasting Cache-Control "${KEEP}"`,
		`header @changing Cache-Control "${ASK_AGAIN}"`,
		...(redirects.length === 0
			? []
			: [
					'map {path} {archive_moved} {',
					...redirects.map(({ from, to }) => `\t"${from}" "${to}"`),
					'\tdefault ""',
					'}',
					'@moved {', '\tnot vars {archive_moved} ""', `\t${query}`, '}',
					`redir @moved {archive_moved}${QUERY} 301`,
				]),
	];
}

/** The same where some pages have some of their own; a header set twice would be the later one's. */
function apart({ base, headers }: BuiltSite): string[] {
	const { common, pages } = headersApart(headers);
	const set = (matcher: string, values: [string, string][]): string[] => [`header ${matcher}{`, ...values.map(([name, value]) => `\t${name} "${value}"`), '}'];
	const own = headers.own.map(({ name, folder, file, headers: values }) => ({ name, values, paths: (file === undefined ? [`${folder}*`] : [folder, file]).map((path) => base.slice(0, -1) + path).join(' ') }));
	return [
		...own.map(({ name, paths }) => `@${name} path ${paths}`),
		`@reading not path ${own.map(({ paths }) => paths).join(' ')}`,
		...set('', [...common]),
		'header -Server',
		...own.flatMap(({ name, values }) => set(`@${name} `, Object.entries(values))),
		...set('@reading ', pages),
	];
}

function quote(text: string): string {
	return `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}
