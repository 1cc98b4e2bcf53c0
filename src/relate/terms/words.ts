import { stemmer } from 'stemmer';
import { CHANNEL, hashText, termKey } from './hash.ts';

/** A word as it stands in a text, and what it is compared by. */
export interface Word {
	/** As written. */
	surface: string;
	/** Lower case, without accents. */
	plain: string;
	/** Hash of the stem. */
	stem: number;
	/** Keys of its runs of characters; none for a word written without spaces. */
	readonly grams: readonly number[];
	/** Stems of the pairs of characters of a word of three Chinese ones or more, where no dictionary has it as the words it is made of; none for others. */
	readonly parts: readonly number[];
	/** Written without spaces between words, as Chinese is. */
	unspaced: boolean;
}

/** Characters of a run; four is where misspellings and word families are caught best (docs/similar.md). */
const GRAM_LENGTH = 4;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Mymr}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const ENGLISH = /^en\b/i;
const LATIN_WORD = /^[a-z]+$/;
const COMPOUND = /^\p{sc=Han}{3,}$/u;

/** Splits texts of one language into words; what it found for a word it keeps, since words recur. */
export class WordSplitter {
	readonly lang: string;
	/** Whether words are stemmed. */
	readonly english: boolean;
	readonly #segmenter: Intl.Segmenter;
	readonly #seen = new Map<string, Word>();

	/** @param lang a BCP 47 tag; English words are stemmed (Porter), others taken as they are. */
	constructor(lang: string) {
		this.lang = lang;
		this.english = ENGLISH.test(lang);
		this.#segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	}

	/** The words of a text in order. */
	split(text: string): Word[] {
		const words: Word[] = [];
		for (const surface of text.match(WORD) ?? []) {
			const known = this.#seen.get(surface);
			if (known !== undefined) words.push(known);
			else if (UNSPACED.test(surface)) this.#segment(surface, words);
			else words.push(this.#learn(surface, false));
		}
		return words;
	}

	#segment(run: string, into: Word[]): void {
		for (const { segment, isWordLike } of this.#segmenter.segment(run)) {
			if (isWordLike) into.push(this.#seen.get(segment) ?? this.#learn(segment, UNSPACED.test(segment)));
		}
	}

	#learn(surface: string, unspaced: boolean): Word {
		const plain = surface
			.normalize('NFKD')
			.replace(/[\p{M}'’]/gu, '')
			.toLowerCase();
		const stem = hashText(this.english && LATIN_WORD.test(plain) ? stemmer(plain) : plain);
		const word = new SplitWord(surface, plain, stem, unspaced);
		this.#seen.set(surface, word);
		return word;
	}
}

/** A word whose runs and parts are made when they are asked for: of the words of lists, nobody does. */
class SplitWord implements Word {
	readonly surface: string;
	readonly plain: string;
	readonly stem: number;
	readonly unspaced: boolean;
	#grams: readonly number[] | undefined;
	#parts: readonly number[] | undefined;

	constructor(surface: string, plain: string, stem: number, unspaced: boolean) {
		this.surface = surface;
		this.plain = plain;
		this.stem = stem;
		this.unspaced = unspaced;
	}

	get grams(): readonly number[] {
		return (this.#grams ??= this.unspaced ? [] : gramsOf(`_${this.plain}_`, GRAM_LENGTH));
	}

	get parts(): readonly number[] {
		return (this.#parts ??= COMPOUND.test(this.plain) ? pairsOf(this.plain) : []);
	}
}

/** Hashes of each two characters that touch, as words of two characters have them. */
function pairsOf(word: string): number[] {
	const characters = Array.from(word);
	return characters.slice(1).map((character, i) => hashText(characters[i]! + character));
}

/** Keys of the runs of characters of a text; of the whole text where it is shorter than a run. */
export function gramsOf(text: string, length: number): number[] {
	const keys: number[] = [];
	for (let i = 0; i === 0 || i + length <= text.length; i++) {
		keys.push(termKey(hashText(text.slice(i, i + length)), CHANNEL.gram));
	}
	return keys;
}
