import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteHeaders, type SiteHeaders } from '../headers/siteHeaders.ts';

const known = new Map<string, { stamp: string; headers: SiteHeaders }>();

/** The headers of the site that stands in a folder now: its pages are asked again once another was built there. */
export function headersNow(folder: string): SiteHeaders {
	const stats = ['build.json', 'index.html'].map((file) => statSync(join(folder, file), { throwIfNoEntry: false }));
	const stamp = stats.map((one) => (one ? `${one.ino} ${one.mtimeMs}` : '')).join(' ');
	let kept = known.get(folder);
	if (kept?.stamp !== stamp) known.set(folder, (kept = { stamp, headers: siteHeaders(folder) }));
	return kept.headers;
}
