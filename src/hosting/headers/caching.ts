/** Files that a browser may keep for good, because their names change with their content. */
export interface Lasting {
	/** Against site paths without base; every server's regular expressions read it alike. */
	pattern: RegExp;
	/** The same for hosts that match with `*` and `:name`. */
	glob: string;
}

/** All that may be kept for good. */
export const LASTING: readonly Lasting[] = [
	{ pattern: /^\/_astro\//, glob: '/_astro/*' },
	{ pattern: /^\/pagefind\/[^/]+\//, glob: '/pagefind/:part/*' },
	{ pattern: /^\/packs\/.*\.pack$/, glob: '/packs/*.pack' },
	{ pattern: /^\/packs\/.*\.bin$/, glob: '/packs/*.bin' },
];

/** `Cache-Control` of files that may be kept for a year. */
export const KEEP = 'public, max-age=31536000, immutable';

/** `Cache-Control` of all others: asked for again each time, which costs one short answer while nothing has changed. */
export const ASK_AGAIN = 'public, max-age=0, must-revalidate';

/**
 * The `Cache-Control` of a file.
 *
 * @param sitePath the file's path in the site, without base, such as `/_astro/page.C0ffee.css`
 */
export function cacheControl(sitePath: string): string {
	return LASTING.some(({ pattern }) => pattern.test(sitePath)) ? KEEP : ASK_AGAIN;
}
