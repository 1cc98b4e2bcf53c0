import { ASK_AGAIN, KEEP } from '../../headers/caching.ts';
import { STATE_FOLDER, type BuiltSite } from '../../builtSite.ts';
import type { HostFiles, HostOptions } from './files.ts';

/** Lists of the index and of the packs, and first files of the index, with their format in their names. */
const LIST_OF_FILES = /^\/((?:pagefind\/manifest|packs\/(?:packs|validators))-\d+\.json|pagefind\/first-\d+-[^/]+\.bin)$/;

/** What pages of their own need their headers for. */
const WHY_OWN = { admin: 'under the policy of the other pages the editor does not run', embed: 'under that of the other pages nobody can frame them' } as const;

/** S3 behind CloudFront: what to send with which lifetime, the headers, and the function that finds index pages. */
export function s3(site: BuiltSite, options: HostOptions): HostFiles {
	const folders = foldersLikeFiles(site);
	const named = JSON.stringify(folders).length <= NAMED ? folders : [];
	return {
		inSite: {},
		beside: {
			'upload.sh': upload(options.root, site.files.flatMap(({ path }) => LIST_OF_FILES.exec(path)?.[1] ?? [])),
			'response-headers-policy.json': `${JSON.stringify(headersPolicy('archive', site.headers.all), undefined, '\t')}\n`,
			...Object.fromEntries(
				site.headers.own.map(({ name, headers }) => [`response-headers-policy-${name}.json`, `${JSON.stringify(headersPolicy(`archive-${name}`, { ...site.headers.all, ...headers }), undefined, '\t')}\n`]),
			),
			'viewer-request.js': viewerRequest(site, named),
		},
		notes: [
			'Run upload.sh with BUCKET set; give response-headers-policy.json and viewer-request.js to the CloudFront distribution: see docs/publishing.md.',
			...site.headers.own.map(({ name, folder }) => `Give ${site.base.slice(0, -1)}${folder}* a cache behaviour of its own with response-headers-policy-${name}.json: ${WHY_OWN[name]}.`),
			'Old addresses are the pages that lead on from them.',
			...(named.length === folders.length ? [] : [`${folders.length.toLocaleString('en')} old addresses that end like files of the site are too many for the function, and are not found: ${folders.slice(0, 5).join(', ')}, …`]),
		],
	};
}

/**
 * Hashed files first, so that no reader meets a page whose parts are missing; a list of files under a new name,
 * which is of a new format, before the pages that read it. Deletions are asked for: open pages still find their parts.
 */
function upload(root: string, lists: readonly string[]): string {
	return `#!/bin/sh
# Sends the site to S3. Usage: BUCKET=name sh upload.sh
# A day later, "BUCKET=name sh upload.sh delete" takes away what is no part of the site any more.
set -eu
: "\${BUCKET:?Set BUCKET to the name of the bucket.}"
site='${root.replaceAll("'", String.raw`'\''`)}'
keep='${KEEP}'
again='${ASK_AGAIN}'

if [ "\${1:-}" = delete ]; then
	aws s3 sync "$site" "s3://$BUCKET" --exclude '${STATE_FOLDER}/*' --delete --size-only
	exit
fi
aws s3 sync "$site" "s3://$BUCKET" --exclude '*' --include '_astro/*' --include 'pagefind/*/*' --include 'packs/*.pack' --include 'packs/*.bin' --cache-control "$keep"
for list in ${lists.join(' ')}; do
	[ ! -e "$site/$list" ] || aws s3api head-object --bucket "$BUCKET" --key "$list" >/dev/null 2>&1 || aws s3 cp "$site/$list" "s3://$BUCKET/$list" --cache-control "$again"
done
aws s3 sync "$site" "s3://$BUCKET" --exclude '_astro/*' --exclude 'pagefind/*' --exclude 'packs/*' --exclude sw.js --exclude build.json --cache-control "$again"
aws s3 sync "$site" "s3://$BUCKET" --exclude '_astro/*' --exclude 'pagefind/*/*' --exclude 'packs/*.pack' --exclude 'packs/*.bin' --exclude build.json --cache-control "$again"
aws s3 cp "$site/build.json" "s3://$BUCKET/build.json" --cache-control "$again"
`;
}

/** As `aws cloudfront create-response-headers-policy` takes it. */
function headersPolicy(name: string, headers: Record<string, string>): object {
	const { 'Content-Security-Policy': policy, 'Referrer-Policy': referrer, ...others } = headers;
	const items = Object.entries(others)
		.filter(([name]) => name !== 'X-Content-Type-Options')
		.map(([Header, Value]) => ({ Header, Value, Override: true }));
	return {
		Name: name,
		SecurityHeadersConfig: {
			ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: policy },
			ContentTypeOptions: { Override: true },
			ReferrerPolicy: { Override: true, ReferrerPolicy: referrer },
		},
		CustomHeadersConfig: { Quantity: items.length, Items: items },
	};
}

/** Most characters of addresses that the function names one by one: it may have 10 KB in all. */
const NAMED = 4000;

/** Old addresses that end like a file of the site, and are folders all the same. */
function foldersLikeFiles({ files, redirects, base }: BuiltSite): string[] {
	const endings = endingsOf(files);
	return redirects.flatMap(({ from }) => {
		const [, path, ending = ''] = /^(.*\.([A-Za-z0-9_]+))\/$/.exec(from) ?? [];
		return path !== undefined && endings.includes(ending) ? [encodeURI(path.slice(base.length - 1))] : [];
	});
}

function endingsOf(files: BuiltSite['files']): string[] {
	return [...new Set(files.flatMap(({ path }) => /\.([A-Za-z0-9_]+)$/.exec(path)?.[1] ?? []))].sort();
}

/**
 * A CloudFront function: folders lead to their slash, and slashes to index pages. A name with an ending that no file
 * of the site has is that of a folder: an old address such as `/faq.php`.
 */
function viewerRequest(site: BuiltSite, named: readonly string[]): string {
	return `function handler(event) {
	var request = event.request;
	var base = ${JSON.stringify(site.base)};
	var folders = ${JSON.stringify(named)};
	// Two slashes at the beginning of an address, or a backslash, lead browsers to another host.
	if (/\\/\\/|\\\\|%5c/i.test(request.uri)) return { statusCode: 404 };
	if (request.uri + '/' === base) return moved(base, request);
	if (request.uri.indexOf(base) === 0) request.uri = '/' + request.uri.slice(base.length);
	if (request.uri.indexOf('/${STATE_FOLDER}/') === 0) return { statusCode: 404 };
	if (request.uri.endsWith('/')) request.uri += 'index.html';
	else if (folders.indexOf(request.uri) !== -1 || !/\\.(?:${endingsOf(site.files).join('|')})$/.test(request.uri)) {
		return moved(base + request.uri.slice(1) + '/', request);
	}
	return request;
}

function moved(to, request) {
	var query = queryOf(request);
	return { statusCode: 301, headers: { location: { value: query ? to + '?' + query : to } } };
}

// The query as it was asked for; where this version of the runtime cannot tell, all its parts, escaped as they came.
function queryOf(request) {
	if (request.rawQueryString) return request.rawQueryString();
	var parts = [];
	Object.keys(request.querystring || {}).forEach(function (name) {
		var one = request.querystring[name];
		(one.multiValue || [one]).forEach(function (each) {
			parts.push(each.value === '' ? name : name + '=' + each.value);
		});
	});
	return parts.join('&');
}
`;
}
