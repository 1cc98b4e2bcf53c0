import type { Word, WordSplitter } from '../terms/words.ts';
import { placedWords, type PlacedWord } from './clause.ts';
import { cuesOf, type Cues } from './cues.ts';

/** Words before a gloss that are looked at; in scripts without spaces a name has fewer. */
const MOST_BEFORE = 6;
const MOST_BEFORE_UNSPACED = 4;
/** Words of a gloss: what is longer explains, and is no name. */
const MOST_WITHIN = 4;
/** Characters around a gloss among which its words are sought. */
const REACH = 80;
/** Parts that are joined by nothing but hyphens say how a word is spoken: "noo-MO-ne-ah". */
const SPOKEN_PARTS = 3;

/** A place where a text says the same twice: "scoliosis (curvature of the spine)". */
export interface Gloss {
	/** The words before it in the same clause, a few at most. */
	before: readonly PlacedWord[];
	/** Whether the clause begins with the first of them. */
	begins: boolean;
	/** The words within. */
	within: readonly PlacedWord[];
}

const BRACKET = /[(（]([^()（）\n]{2,60})[)）]/gu;
/** What ends a clause. */
const END = /[^\p{L}\p{N}\p{M}\s'’-]|\n/u;
const DIGIT = /\p{N}/u;

/** Finds glosses in texts of one language: in brackets, and behind words such as "also called". */
export class GlossReader {
	readonly #splitter: WordSplitter;
	readonly #isFunctionWord: (word: Word) => boolean;
	readonly #cues: Cues;

	/** @param isFunctionWord whether a word only binds others: no name begins or ends with one */
	constructor(splitter: WordSplitter, isFunctionWord: (word: Word) => boolean) {
		this.#splitter = splitter;
		this.#isFunctionWord = isFunctionWord;
		this.#cues = cuesOf(splitter.lang);
	}

	/** The glosses of a text: those in brackets, then those behind other signs. */
	read(text: string): Gloss[] {
		const found: (Gloss | undefined)[] = [];
		for (const { 1: inner = '', index } of text.matchAll(BRACKET)) {
			// Mostly one name, and further ones behind a semicolon: "(ALL; also called …)".
			let from = index + 1;
			for (const part of inner.split(';')) {
				found.push(this.#gloss(text, index, from, from + part.length));
				from += part.length + 1;
			}
		}
		if (this.#cues.between) {
			for (const { 0: cue, index } of text.matchAll(this.#cues.between)) {
				const from = index + cue.length;
				found.push(this.#gloss(text, index, from, this.#endOfName(text, from)));
			}
		}
		return found.filter((gloss) => gloss !== undefined);
	}

	/** Whether words can be a name: they begin and end with one that tells something, and nothing parts them. */
	isName(words: readonly PlacedWord[]): boolean {
		if (this.#isFunctionWord(words[0]!.word) || this.#isFunctionWord(words.at(-1)!.word)) return false;
		return words.every(({ gap }, i) => i === 0 || gap !== '|');
	}

	#gloss(text: string, before: number, from: number, to: number): Gloss | undefined {
		const inner = text.slice(from, to).replace(this.#cues.leading, (cue) => ' '.repeat(cue.length)).trimEnd();
		if (DIGIT.test(inner) || END.test(inner.trim())) return undefined;
		const within = placedWords(inner, this.#splitter);
		if (within.length === 0 || within.length > MOST_WITHIN || !this.isName(within) || isSpoken(within)) return undefined;
		const reach = Math.max(0, before - REACH);
		const clause = text.slice(reach, before).trimEnd();
		const begin = lastEnd(clause);
		// A hyphen between spaces is a dash, and parts as one.
		const placed = placedWords(clause.slice(begin), this.#splitter);
		const dash = placed.findLastIndex(({ gap }) => gap === '|');
		const all = placed.slice(Math.max(0, dash));
		const last = all.at(-1);
		if (last?.end !== clause.length - begin) return undefined;
		const near = all.slice(-(last.word.unspaced ? MOST_BEFORE_UNSPACED : MOST_BEFORE));
		return { before: near, begins: near.length === all.length && (begin > 0 || dash > 0 || reach === 0), within };
	}

	/** Where a name behind a cue ends: with its clause, or before a word that only binds. */
	#endOfName(text: string, from: number): number {
		const clause = text.slice(from, from + REACH);
		const end = clause.search(END);
		const words = placedWords(end < 0 ? clause : clause.slice(0, end), this.#splitter);
		const led = this.#cues.leading.exec(clause)?.[0].length ?? 0;
		const stop = words.findIndex(({ word, start }) => start >= led && this.#isFunctionWord(word));
		const last = stop < 0 ? words.at(-1) : words[stop - 1];
		return from + (last?.end ?? 0);
	}
}

function isSpoken(words: readonly PlacedWord[]): boolean {
	return words.length >= SPOKEN_PARTS && words.every(({ gap }, i) => i === 0 || gap === '-');
}

/** Where the last clause of a text begins. */
function lastEnd(text: string): number {
	for (let at = text.length - 1; at >= 0; at--) if (END.test(text[at]!)) return at + 1;
	return 0;
}
