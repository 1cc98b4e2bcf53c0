/** Length of excerpts on cards and in lists, in UTF-16 code units, the ellipsis included. */
export const EXCERPT_LENGTH = 280;

/** How far before the limit the segmenter starts to look for a word's end. */
const LOOK_BACK = 60;

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The beginning of a text, cut at a word's end, with an ellipsis where something was cut off.
 * Never longer than `limit`; white space is folded. Words are those of the language: Chinese,
 * which has no spaces, is cut between words too.
 */
export function excerpt(text: string, lang: string, limit = EXCERPT_LENGTH): string {
	// Folding the beginning is enough, unless it is white space for the most part.
	const beginning = fold(text.slice(0, limit * 2));
	const folded = beginning.length > limit ? beginning : fold(text);
	if (folded.length <= limit) return folded;
	const end = wordEnd(folded, limit - 1, lang);
	return `${folded.slice(0, end).replace(/[\s\p{Po}\p{Pd}\p{Ps}\p{Pi}]+$/u, '')}…`;
}

function fold(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** The last word boundary at or before `limit`; in one endless word, the last whole character. */
function wordEnd(text: string, limit: number, lang: string): number {
	const from = text.lastIndexOf(' ', limit - LOOK_BACK) + 1;
	let segmenter = segmenters.get(lang);
	if (!segmenter) segmenters.set(lang, (segmenter = new Intl.Segmenter(lang, { granularity: 'word' })));
	let best = from > 0 ? from - 1 : 0;
	for (const { index, segment } of segmenter.segment(text.slice(from, limit + LOOK_BACK))) {
		const end = from + index + segment.length;
		if (end > limit) break;
		best = end;
	}
	if (best > 0) return best;
	return /[\uD800-\uDBFF]/.test(text[limit - 1]!) ? limit - 1 : limit;
}
