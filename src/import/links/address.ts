/** What spellings of one address have in common: scheme, `www.`, a slash at the end and what stands behind `#` do not count. */
export function addressKey(address: string): string | undefined {
	const url = URL.parse(address);
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`;
}

/** The site of an address, without `www.`; empty where it is none of the web. */
export function siteOf(address: string): string {
	const url = URL.parse(address);
	return url && /^https?:$/.test(url.protocol) ? url.host.replace(/^www\./, '') : '';
}
