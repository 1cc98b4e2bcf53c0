/** Whether an image is the site's own. Others are shown as links, so that nothing is fetched from elsewhere. */
export function isOwnImage(url: string): boolean {
	return /^\/(?!\/)/.test(url);
}

/** What is read in an image's place: its alternative text; without one, of an image from elsewhere its address. */
export function imageWords(alt: string | null | undefined, url: string): string {
	if (alt && /\S/.test(alt)) return alt;
	return isOwnImage(url) ? '' : url;
}
