import { lookup } from 'mrmime';
import { OWN_HEADERS, type OwnPages } from '../../headers/siteHeaders.ts';
import { ASK_AGAIN, KEEP, LASTING } from '../../headers/caching.ts';
import { plainRedirects, STATE_FOLDER, type BuiltSite, type SiteRedirect } from '../../builtSite.ts';
import { leftAsPages, type HostFiles, type HostOptions } from './files.ts';

/** nginx: one file to include in `http`. */
export function nginx(site: BuiltSite, options: HostOptions): HostFiles {
	return {
		inSite: {},
		beside: { 'site.conf': [maps(site), server(site, options)].join('\n') },
		notes: ['Include site.conf in the "http" block. TLS is left to you: see docs/publishing.md.', ...leftAsPages(site, told(site).length)],
	};
}

/**
 * The redirects that a map of nginx can tell. It takes capital letters for small ones: of addresses that differ in
 * nothing else it would not start.
 */
function told(site: BuiltSite): SiteRedirect[] {
	const bySmall = Map.groupBy(plainRedirects(site), ({ from }) => small(from));
	return [...bySmall.values()].flatMap((some) => (some.length === 1 ? some : []));
}

/** As a map of nginx compares: letters of ASCII alone. */
function small(text: string): string {
	return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Lookups by address; the sizes of their tables fit the longest and the number of old addresses. */
function maps(site: BuiltSite): string {
	const redirects = told(site);
	// An old address with capital letters may be that of a page but for them: it is told by its spelling.
	const spelt = redirects.filter(({ from }) => from !== small(from));
	const longest = Math.max(64, ...redirects.map(({ from }) => Buffer.byteLength(from)));
	const prefix = escapePattern(site.base.slice(0, -1));
	const lasting = LASTING.map(({ pattern }) => `\t"~^${prefix}${pattern.source.replace(/^\^/, '').replaceAll('\\/', '/')}" "${KEEP}";`);
	return `map_hash_bucket_size ${2 ** Math.ceil(Math.log2(longest * 2))};
map_hash_max_size ${Math.max(2048, redirects.length * 4)};

map $uri $archive_caching {
	default "${ASK_AGAIN}";
${lasting.join('\n')}
}

map $uri $archive_moved {
	default "";
${redirects.map(({ from, to }) => `\t"${from}" "${to}";`).join('\n')}
}

map $uri $archive_spelt {
	default $uri;
${spelt.map(({ from }) => `\t"${from}" "${from}";`).join('\n')}
}
${ownMaps(site)}`;
}

/** The headers that some pages have of their own; `$uri` is a file's by the time they are sent. */
function ownMaps({ headers: { all, own }, base }: BuiltSite): string {
	if (own.length === 0) return '';
	const place = ({ file, folder }: OwnPages): string => (file === undefined ? `~^${escapePattern(base.slice(0, -1) + folder)}` : base.slice(0, -1) + file);
	const map = (name: (typeof OWN_HEADERS)[number]): string => `
map $uri $${variable(name)} {
	default "${all[name]!}";
${own.map((pages) => `\t"${place(pages)}" "${pages.headers[name]}";`).join('\n')}
}
`;
	return OWN_HEADERS.map(map).join('');
}

function variable(header: string): string {
	return `archive_${header.toLowerCase().replaceAll('-', '_')}`;
}

function server(site: BuiltSite, { root, listen }: HostOptions): string {
	const values = Object.entries({ ...site.headers.all, ...(site.headers.own.length > 0 && Object.fromEntries(OWN_HEADERS.map((name) => [name, `$${variable(name)}`]))) });
	const headers = values.map(([name, value]) => `\tadd_header ${name} "${value}" always;`);
	const { base } = site;
	// With "alias", nginx finds files and index pages by itself; with "try_files" it would not.
	return `server {
	listen ${listen ?? '80'};
	server_name ${site.host.replace(/:\d+$/, '')};
	server_tokens off;
	absolute_redirect off;
	charset utf-8;
	charset_types text/html text/css text/plain text/xml text/markdown text/javascript application/json application/manifest+json;
	types {
${types(site)}
	}
	default_type application/octet-stream;

	gzip on;
	gzip_static on;
	gzip_vary on;
	gzip_min_length 1024;
	gzip_types text/css text/plain text/xml text/markdown text/javascript application/json application/manifest+json image/svg+xml;

${headers.join('\n')}
	add_header Cache-Control $archive_caching always;

	set $archive_to $archive_moved;
	if ($archive_spelt != $uri) {
		set $archive_to "";
	}
	if ($archive_to) {
		return 301 $archive_to$is_args$args;
	}
${base === '/' ? '' : `	location = / {\n		return 301 ${base}$is_args$args;\n	}\n	location = ${base.slice(0, -1)} {\n		return 301 ${base}$is_args$args;\n	}\n`}
	# A folder without a page is forbidden to nginx; to readers nothing is there.
	error_page 403 404 =404 ${base}404.html;
	location ${base} {
		alias ${quote(root.replace(/\/*$/, '/'))};
		index index.html;
		disable_symlinks on from=${quote(root.replace(/\/+$/, ''))};
	}
	location = ${base}build.json {
		return 404;
	}
	location ^~ ${base}${STATE_FOLDER}/ {
		return 404;
	}
}
`;
}

/** The media types of all endings that the site has. */
function types({ files }: BuiltSite): string {
	const endings = new Set(files.flatMap(({ path }) => /\.([a-z0-9]+)$/.exec(path)?.[1] ?? []));
	const byType = Map.groupBy([...endings].sort(), (ending) => lookup(ending) ?? 'application/octet-stream');
	return [...byType].map(([type, all]) => `\t\t${type} ${all.join(' ')};`).join('\n');
}

function quote(text: string): string {
	return `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
}

function escapePattern(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
