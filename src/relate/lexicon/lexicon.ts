import { hashText } from '../hash.ts';
import type { Synonyms } from '../types.ts';
import type { Word, WordSplitter } from '../words.ts';
import { FAMILIES, LIFE_STAGES, NUMBER_WORDS } from './families.ts';
import { MEDICINE_KINDS, MEDICINES } from './medicines.ts';

/** A word, or a group of words that mean one thing. */
export interface Unit {
	/** Hash of the stem, or of the group of synonyms. */
	hash: number;
	/** As written. */
	surface: string;
}

/** A member of a group of synonyms: the stems after its first, and the group's hash. */
interface Member {
	rest: number[];
	group: number;
}

const YEARS_OF: Record<string, number> = { year: 1, years: 1, month: 1 / 12, months: 1 / 12, week: 0, weeks: 0, day: 0, days: 0 };

/** Knows which words mean the same in one language. */
export class Lexicon {
	/** Members of groups by the stem of their first word, longest first. */
	readonly #members = new Map<number, Member[]>();
	readonly #families = new Map<string, number>();
	readonly #kinds = new Map<string, number[]>();
	readonly #english: boolean;

	/** @param synonyms the archive's own groups of words and phrases that mean the same; undefined for no joining at all. */
	constructor(splitter: WordSplitter, synonyms: Synonyms | undefined) {
		this.#english = splitter.english;
		const medicines = this.#english ? MEDICINES.map((line) => line.split(' ')) : [];
		const groups = synonyms ? [...synonyms, ...medicines] : [];
		for (const group of groups) this.#learnGroup(group, splitter);
		for (const list of this.#members.values()) list.sort((a, b) => b.rest.length - a.rest.length || a.group - b.group);
		if (!this.#english) return;
		for (const family of FAMILIES) {
			for (const word of family.split(' ')) this.#families.set(word, hashText(`family ${family}`));
		}
		for (const line of MEDICINES) {
			const names = line.split(' ');
			for (const name of names) this.#kinds.set(name, kindsOf(names));
		}
	}

	/** The words with synonyms joined: "heart attack" and "myocardial infarction" become the same unit. */
	unite(words: readonly Word[]): Unit[] {
		const units: Unit[] = [];
		for (let i = 0; i < words.length; ) {
			const member = this.#members.get(words[i]!.stem)?.find(({ rest }) => rest.every((stem, k) => words[i + 1 + k]?.stem === stem));
			const end = i + 1 + (member?.rest.length ?? 0);
			const surface = end === i + 1 ? words[i]!.surface : words.slice(i, end).map((word) => word.surface).join(words[i]!.unspaced ? '' : ' ');
			units.push({ hash: member?.group ?? words[i]!.stem, surface });
			i = end;
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
			found.push(...this.#kindsOf(word.plain));
			const stage = lifeStage(words, i);
			if (stage !== undefined) found.push(this.#families.get(stage) ?? hashText(`family ${stage}`));
		});
		return found;
	}

	#kindsOf(plain: string): number[] {
		let kinds = this.#kinds.get(plain);
		if (kinds === undefined) this.#kinds.set(plain, (kinds = kindsOf([plain])));
		return kinds;
	}

	#learnGroup(group: readonly string[], splitter: WordSplitter): void {
		const members = group.map((member) => splitter.split(member).map((word) => word.stem)).filter((stems) => stems.length > 0);
		const hash = hashText(`group ${group.join('|')}`);
		for (const [first, ...rest] of members) {
			const list = this.#members.get(first!) ?? [];
			list.push({ rest, group: hash });
			this.#members.set(first!, list);
		}
	}
}

function kindsOf(names: string[]): number[] {
	const kind = MEDICINE_KINDS.find((each) => names.some((name) => each.ending.test(name) || name === each.kind || name === `${each.kind}s`));
	return kind ? [hashText(`kind ${kind.kind}`)] : [];
}

/** The stage of life that "5-year-old" or "six weeks old" tells, where one begins at the given word. */
function lifeStage(words: readonly Word[], at: number): string | undefined {
	const unit = YEARS_OF[words[at + 1]?.plain ?? ''];
	if (unit === undefined || words[at + 2]?.plain !== 'old') return undefined;
	const written = words[at]!.plain;
	const number = /^\d+$/.test(written) ? Number(written) : NUMBER_WORDS.indexOf(written);
	return number < 0 ? undefined : LIFE_STAGES.find(({ before }) => number * unit < before)?.word;
}
