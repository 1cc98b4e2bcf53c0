import type { SearchHit } from '../../../search/types.ts';
import { piecesOf } from '../direction.ts';
import { el, type Child } from './dom.ts';

/**
 * A text in which words are marked, and runs kept together, whichever way they overlap: "120" may be marked in "120/80 mmHg".
 * @param runs the same text in pieces
 */
export function passage(excerpt: SearchHit['excerpt'], runs: readonly { text: string; isRun: boolean }[]): Child[] {
	let start = 0;
	return runs.flatMap(({ text, isRun }): Child[] => {
		const marked = cut(excerpt, start, start + text.length).map((piece) => (piece.mark ? el('mark', {}, piece.text) : piece.text));
		start += text.length;
		return isRun ? [el('span', { dir: 'ltr' }, ...marked)] : marked;
	});
}

/** A text on a page of a language, in which nothing falls apart. */
export function wordsIn(lang: string, text: string): Child[] {
	return passage([{ text, mark: false }], piecesOf(lang, text));
}

/** The pieces between two places of the text that they make. */
function cut(excerpt: SearchHit['excerpt'], from: number, to: number): SearchHit['excerpt'] {
	let start = 0;
	return excerpt.flatMap(({ text, mark }) => {
		const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
		start += text.length;
		return part === '' ? [] : [{ text: part, mark }];
	});
}
