import { stemmer } from 'stemmer';
import { hashText } from './hash.ts';

/** A word as it stands in a text, and what it is compared by. */
export interface Word {
	/** As written. */
	surface: string;
	/** Lower case, without accents. */
	plain: string;
	/** Hash of the stem. */
	stem: number;
	/** Written without spaces between words, as Chinese is. */
	unspaced: boolean;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Mymr}]/u;
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const LATIN_WORD = /^[a-z]+$/;

/** Splits texts of one language into words; what it found for a word it keeps, since words recur. */
export class WordSplitter {
	readonly #english: boolean;
	readonly #segmenter: Intl.Segmenter;
	readonly #seen = new Map<string, Word>();

	/** @param lang a BCP 47 tag; English words are stemmed (Porter), others taken as they are. */
	constructor(lang: string) {
		this.#english = /^en\b/i.test(lang);
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
		const stem = this.#english && LATIN_WORD.test(plain) ? stemmer(plain) : plain;
		const word = { surface, plain, stem: hashText(stem), unspaced };
		this.#seen.set(surface, word);
		return word;
	}
}
