/** Size in pixels of the pictures that stand for pages, as those who show them ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Where the picture stands that is shown for a page when its address is shared. */
export function sharePicture(lang: string, specialty?: string): string {
	return specialty === undefined ? `/images/share/${lang}.png` : `/images/share/${lang}/${specialty}.png`;
}
