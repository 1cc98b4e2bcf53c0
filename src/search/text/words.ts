import { partWords } from './marks.ts';

/** Everything that Pagefind leaves out of a word. */
const NOT_IN_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

/** A word as it is compared: lower case, without apostrophes and other signs, compatibility forms folded. */
export function foldWord(word: string): string {
	return word.normalize('NFKC').toLowerCase().replace(NOT_IN_WORD, '');
}

/** A word without its accents, as Pagefind's index keys it. */
export function withoutAccents(word: string): string {
	return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A word of a text and the index's words it consists of: more than one for `x-ray` and `頭痛`. */
export interface SpokenWord {
	/** As written. */
	text: string;
	parts: string[];
	/** True where nothing stands between it and the word before. */
	follows: boolean;
}

/** Finds the words of queries in one language. */
export interface WordFinder {
	words: (text: string) => SpokenWord[];
}

/** Words by `Intl.Segmenter`, each parted as the index parts it. Text between words is dropped. */
export function createWordFinder(lang: string): WordFinder {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	return {
		words(text) {
			const found: SpokenWord[] = [];
			let follows = false;
			for (const { segment, isWordLike } of segmenter.segment(text.normalize('NFKC'))) {
				if (!isWordLike) {
					follows = false;
					continue;
				}
				const parts = partWords(segment).split(' ').map(foldWord).filter((part) => part !== '');
				if (parts.length > 0) found.push({ text: segment, parts, follows });
				follows = true;
			}
			return found;
		},
	};
}
