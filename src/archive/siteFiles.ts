/** Names in a site that belong to its hosting, wherever that comes in. */

/** Folder in a site that no server sends: a deploy and a build keep there what they have to remember. */
export const UNSERVED = '.deploy';

/** What `npm run publish-files` puts into a site, besides compressed copies: the build leaves it. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects', '.nojekyll', '.well-known/security.txt'];

/** The one of them that speaks of entries: it goes with the first build that changes an old address. */
export const REDIRECT_RULES = '_redirects';

/** Texts that shrink: images, fonts, packs and the index are packed already. */
export const COMPRESSIBLE = /\.(?:html|css|js|mjs|json|webmanifest|svg|xml|txt|md)$/;

/** What compressed copies have at the end of their names, which servers send in place of the file of the same name without it. */
const ENDINGS = ['.gz', '.br'];

/** Where compressed copies of a file would stand. */
export function copiesOf(file: string): string[] {
	return COMPRESSIBLE.test(file) ? ENDINGS.map((ending) => file + ending) : [];
}

/** Whether a file's name is that of a compressed copy. */
export function isCopy(file: string): boolean {
	return ENDINGS.some((ending) => file.endsWith(ending) && COMPRESSIBLE.test(file.slice(0, -ending.length)));
}
