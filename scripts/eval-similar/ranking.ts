import { stemmer } from 'stemmer';
import { Finder } from '../../src/relate/finding/finder.ts';
import { FUNCTION_WORDS } from '../../src/relate/lexicon/functionWords.ts';
import { SIGNALS, signalsFor, type Signals } from '../../src/relate/weighing/signals.ts';
import { collect, roomFor, searchOne, spaceOf } from '../../src/relate/finding/space.ts';
import type { RelateDocument, Synonyms } from '../../src/relate/index.ts';
import { ONE } from '../../src/relate/weighing/weigh.ts';
import type { Question } from './files.ts';

/** Other questions by how similar they are. */
export interface Ranking {
	/** The places of the best, best first, with their scores. */
	nearest: (place: number) => { place: number; score: number }[];
	/** How similar two are. */
	score: (first: number, second: number) => number;
}

/** How many of the best are told. */
export const TOLD = 20;

/**
 * The site's own similarity, or a variant of it.
 * @param lang of the questions, a lower-case BCP 47 tag
 * @param vectors of the questions' meaning, in their order; none where words alone count
 */
export function ownRanking(questions: readonly Question[], lang: string, synonyms: Synonyms, signals: Signals = SIGNALS, vectors?: readonly Int8Array[]): Ranking {
	const documents = questions.map((question, place) => ({ ...documentOf(question, lang), ...(vectors && { vector: vectors[place]! }) }));
	const space = spaceOf(collect(documents, lang, synonyms, signals), signalsFor(lang, signals));
	const finder = new Finder(space.index);
	const found = roomFor(questions.length);
	questions.forEach((_, place) => searchOne(finder, place, found));
	const { width, counts, rows, scores } = found.neighbours;
	return {
		nearest: (place) =>
			Array.from({ length: Math.min(TOLD, counts[place]!) }, (_, i) => ({
				place: rows[place * width + i]!,
				score: scores[place * width + i]! / (ONE * ONE),
			})),
		score: (first, second) => finder.scoreOf(first, second) / (ONE * ONE),
	};
}

const K1 = 1.2;
const B = 0.75;

/** What a text is compared by. */
export type TermsOf = (text: string) => string[];

/** English words by Porter's stems, function words left out. */
export const stems: TermsOf = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !FUNCTION_WORDS.has(word)).map(stemmer);

/** Words as ICU parts a language's texts, with or without spaces between them. @param lang a BCP 47 tag */
export function segmented(lang: string): TermsOf {
	const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
	return (text) => [...segmenter.segment(text.toLowerCase())].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}

/** BM25 with the usual constants: what to be better than. */
export function bm25Ranking(questions: readonly Question[], termsOf: TermsOf): Ranking {
	const texts = questions.map(({ text }) => Map.groupBy(termsOf(text), (term) => term));
	const lengths = texts.map((stems) => [...stems.values()].reduce((sum, all) => sum + all.length, 0));
	const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
	const weights = new Map<string, Map<number, number>>();
	texts.forEach((stems, place) => {
		for (const [stem, all] of stems) {
			const weight = (all.length * (K1 + 1)) / (all.length + K1 * (1 - B + (B * lengths[place]!) / average));
			const postings = weights.get(stem);
			if (postings) postings.set(place, weight);
			else weights.set(stem, new Map([[place, weight]]));
		}
	});
	const rarity = (stem: string): number => {
		const entries = weights.get(stem)!.size;
		return Math.log(1 + (texts.length - entries + 0.5) / (entries + 0.5));
	};
	const score = (first: number, second: number): number =>
		[...texts[first]!.keys()].reduce((sum, stem) => sum + rarity(stem) * (weights.get(stem)!.get(second) ?? 0), 0);
	const nearest = (place: number): { place: number; score: number }[] => {
		const scores = new Map<number, number>();
		for (const stem of texts[place]!.keys()) {
			for (const [other, weight] of weights.get(stem)!) if (other !== place) scores.set(other, (scores.get(other) ?? 0) + rarity(stem) * weight);
		}
		return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, TOLD).map(([other, sum]) => ({ place: other, score: sum }));
	};
	return { nearest, score };
}

/** A question as an entry of which nothing else is known. */
function documentOf({ id, text }: Question, lang: string): RelateDocument {
	return {
		id, lang, title: text, question: '', answer: '',
		specialty: '', topics: [], doctor: '', year: '', sex: 'unknown', age: 'unknown',
	};
}
