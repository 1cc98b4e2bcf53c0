import { CHANNEL, channelOf } from './hash.ts';
import type { Collection } from './collection.ts';
import { COUNT_UNIT, type FeatureReader } from './features.ts';
import { FUNCTION_WORDS } from './lexicon/functionWords.ts';
import type { Signals } from './signals.ts';
import type { TermStatistics } from './statistics.ts';
import type { RelateTopic } from './types.ts';

/** A topic named in the question only is less sure than one named in the title. */
const QUESTION_SHARE = 0.7;
/** Names are looked up by words that are in fewer than one in this many names: "disease" leads to too many. */
const COMMON_SHARE = 50;
const COMMON_AT_LEAST = 20;
/** What a word that says nothing in this archive counts in a name. */
const COMMON_WEIGHT = 0.1;

/** Stems that say nothing in an archive: those of words in too many entries. */
export function sayNothing(keys: Uint32Array, { tells }: TermStatistics): Set<number> {
	return new Set(keys.filter((key, term) => tells[term] === 0 && channelOf(key) === CHANNEL.stem));
}

interface Name {
	topic: number;
	stems: number[];
	weight: number;
}

/** Finds the topics whose names stand in a text. */
export class TopicNames {
	/** The topics in the order of their ids. */
	readonly topics: readonly RelateTopic[];
	readonly #numbers: Map<string, number>;
	readonly #weights = new Map<number, number>();
	readonly #byStem = new Map<number, Name[]>();
	/** What a topic says: topics of different specialties with the same words say the same. */
	readonly #says: string[];
	readonly #titleCount: number;

	/** @param nothing stems that say nothing, as "people" and "of" in a topic's name. */
	constructor(topics: readonly RelateTopic[], reader: FeatureReader, signals: Signals, nothing: ReadonlySet<number>) {
		this.topics = topics.toSorted((a, b) => (a.id < b.id ? -1 : 1));
		this.#titleCount = signals.titleTimes * COUNT_UNIT;
		this.#numbers = new Map(this.topics.map(({ id }, number) => [id, number]));
		const stems = this.topics.map(({ names }) => names.map((name) => reader.nameStems(name)).filter((name) => name.length > 0));
		this.#says = stems.map(([first]) => (first ?? []).toSorted((a, b) => a - b).join(' '));
		const functional = [...FUNCTION_WORDS].flatMap((word) => reader.nameStems(word));
		this.#index(stems.flatMap((names, topic) => names.map((name) => ({ topic, stems: name, weight: 0 }))), new Set([...nothing, ...functional]));
	}

	/** The number of a topic, or undefined where it is not in the registry. */
	numberOf(id: string): number | undefined {
		return this.#numbers.get(id);
	}

	/** The topic's name in the site's first language. */
	nameOf(number: number): string {
		return this.topics[number]!.names[0] ?? '';
	}

	/** The same for topics that say the same. */
	says(number: number): string {
		return this.#says[number]!;
	}

	/** How far the best name of each topic stands in an entry, from 0 to 1; those with nothing of it are left out. */
	namedIn({ counts, keys }: Collection, row: number): Map<number, number> {
		const shares = new Map<number, number>();
		for (let i = counts.starts[row]!; i < counts.starts[row + 1]!; i++) {
			const key = keys[counts.terms[i]!]!;
			if (channelOf(key) === CHANNEL.stem) shares.set(key, counts.values[i]! >= this.#titleCount ? 1 : QUESTION_SHARE);
		}
		const found = new Map<number, number>();
		for (const stem of shares.keys()) {
			for (const name of this.#byStem.get(stem) ?? []) {
				const score = this.#scoreOf(name, shares);
				if (score > (found.get(name.topic) ?? 0)) found.set(name.topic, score);
			}
		}
		return found;
	}

	/** Squared, since half a name names another thing: "kidney stones" is not "kidney transplant". */
	#scoreOf(name: Name, shares: Map<number, number>): number {
		let covered = 0;
		for (const stem of name.stems) covered += this.#weights.get(stem)! * (shares.get(stem) ?? 0);
		return (covered / name.weight) ** 2;
	}

	#index(names: Name[], nothing: ReadonlySet<number>): void {
		const frequency = new Map<number, number>();
		for (const { stems } of names) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
		for (const [stem, n] of frequency) this.#weights.set(stem, Math.log(1 + names.length / n) * (nothing.has(stem) ? COMMON_WEIGHT : 1));
		const most = Math.max(COMMON_AT_LEAST, names.length / COMMON_SHARE);
		for (const name of names) {
			for (const stem of name.stems) name.weight += this.#weights.get(stem)!;
			const rare = name.stems.filter((stem) => frequency.get(stem)! <= most && !nothing.has(stem));
			for (const stem of rare.length > 0 ? rare : name.stems) {
				const list = this.#byStem.get(stem);
				if (list) list.push(name);
				else this.#byStem.set(stem, [name]);
			}
		}
	}
}
