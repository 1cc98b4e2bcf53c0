import { isUnspaced } from './unspaced.ts';

/** Letters of a piece where no browser tells words apart: most words of Chinese have two. */
const PAIR = /\P{M}\p{M}*(?:\P{M}\p{M}*)?/gsu;

/**
 * Parts text into words and what stands between them, as a browser knows words. What it calls a word differs from browser
 * to browser: {@link isWord} is the same everywhere. Firefox before 125 knows none: there a text written without spaces
 * comes in pairs of characters.
 * @param lang a BCP 47 tag
 */
export function segmenterOf(lang: string): (text: string) => string[] {
	if (!('Segmenter' in Intl)) return inPairs;
	// eslint-disable-next-line compat/compat -- looked for above
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	return (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function inPairs(text: string): string[] {
	return text.split(/([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+|[^\p{L}\p{N}\p{M}]+)/u)
		.flatMap((piece) => (isUnspaced(piece) && !/\p{Script=Hangul}/u.test(piece) ? (piece.match(PAIR) ?? []) : [piece]))
		.filter((piece) => piece !== '');
}

/** Whether a piece of text is a word: it has letters or digits. */
export function isWord(segment: string): boolean {
	return /[\p{L}\p{N}]/u.test(segment);
}
