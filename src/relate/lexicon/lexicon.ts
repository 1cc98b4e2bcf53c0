import { hashText } from '../terms/hash.ts';
import type { Synonyms } from '../types.ts';
import type { Word, WordSplitter } from '../terms/words.ts';
import { Apart } from './apart.ts';
import { COURTESIES } from './courtesies.ts';
import { EVERYDAY_STEMS } from './everydayWords.ts';
import { FAMILIES, LIFE_STAGES } from './families.ts';
import { FamilyBook } from './familyBook.ts';
import { MEDICINE_KINDS, MEDICINES } from './medicines.ts';
import { PhraseBook } from './phraseBook.ts';

/** Tells these lists from others. */
export const LEXICON_SUM = hashText(
	JSON.stringify([COURTESIES, [...EVERYDAY_STEMS], FAMILIES, LIFE_STAGES, MEDICINES, MEDICINE_KINDS], (_, value: unknown) => (value instanceof RegExp ? value.source : value)),
);

const EVERYDAY: ReadonlySet<number> = new Set([...EVERYDAY_STEMS].map(hashText));

/** A word, or a group of words that mean one thing. */
export interface Unit {
	/** Hash of the stem, or of the group of synonyms. */
	hash: number;
	/** As written. */
	surface: string;
}

/** Knows which words of one language mean the same, belong together, or say nothing. */
export class Lexicon {
	readonly #synonyms: PhraseBook;
	readonly #courtesies: PhraseBook;
	/** Stems of words that say little. */
	readonly #everyday: ReadonlySet<number>;
	readonly #families: FamilyBook | undefined;

	/** @param synonyms what the archive says of words that mean the same; undefined for no joining at all. */
	constructor(splitter: WordSplitter, synonyms: Synonyms | undefined) {
		this.#everyday = splitter.english ? EVERYDAY : new Set();
		this.#synonyms = new PhraseBook(splitter);
		this.#courtesies = new PhraseBook(splitter);
		for (const { lang, phrases } of COURTESIES) {
			if (lang.test(splitter.lang)) for (const phrase of phrases) this.#courtesies.file(phrase, 0);
		}
		const apart = new Apart(synonyms?.apart ?? []);
		for (const group of synonyms?.groups ?? []) this.#fileGroup(apart.keep(group));
		if (!splitter.english) return;
		if (synonyms) for (const names of MEDICINES) this.#fileGroup(apart.keep(names.split(' ')));
		this.#families = new FamilyBook(splitter);
	}

	/** The words without greetings and thanks. */
	withoutCourtesies(words: readonly Word[]): Word[] {
		const kept: Word[] = [];
		for (let i = 0; i < words.length; ) {
			const courtesy = this.#courtesies.at(words, i);
			if (!courtesy) kept.push(words[i]!);
			i += courtesy?.length ?? 1;
		}
		return kept;
	}

	/** The words with synonyms joined: "heart attack" and "myocardial infarction" become the same unit. */
	unite(words: readonly Word[]): Unit[] {
		const units: Unit[] = [];
		for (let i = 0; i < words.length; ) {
			const { length, under } = this.#synonyms.at(words, i) ?? { length: 1, under: words[i]!.stem };
			const space = words[i]!.unspaced ? '' : ' ';
			const surface = length === 1 ? words[i]!.surface : words.slice(i, i + length).map((word) => word.surface).join(space);
			units.push({ hash: under, surface });
			i += length;
		}
		return units;
	}

	/** Whether a stem, as a {@link Unit} or a {@link Word} has it, is of everyday life and says little of a question about health. */
	isEveryday(stem: number): boolean {
		return this.#everyday.has(stem);
	}

	/** Hashes of the families that the words are of: of people, organs, medicines, ages, and of what is asked. */
	families(words: readonly Word[]): number[] {
		return this.#families?.families(words) ?? [];
	}

	#fileGroup(group: readonly string[]): void {
		const hash = hashText(`group ${group.join('|')}`);
		for (const member of group) this.#synonyms.file(member, hash);
	}
}
