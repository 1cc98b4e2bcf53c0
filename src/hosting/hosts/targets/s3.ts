import { ASK_AGAIN, KEEP } from '../../headers/caching.ts';
import { securityHeaders } from '../../headers/headers.ts';
import { STATE_FOLDER, type BuiltSite } from '../../builtSite.ts';
import type { HostFiles, HostOptions } from './files.ts';

/** Lists of the index and of the packs, with their format in their names. */
const LIST_OF_FILES = /^\/((?:pagefind\/manifest|packs\/packs)-\d+\.json)$/;

/** S3 behind CloudFront: what to send with which lifetime, the headers, and the function that finds index pages. */
export function s3(site: BuiltSite, options: HostOptions): HostFiles {
	return {
		inSite: {},
		beside: {
			'upload.sh': upload(options.root, site.files.flatMap(({ path }) => LIST_OF_FILES.exec(path)?.[1] ?? [])),
			'response-headers-policy.json': `${JSON.stringify(headersPolicy('archive', securityHeaders()), undefined, '\t')}\n`,
			...(site.admin && {
				'response-headers-policy-admin.json': `${JSON.stringify(headersPolicy('archive-admin', { ...securityHeaders(), ...site.admin }), undefined, '\t')}\n`,
			}),
			'viewer-request.js': viewerRequest(site.base),
		},
		notes: [
			'Run upload.sh with BUCKET set; give response-headers-policy.json and viewer-request.js to the CloudFront distribution: see docs/publishing.md.',
			...(site.admin ? [`Give ${site.base}admin/* a cache behaviour of its own with response-headers-policy-admin.json: under the policy of the other pages the editor does not run.`] : []),
			'Old addresses are the pages that lead on from them.',
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
aws s3 sync "$site" "s3://$BUCKET" --exclude '*' --include '_astro/*' --include 'pagefind/*/*' --include 'packs/*.pack' --cache-control "$keep"
for list in ${lists.join(' ')}; do
	[ ! -e "$site/$list" ] || aws s3api head-object --bucket "$BUCKET" --key "$list" >/dev/null 2>&1 || aws s3 cp "$site/$list" "s3://$BUCKET/$list" --cache-control "$again"
done
aws s3 sync "$site" "s3://$BUCKET" --exclude '_astro/*' --exclude 'pagefind/*' --exclude 'packs/*' --exclude sw.js --exclude build.json --cache-control "$again"
aws s3 sync "$site" "s3://$BUCKET" --exclude '_astro/*' --exclude 'pagefind/*/*' --exclude 'packs/*.pack' --exclude build.json --cache-control "$again"
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

/** A CloudFront function: folders lead to their slash, and slashes to index pages. */
function viewerRequest(base: string): string {
	return `function handler(event) {
	var request = event.request;
	var base = ${JSON.stringify(base)};
	// Two slashes at the beginning of an address, or a backslash, lead browsers to another host.
	if (/\\/\\/|\\\\|%5c/i.test(request.uri)) return { statusCode: 404 };
	if (request.uri + '/' === base) {
		return { statusCode: 301, headers: { location: { value: base } } };
	}
	if (request.uri.indexOf(base) === 0) request.uri = '/' + request.uri.slice(base.length);
	if (request.uri.indexOf('/${STATE_FOLDER}/') === 0) return { statusCode: 404 };
	if (request.uri.endsWith('/')) request.uri += 'index.html';
	else if (!/\\.[A-Za-z0-9_]+$/.test(request.uri)) {
		return { statusCode: 301, headers: { location: { value: base + request.uri.slice(1) + '/' } } };
	}
	return request;
}
`;
}
