import { asksUpTo, type Collection } from '../weighing/collection.ts';
import { COUNT_UNIT, type FeatureReader } from '../weighing/features.ts';
import { CHANNEL, channelOf } from '../terms/hash.ts';
import type { Signals } from '../weighing/signals.ts';
import type { TermStatistics } from '../weighing/statistics.ts';
import type { RelateTopic } from '../types.ts';

/** A topic named in the question only is less sure than one named in the title. */
const QUESTION_SHARE = 0.7;
/** What a name counts for that stands there in part: "kidney stones" is not "kidney transplant". */
const PART_SHARE = 0.3;
/** Names are looked up by words that are in fewer than one in this many names: "disease" leads to too many. */
const COMMON_SHARE = 50;
const COMMON_AT_LEAST = 20;
/** What a word counts in a name that only binds or counts others, or says nothing in this archive. */
const MINOR_WEIGHT = 0.1;

/** A name of a topic. */
interface Name {
	topic: number;
	/** Keys of its stems with their weights, which add up to 1. */
	stems: Map<number, number>;
	/** Keys of the stems without which it is not this name. */
	needed: number[];
}

/** Stems that say nothing in an archive: those of words in too many entries. */
export function sayNothing(keys: Uint32Array, { tells }: TermStatistics): Set<number> {
	const stems = new Set<number>();
	for (let term = 0; term < keys.length; term++) if (tells[term] === 0 && channelOf(keys[term]!) === CHANNEL.stem) stems.add(keys[term]!);
	return stems;
}

/** Finds the topics whose names stand in a text. */
export class TopicNames {
	/** The topics in the order of their ids. */
	readonly topics: readonly RelateTopic[];
	readonly #numbers: Map<string, number>;
	readonly #byStem = new Map<number, Name[]>();
	readonly #says: string[];
	readonly #titleCount: number;
	readonly #lang: string;

	/** @param nothing stems that say nothing in this archive, as that of "people" in a topic's name. */
	constructor(topics: readonly RelateTopic[], reader: FeatureReader, signals: Signals, nothing: ReadonlySet<number>) {
		this.topics = topics.toSorted((a, b) => (a.id < b.id ? -1 : 1));
		this.#lang = reader.lang;
		this.#titleCount = signals.titleTimes * COUNT_UNIT;
		this.#numbers = new Map(this.topics.map(({ id }, number) => [id, number]));
		const read = this.topics.map(({ names }) => names.map((name) => reader.readName(name)).filter((words) => words.some(({ minor }) => !minor)));
		this.#says = read.map(([first = []]) => first.map(({ key }) => key).sort((a, b) => a - b).join(' '));
		const frequency = new Map<number, number>();
		for (const { key } of read.flat(2)) frequency.set(key, (frequency.get(key) ?? 0) + 1);
		const names = read.flat().length;
		read.forEach((list, topic) => {
			for (const words of list) this.#learn(topic, words, nothing, frequency, names);
		});
	}

	/** The number of a topic, or undefined where it is not in the registry. */
	numberOf(id: string): number | undefined {
		return this.#numbers.get(id);
	}

	/** The topic's name for readers of the entries' language. */
	nameOf(number: number): string {
		const { names, translations } = this.topics[number]!;
		return translations?.[this.#lang] ?? names[0] ?? '';
	}

	/** The same for topics that say the same: those of different specialties whose names have the same words. */
	says(number: number): string {
		return this.#says[number]!;
	}

	/** How well the best name of each topic stands in an entry's title and question, from 0 to 1; those with nothing of it are left out. */
	namedIn(collection: Collection, row: number): Map<number, number> {
		const { counts, keys } = collection;
		const shares = new Map<number, number>();
		const end = asksUpTo(collection, row);
		for (let i = counts.starts[row]!; i < end; i++) {
			shares.set(keys[counts.terms[i]!]!, counts.values[i]! >= this.#titleCount ? 1 : QUESTION_SHARE);
		}
		const found = new Map<number, number>();
		for (const stem of shares.keys()) {
			for (const name of this.#byStem.get(stem) ?? []) {
				const score = scoreOf(name, shares);
				if (score > (found.get(name.topic) ?? 0)) found.set(name.topic, score);
			}
		}
		return found;
	}

	#learn(topic: number, words: { key: number; minor: boolean }[], nothing: ReadonlySet<number>, frequency: Map<number, number>, names: number): void {
		const stems = new Map(words.map(({ key, minor }) => {
			const weight = Math.log(1 + names / frequency.get(key)!);
			return [key, minor || nothing.has(key) ? weight * MINOR_WEIGHT : weight];
		}));
		const sum = [...stems.values()].reduce((all, weight) => all + weight, 0);
		for (const [key, weight] of stems) stems.set(key, weight / sum);
		const needed = words.filter(({ minor }) => !minor).map(({ key }) => key);
		const name = { topic, stems, needed };
		const most = Math.max(COMMON_AT_LEAST, names / COMMON_SHARE);
		const telling = needed.filter((key) => frequency.get(key)! <= most && !nothing.has(key));
		for (const key of new Set(telling.length > 0 ? telling : needed)) {
			const list = this.#byStem.get(key);
			if (list) list.push(name);
			else this.#byStem.set(key, [name]);
		}
	}
}

function scoreOf({ stems, needed }: Name, shares: ReadonlyMap<number, number>): number {
	let covered = 0;
	for (const [key, weight] of stems) covered += weight * (shares.get(key) ?? 0);
	return needed.every((key) => shares.has(key)) ? covered : PART_SHARE * covered ** 2;
}
