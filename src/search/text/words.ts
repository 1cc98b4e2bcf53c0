import { fold } from './fold.ts';
import type { LanguageRules } from './languages.ts';
import { asWritten, isParted, toIndexText } from './marks.ts';
import { MINUS } from './numbers.ts';
import { segmenterOf } from './segments.ts';
import { Tokens, type IndexWord } from './tokens.ts';
import { isUnspaced } from './unspaced.ts';

/** Everything that is left out of a word. */
const NOT_IN_WORD = /[^\p{L}\p{N}\p{M}]+/gu;

const SIGNS_AROUND = /^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu;

/** A word in plain letters, as it is compared apart from what else its language knows: lower case, without accents and signs. */
export function foldWord(word: string): string {
	return fold(word).replace(NOT_IN_WORD, '');
}

/** A word of a query and the index's words it consists of: more than one for `頭痛`. */
export interface SpokenWord {
	/** As written, without signs around it. */
	text: string;
	parts: string[];
	/** By part: whether it was written as the index has it. */
	plain: boolean[];
	/** True where nothing stands between it and the word before. */
	follows: boolean;
	/** True where it was parted from the word before, by a sign or by nothing: `covid19`, `x-ray`. */
	joined: boolean;
	/** True where a stroke stands by itself between it and the word before: 120 / 80. */
	divided: boolean;
}

/** Finds the words of queries in one language. */
export interface WordFinder {
	words: (text: string) => SpokenWord[];
}

/**
 * A finder that parts words as the index does; of scripts without spaces as the browser does.
 * @param lang a lower-case BCP 47 tag
 * @param rules of the language
 */
export function createWordFinder(lang: string, rules: LanguageRules): WordFinder {
	const segmenter = segmenterOf(lang);
	const tokens = new Tokens(rules);
	return {
		words(text) {
			const written = toIndexText(text).split(' ');
			const spoken = tokens.read(written).map(toSpoken).filter(({ parts }) => parts[0] !== '');
			return joinSegments(spoken, segmenter);
		},
	};
}

/** Stop words as the words of the index that they are. */
export function stopWordsOf(finder: WordFinder, stopWords: readonly string[]): ReadonlySet<string> {
	return new Set(stopWords.map((word) => finder.words(word).flatMap(({ parts }) => parts).join('')));
}

function toSpoken({ written, token, plain }: IndexWord, i: number, all: readonly IndexWord[]): SpokenWord {
	const before = i > 0 ? all[i - 1]!.written : '';
	const joined = isParted(before);
	const shown = asWritten(written);
	// The minus of a number is part of it.
	const text = token.startsWith(MINUS) ? shown.replace(/^[^-−–－\d]+/u, '').replace(/\D+$/u, '') : shown.replace(SIGNS_AROUND, '');
	const follows = joined && /[\p{L}\p{N}\p{M}]$/u.test(asWritten(before));
	return { text: text === '' ? shown : text, parts: [token], plain: [plain], follows, joined, divided: before === '/' };
}

/** Units that follow each other as the words that they are. */
function joinSegments(spoken: readonly SpokenWord[], segmenter: (text: string) => string[]): SpokenWord[] {
	const joined: SpokenWord[] = [];
	for (let from = 0; from < spoken.length; ) {
		let to = from + 1;
		const isCharacter = (at: number): boolean => isUnspaced(spoken[at]!.parts[0]!);
		if (!isCharacter(from)) {
			joined.push(spoken[from]!);
			from = to;
			continue;
		}
		while (to < spoken.length && spoken[to]!.follows && isCharacter(to)) to += 1;
		joined.push(...segments(spoken.slice(from, to), segmenter));
		from = to;
	}
	return joined;
}

function segments(characters: readonly SpokenWord[], segmenter: (text: string) => string[]): SpokenWord[] {
	const words: SpokenWord[] = [];
	let at = 0;
	for (const segment of segmenter(characters.map(({ parts }) => parts[0]).join(''))) {
		const own: SpokenWord[] = [];
		for (let length = 0; length < segment.length && at < characters.length; at += 1) {
			own.push(characters[at]!);
			length += characters[at]!.parts[0]!.length;
		}
		if (own.length > 0) words.push(together(own));
	}
	return words;
}

/** Words that follow each other as one. */
export function together(words: readonly SpokenWord[]): SpokenWord {
	const [first] = words;
	return {
		text: words.map(({ text, follows, joined }, i) => (i > 0 && !follows ? (joined ? '-' : ' ') : '') + text).join(''),
		parts: words.flatMap(({ parts }) => parts),
		plain: words.flatMap(({ plain }) => plain),
		follows: first!.follows,
		joined: first!.joined,
		divided: first!.divided,
	};
}
