import { nearOf } from './choosing/choose.ts';
import type { Collection } from './weighing/collection.ts';
import { CHANNEL, channelOf } from './terms/hash.ts';
import { isEverydayWord } from './lexicon/everydayWords.ts';
import { SIGNALS } from './weighing/signals.ts';
import type { LanguageState } from './state/state.ts';
import { statisticsOf } from './weighing/statistics.ts';

/** Entries about one thing that no topic covers yet. */
export interface Cluster {
	/** Ids, the most central first. */
	entries: string[];
	/** The specialty of most of them. */
	specialty: string;
	/** Words that most of them have and few others, most telling first: what the topic may be called. */
	words: string[];
}

/** Fewer entries do not deserve a topic. */
const LEAST_ENTRIES = 4;
/** Entries whose similarity reaches this are about one thing more often than not. */
const LEAST_SCORE = 0.25;
/** A word that names the topic is in this share of the entries. */
const WORD_SHARE = 0.6;
const MOST_WORDS = 4;
const LETTER = /\p{L}/u;

/**
 * Finds groups of entries that would deserve a topic of their own, by star clustering (J. Aslam, E. Pelekhov and D. Rus,
 * "The Star Clustering Algorithm for Static and Dynamic Information Organization", 2004): the entry with most near ones
 * among those left and all of these make a group, again and again.
 * @param uncovered whether an entry has no topic that fits
 * @returns the largest first
 */
export function topicClusters({ collection, found }: LanguageState, uncovered: (id: string) => boolean): Cluster[] {
	const { facts } = collection;
	const left = new Set(facts.flatMap(({ id }, row) => (uncovered(id) ? [row] : [])));
	const near = new Map([...left].map((row) => [
		row,
		nearOf(row, found.neighbours).filter((one) => one.score >= LEAST_SCORE && left.has(one.row)).map((one) => one.row),
	]));
	const { rarity } = statisticsOf(collection, SIGNALS);
	const clusters: Cluster[] = [];
	for (const centre of [...left].sort((a, b) => near.get(b)!.length - near.get(a)!.length || a - b)) {
		if (!left.has(centre)) continue;
		const rows = [centre, ...near.get(centre)!.filter((row) => left.has(row))];
		if (rows.length < LEAST_ENTRIES) continue;
		for (const row of rows) left.delete(row);
		clusters.push({
			entries: rows.map((row) => facts[row]!.id),
			specialty: mostFrequent(rows.map((row) => facts[row]!.specialty)),
			words: namingWords(collection, rarity, rows),
		});
	}
	return clusters.sort((a, b) => b.entries.length - a.entries.length);
}

/** Words that name what entries have in common. */
function namingWords(collection: Collection, rarity: Float64Array, rows: readonly number[]): string[] {
	const written = new Map<number, string[]>();
	for (const row of rows) {
		wordsOf(collection, row).forEach(({ term, word }) => {
			if (!LETTER.test(word) || isEverydayWord(word)) return;
			const list = written.get(term);
			if (list) list.push(word);
			else written.set(term, [word]);
		});
	}
	return [...written]
		.filter(([, words]) => words.length >= WORD_SHARE * rows.length)
		.map(([term, words]) => ({ word: mostFrequent(words), worth: words.length * rarity[term]! }))
		.sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1))
		.slice(0, MOST_WORDS)
		.map(({ word }) => word);
}

/** The stems of an entry with the words as written there, in lower case. */
function wordsOf({ counts, keys, words, wordStarts, spellings }: Collection, row: number): { term: number; word: string }[] {
	return Array.from({ length: wordStarts[row + 1]! - wordStarts[row]! }, (_, i) => ({
		term: counts.terms[counts.starts[row]! + i]!,
		word: spellings[words[wordStarts[row]! + i]!]!.toLowerCase(),
	})).filter(({ term }) => channelOf(keys[term]!) === CHANNEL.stem);
}

/** The value that comes most often; of several the first in order. */
function mostFrequent(values: readonly string[]): string {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
