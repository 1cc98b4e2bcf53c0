import { isWord, segmenterOf } from '../../search/text/segments.ts';

/** Languages written without spaces, whose lines would break anywhere, within words too. */
const UNSPACED = /^(?:zh|ja|th|lo|km|my)\b/;

/** Titles come again in every list and card: this many are remembered. */
const MOST_KNOWN = 20_000;

const segmenters = new Map<string, (text: string) => string[]>();
const known = new Map<string, readonly string[]>();

/**
 * A title in pieces between which a line may end: between words, never before a mark. One piece
 * where the language parts its words by spaces.
 */
export function phrases(lang: string, title: string): readonly string[] {
	if (!UNSPACED.test(lang)) return [title];
	const key = `${lang} ${title}`;
	let pieces = known.get(key);
	if (pieces === undefined) {
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(key, (pieces = split(lang, title)));
	}
	return pieces;
}

function split(lang: string, title: string): string[] {
	let segmenter = segmenters.get(lang);
	if (segmenter === undefined) segmenters.set(lang, (segmenter = segmenterOf(lang)));
	const pieces: string[] = [];
	let afterWord = false;
	for (const segment of segmenter(title)) {
		const isNext = isWord(segment);
		if (isNext && afterWord) pieces.push(segment);
		else pieces.push((pieces.pop() ?? '') + segment);
		afterWord = isNext;
	}
	return pieces;
}
