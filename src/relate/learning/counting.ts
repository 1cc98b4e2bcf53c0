import type { WordSplitter } from '../terms/words.ts';
import type { LearnDocument } from './types.ts';

/** How often a phrase stands in an archive. */
export interface Counted {
	/** Entries that have it. */
	entries: number;
	/** Those of them that write it without a capital somewhere. */
	small: number;
}

/** Words that are taken for those that only bind, in a language of which none are known. */
const MOST_FREQUENT = 50;
const CAPITAL = /\p{Lu}/u;

/**
 * In how many entries phrases stand.
 * @param phrases stems by what tells the phrase from others
 */
export function countEntries(documents: Iterable<LearnDocument>, splitter: WordSplitter, phrases: ReadonlyMap<string, readonly number[]>): Map<string, Counted> {
	const byFirst = Map.groupBy(phrases, ([, stems]) => stems[0]!);
	const counts = new Map([...phrases.keys()].map((key): [string, Counted] => [key, { entries: 0, small: 0 }]));
	for (const { texts } of documents) {
		const here = new Set<string>();
		const small = new Set<string>();
		for (const text of texts) {
			const words = splitter.split(text);
			words.forEach(({ stem, surface }, at) => {
				for (const [key, stems] of byFirst.get(stem) ?? []) {
					if (!stems.every((one, i) => words[at + i]?.stem === one)) continue;
					here.add(key);
					if (!CAPITAL.test(surface)) small.add(key);
				}
			});
		}
		for (const key of here) counts.get(key)!.entries += 1;
		for (const key of small) counts.get(key)!.small += 1;
	}
	return counts;
}

/** The words that stand in most entries. */
export function frequentWords(documents: Iterable<LearnDocument>, splitter: WordSplitter): Set<string> {
	const counts = new Map<string, number>();
	for (const { texts } of documents) {
		for (const word of new Set(texts.flatMap((text) => splitter.split(text).map(({ plain }) => plain)))) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return new Set([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_FREQUENT).map(([word]) => word));
}
