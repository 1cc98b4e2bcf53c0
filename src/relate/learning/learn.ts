import { Apart } from '../lexicon/apart.ts';
import { WordSplitter } from '../terms/words.ts';
import { GlossCollector, type Side } from './collect.ts';
import { countEntries, frequentWords, type Counted } from './counting.ts';
import { GlossReader } from './glosses.ts';
import { areOpposite } from './opposites.ts';
import { isShortForm } from './shortForm.ts';
import type { LearnDocument } from './types.ts';

/** How to learn. */
export interface LearnOptions {
	/** A BCP 47 tag. */
	lang: string;
	/** Words that only bind others, in lower case without marks; where there are none, the most frequent ones are taken for them. */
	functionWords: ReadonlySet<string>;
	/** Lists of words of which none may stand for another. */
	apart: readonly (readonly string[])[];
	/** Places that have to say so, in words of their own; fewer are chance. */
	least: number;
}

/** Two words or phrases of which the archive's own texts say that one stands for the other. */
export interface LearnedPair {
	/** As mostly written, lower case but for short forms; the one that more entries have comes first. */
	words: [string, string];
	/** Entries that have each. */
	entries: [number, number];
	/** Places that say so in words of their own: copies of a sentence count once. */
	said: number;
	/** Ids of entries among those, three at most. */
	examples: string[];
	/** The share of entries with either word that say so, from 0 to 1, times the logarithm of how many places do. */
	strength: number;
}

/** Entries that are taken to have either word without saying so: what is said of rare words alone is less sure. */
const PRIOR = 5;
const MOST_EXAMPLES = 3;
/** A short form stands for one thing where so many of the places that explain it say so. */
const ONE_MEANING = 0.8;
/** First letters by which two long forms are of one meaning. */
const SAME_LETTERS = 4;
/** And it is no word besides where not more of its entries write it small. */
const MOST_SMALL = 0.2;

/**
 * Learns from an archive's texts which words stand for which, where the texts say so themselves: a doctor who writes
 * "scoliosis (curvature of the spine)" says it for all who ask for either (N. Elhadad and K. Sutaria, "Mining a Lexicon
 * of Technical Terms and Lay Equivalents", BioNLP 2007). The result is the same for the same entries, the strongest first.
 * @param documents read two or three times, in the order of their ids each time
 */
export function learnPairs(documents: () => Iterable<LearnDocument>, { lang, functionWords, apart, least }: LearnOptions): LearnedPair[] {
	const splitter = new WordSplitter(lang);
	const common = functionWords.size > 0 ? functionWords : frequentWords(documents(), splitter);
	const collector = new GlossCollector(new GlossReader(splitter, ({ plain }) => common.has(plain)));
	for (const { id, texts } of documents()) for (const text of texts) collector.add(id, text);
	const found = collector.pairs(least);
	const counts = countEntries(documents(), splitter, new Map(found.flatMap(({ sides }) => sides.map(({ key, stems }) => [key, stems]))));
	const explained = Map.groupBy(found.flatMap(({ sides: [one, other], said }) => [{ short: one, long: other.text, said }, { short: other, long: one.text, said }]), ({ short }) => short.key);
	const kept = new Apart(apart);
	return found
		.map(({ sides: [one, other], said, ids }) => {
			const sides: [Side, Side] = counts.get(one.key)!.entries >= counts.get(other.key)!.entries ? [one, other] : [other, one];
			const isClear = [[one, other] as const, [other, one] as const].every(([short, long]) => !isShortForm(short.text) || (hasOneMeaning(long.text, explained.get(short.key)!) && !isWord(counts.get(short.key)!)));
			return { sides, said, ids, isClear };
		})
		.filter(({ sides: [one, other], isClear }) => isClear && !kept.parts(one.text, other.text) && !areOpposite(one.text, other.text, lang))
		.map(({ sides: [one, other], said, ids }) => pairOf([one.text, other.text], [counts.get(one.key)!.entries, counts.get(other.key)!.entries], said, ids))
		.sort((a, b) => b.strength - a.strength || (a.words.join('/') < b.words.join('/') ? -1 : 1));
}

function pairOf(words: [string, string], entries: [number, number], said: number, ids: readonly string[]): LearnedPair {
	const share = ids.length / Math.sqrt((entries[0] + PRIOR) * (entries[1] + PRIOR));
	return { words, entries, said, examples: ids.slice(0, MOST_EXAMPLES), strength: share * Math.log(1 + said) };
}

/** Whether a short form mostly stands for one thing, be it that some write "deep vein" and some "deep venous thrombosis". */
function hasOneMeaning(long: string, all: readonly { long: string; said: number }[]): boolean {
	const sum = (some: readonly { said: number }[]): number => some.reduce((total, { said }) => total + said, 0);
	return sum(all.filter((other) => beginning(other.long) === beginning(long))) >= ONE_MEANING * sum(all);
}

function beginning(long: string): string {
	return long.toLowerCase().replace(/[^\p{L}]/gu, '').slice(0, SAME_LETTERS);
}

/** Whether a short form, written small, is a word of its own: "ALL" and "all". */
function isWord({ entries, small }: Counted): boolean {
	return small > MOST_SMALL * entries;
}
