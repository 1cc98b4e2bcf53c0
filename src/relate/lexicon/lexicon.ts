import { hashText } from '../hash.ts';
import type { Synonyms } from '../types.ts';
import type { Word, WordSplitter } from '../words.ts';
import { COURTESIES } from './courtesies.ts';
import { FAMILIES, LIFE_STAGES, NUMBER_WORDS } from './families.ts';
import { MEDICINE_KINDS, MEDICINES } from './medicines.ts';
import { PhraseBook } from './phraseBook.ts';

/** A word, or a group of words that mean one thing. */
export interface Unit {
	/** Hash of the stem, or of the group of synonyms. */
	hash: number;
	/** As written. */
	surface: string;
}

const YEARS_OF: Record<string, number> = { year: 1, years: 1, month: 1 / 12, months: 1 / 12, week: 0, weeks: 0, day: 0, days: 0 };

/** Knows which words of one language mean the same, belong together, or say nothing. */
export class Lexicon {
	readonly #synonyms: PhraseBook;
	readonly #courtesies: PhraseBook;
	readonly #families = new Map<string, number>();
	/** Hash of the kind of medicine that a word names; 0 for words that name none. */
	readonly #kinds = new Map<string, number>();
	readonly #english: boolean;

	/** @param synonyms the archive's own groups of words and phrases that mean the same; undefined for no joining at all. */
	constructor(splitter: WordSplitter, synonyms: Synonyms | undefined) {
		this.#english = splitter.english;
		this.#synonyms = new PhraseBook(splitter);
		this.#courtesies = new PhraseBook(splitter);
		for (const { lang, phrases } of COURTESIES) {
			if (lang.test(splitter.lang)) for (const phrase of phrases) this.#courtesies.file(phrase, 0);
		}
		for (const group of synonyms ?? []) this.#fileGroup(group);
		if (!this.#english) return;
		for (const family of FAMILIES) {
			for (const word of family.split(' ')) this.#families.set(word, hashText(`family ${family}`));
		}
		for (const line of MEDICINES) {
			const names = line.split(' ');
			if (synonyms) this.#fileGroup(names);
			for (const name of names) this.#kinds.set(name, kindOf(names));
		}
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

	/** Hashes of the families that the words belong to: of people, organs, medicines, ages. */
	families(words: readonly Word[]): number[] {
		if (!this.#english) return [];
		const found: number[] = [];
		words.forEach((word, i) => {
			const family = this.#families.get(word.plain);
			if (family !== undefined) found.push(family);
			const kind = this.#kindOf(word.plain);
			if (kind !== 0) found.push(kind);
			const stage = lifeStage(words, i);
			if (stage !== undefined) found.push(this.#families.get(stage) ?? hashText(`family ${stage}`));
		});
		return found;
	}

	#kindOf(plain: string): number {
		let kind = this.#kinds.get(plain);
		if (kind === undefined) this.#kinds.set(plain, (kind = kindOf([plain])));
		return kind;
	}

	#fileGroup(group: readonly string[]): void {
		const hash = hashText(`group ${group.join('|')}`);
		for (const member of group) this.#synonyms.file(member, hash);
	}
}

function kindOf(names: string[]): number {
	const kind = MEDICINE_KINDS.find((each) => names.some((name) => each.ending.test(name) || name === each.kind || name === `${each.kind}s`));
	return kind ? hashText(`kind ${kind.kind}`) : 0;
}

/** The stage of life that "5-year-old" or "six weeks old" tells, where one begins at the given word. */
function lifeStage(words: readonly Word[], at: number): string | undefined {
	const unit = YEARS_OF[words[at + 1]?.plain ?? ''];
	if (unit === undefined || words[at + 2]?.plain !== 'old') return undefined;
	const written = words[at]!.plain;
	const number = /^\d+$/.test(written) ? Number(written) : NUMBER_WORDS.indexOf(written);
	return number < 0 ? undefined : LIFE_STAGES.find(({ before }) => number * unit < before)?.word;
}
