import type { Word, WordSplitter } from '../terms/words.ts';

/** What stands between two words: nothing, as in scripts without spaces, a space, a hyphen, or what no name goes across. */
export type Gap = '' | ' ' | '-' | '|';

/** A word in its clause. */
export interface PlacedWord {
	word: Word;
	/** What stands before it. */
	gap: Gap;
	/** Where it begins and ends in the text that was read. */
	start: number;
	end: number;
}

const RUN = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** The words of a text with their places; those of a run without spaces as the language parts them. */
export function placedWords(text: string, splitter: WordSplitter): PlacedWord[] {
	const placed: PlacedWord[] = [];
	let last = 0;
	for (const { 0: run, index } of text.matchAll(RUN)) {
		let at = 0;
		for (const word of splitter.split(run)) {
			at = run.indexOf(word.surface, at);
			const start = index + at;
			placed.push({ word, gap: gapOf(text.slice(last, start)), start, end: start + word.surface.length });
			at += word.surface.length;
			last = start + word.surface.length;
		}
	}
	return placed;
}

/** Words as they are written in a row. */
export function written(words: readonly PlacedWord[]): string {
	return words.map(({ word, gap }, i) => (i === 0 ? word.surface : gap + word.surface)).join('');
}

/** What tells rows of words apart: their stems. */
export function keyOf(words: readonly PlacedWord[]): string {
	return words.map(({ word }) => word.stem).join(' ');
}

function gapOf(between: string): Gap {
	if (between === '' || between === '-') return between;
	return /^\s+$/.test(between) ? ' ' : '|';
}
