/** What a browser may keep for good, because the name changes with the content. */
const HASHED = [/^\/_astro\//, /^\/pagefind\/[^/]+\//, /^\/packs\/.*\.pack$/];

/**
 * The `Cache-Control` of a file: hashed names for a year, everything else asked for again each time
 * (which costs one short answer while nothing has changed).
 *
 * @param sitePath the file's path in the site, without base, such as `/_astro/page.C0ffee.css`
 */
export function cacheControl(sitePath: string): string {
	const lasting = HASHED.some((pattern) => pattern.test(sitePath));
	return lasting ? 'public, max-age=31536000, immutable' : 'public, max-age=0, must-revalidate';
}
