/** Styles, scripts and pictures that a page names: site paths without base. @param base the site's base path */
export function namedAssets(html: string, base: string): string[] {
	const folder = `${base}_astro/`;
	const named = [...html.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value).filter((value) => value.startsWith(folder));
	return [...new Set(named.map((address) => address.slice(base.length - 1)))];
}
