import { hashText } from '../terms/hash.ts';
import type { Word, WordSplitter } from '../terms/words.ts';
import { FAMILIES, LIFE_STAGES, NUMBER_WORDS } from './families.ts';
import { MEDICINE_KINDS, MEDICINES } from './medicines.ts';

/** Years in a unit of age. */
const YEARS_OF: Record<string, number> = { year: 1, years: 1, month: 1 / 12, months: 1 / 12, week: 0, weeks: 0, day: 0, days: 0 };

/** Knows which families English words are of: of people, organs, medicines, ages, and of what is asked. */
export class FamilyBook {
	readonly #splitter: WordSplitter;
	/** Stem to the hashes of its families. */
	readonly #byStem = new Map<number, number[]>();
	/** Names of medicines to their kinds. */
	readonly #kinds = new Map<string, string>();
	/** What was found for a word, since words recur. */
	readonly #found = new Map<string, number[]>();

	constructor(splitter: WordSplitter) {
		this.#splitter = splitter;
		for (const family of FAMILIES) {
			for (const { stem } of splitter.split(family)) this.#byStem.set(stem, [...this.#ofStem(stem), hashText(`family ${family}`)]);
		}
		for (const line of MEDICINES) {
			const names = line.split(' ');
			const kind = kindOf(names);
			if (kind !== undefined) for (const name of names) this.#kinds.set(name, kind);
		}
	}

	/** Hashes of the families that the words are of, one for each time that a word of it stands there. */
	families(words: readonly Word[]): number[] {
		return words.flatMap((word, i) => {
			const stage = lifeStage(words, i);
			return stage === undefined ? this.#of(word) : [...this.#of(word), ...this.#ofStage(stage)];
		});
	}

	#of({ plain, stem }: Word): number[] {
		let families = this.#found.get(plain);
		if (!families) {
			const kind = this.#kinds.get(plain) ?? kindOf([plain]);
			families = kind === undefined ? this.#ofStem(stem) : [...new Set([...this.#ofStem(stem), hashText(`kind ${kind}`), ...this.#ofStem(this.#stemOf(kind))])];
			this.#found.set(plain, families);
		}
		return families;
	}

	#ofStage(stage: string): number[] {
		const families = this.#ofStem(this.#stemOf(stage));
		return families.length > 0 ? families : [hashText(`family ${stage}`)];
	}

	#ofStem(stem: number): number[] {
		return this.#byStem.get(stem) ?? [];
	}

	#stemOf(word: string): number {
		return this.#splitter.split(word)[0]!.stem;
	}
}

/** The kind of a medicine by any of its names. */
function kindOf(names: string[]): string | undefined {
	return MEDICINE_KINDS.find((each) => names.some((name) => each.ending.test(name) || name === each.kind || name === `${each.kind}s`))?.kind;
}

/** The stage of life that "5-year-old" or "six weeks old" tells, where one begins at the given word. */
function lifeStage(words: readonly Word[], at: number): string | undefined {
	const unit = YEARS_OF[words[at + 1]?.plain ?? ''];
	if (unit === undefined || words[at + 2]?.plain !== 'old') return undefined;
	const written = words[at]!.plain;
	const number = /^\d+$/.test(written) ? Number(written) : NUMBER_WORDS.indexOf(written);
	return number < 0 ? undefined : LIFE_STAGES.find(({ before }) => number * unit < before)?.word;
}
