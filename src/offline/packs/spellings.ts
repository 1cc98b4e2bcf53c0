/** The page of a folder, which hosts serve at the folder's address too. */
const INDEX = /(^|\/)index\.html$/;

/**
 * Where a page may stand that is asked for by a path, likeliest first: hosts take escapes for what they stand for,
 * `index.html` for its folder, and lead from a folder's name to the folder. None where no host finds anything.
 * @param path site path without base, as it was asked for
 */
export function spellings(path: string): string[] {
	const decoded = asHostsRead(path);
	if (decoded === undefined) return [];
	if (INDEX.test(decoded)) return [written(decoded.replace(INDEX, '$1'))];
	return decoded.endsWith('/') ? [written(decoded)] : [written(decoded), written(`${decoded}/`)];
}

/** Undefined where it leads nowhere: hosts refuse what climbs, and what has two slashes in a row. */
function asHostsRead(path: string): string | undefined {
	let decoded: string;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return undefined;
	}
	// eslint-disable-next-line no-control-regex -- hosts refuse it
	if (/[\\\u0000]|\/\//.test(decoded)) return undefined;
	return decoded.split('/').some((segment) => segment === '.' || segment === '..') ? undefined : decoded;
}

/** With the escapes that an address needs, so that one address is written in one way. */
function written(decoded: string): string {
	return decoded.split('/').map(encodeURIComponent).join('/');
}
