import type { Lists } from '../finding/best.ts';
import type { Fact } from '../weighing/collection.ts';
import type { SameFinder } from './same.ts';
import { ONE } from '../weighing/weigh.ts';

/** Cards under an answer. */
const SHOWN = 4;
/** Below this score about two neighbours in a thousand ask the same (docs/similar.md): better fewer cards. */
const LEAST = 0.18;
/** The same where a model was asked, which finds anything on one subject a little alike. */
const LEAST_WITH_MEANING = 0.22;
/** On a topic of the entry's own, a neighbour in quite other words may still tell its reader something, */
const LEAST_ON_TOPIC = 0.05;
/** and goes before others that score so much more. */
const TOPIC_GAIN = 0.06;
/** And below this share of the best one's score it looks out of place beside it. */
const LEAST_OF_BEST = 0.2;
/** What a card loses for being like one already chosen, in all its words. */
const REPEAT_COST = 0.3;
/** A card by another doctor or from another year may score this much less and still be as relevant. */
const VARIETY_GAIN = 0.03;

/** A neighbour. */
export interface Near {
	row: number;
	/** 0 to 1. */
	score: number;
}

/** A neighbour chosen for a card. */
export interface Chosen extends Near {
	/** Why it is shown; never empty. */
	why: string[];
}

/** What ties an entry to others, besides the score. */
export interface Ties {
	/** Whether another has a topic in common with it. */
	onTopic: (row: number) => boolean;
	/** Topics and words that tell a reader why another is shown with it. */
	why: (row: number) => string[];
	/** Whether a model had a part in the scores. */
	meant: boolean;
}

/** A neighbour that may be chosen. */
interface Candidate extends Near {
	/** The greatest likeness to one already chosen, 0 to 1; 1 for one that is out: chosen, or a near-duplicate of one. */
	likeness: number;
	/** By a doctor, or from a year, that none of the chosen is. */
	varied: boolean;
}

/**
 * Chooses a varied few of an entry's neighbours: greedily the best by maximal marginal relevance
 * (J. Carbonell and J. Goldstein, SIGIR 1998), of near-duplicates only the best, and none that shares only words that bind.
 */
export function choose(row: number, neighbours: Lists, facts: readonly Fact[], same: SameFinder, ties: Ties): Chosen[] {
	const all = nearOf(row, neighbours);
	const outOfPlace = LEAST_OF_BEST * (all[0]?.score ?? 0);
	const least = ties.meant ? LEAST_WITH_MEANING : LEAST;
	const pool: Candidate[] = [];
	for (const near of all) {
		const on = ties.onTopic(near.row);
		if (near.score < Math.max(outOfPlace, on ? LEAST_ON_TOPIC : least)) continue;
		pool.push({ row: near.row, score: near.score + (on ? TOPIC_GAIN : 0), likeness: 0, varied: false });
	}
	const chosen: Chosen[] = [];
	while (chosen.length < SHOWN) {
		const best = bestOf(pool);
		if (!best) break;
		const why = ties.why(best.row);
		if (why.length === 0) {
			best.likeness = 1;
			continue;
		}
		chosen.push({ row: best.row, score: best.score, why });
		for (const one of pool) compare(one, best, neighbours, same);
		for (const one of pool) one.varied = isVaried(one, chosen, facts);
	}
	return chosen;
}

/** The neighbours of an entry, best first. */
export function nearOf(row: number, { width, counts, rows, scores }: Lists): Near[] {
	const near: Near[] = [];
	for (let i = row * width; i < row * width + counts[row]!; i++) near.push({ row: rows[i]!, score: scores[i]! / (ONE * ONE) });
	return near;
}

/** The worthiest that is no near-duplicate; the first of equals, which scores highest. */
function bestOf(pool: readonly Candidate[]): Candidate | undefined {
	let best: Candidate | undefined;
	let bestWorth = 0;
	for (const one of pool) {
		if (one.likeness === 1) continue;
		const worth = one.score * (1 - REPEAT_COST * one.likeness) * (one.varied ? 1 + VARIETY_GAIN : 1);
		if (worth > bestWorth) [best, bestWorth] = [one, worth];
	}
	return best;
}

/** Notes how like one is to what was just chosen. */
function compare(one: Candidate, chosen: Candidate, neighbours: Lists, same: SameFinder): void {
	if (one.likeness === 1) return;
	const score = one === chosen ? 0 : Math.max(scoreOf(chosen.row, one.row, neighbours), scoreOf(one.row, chosen.row, neighbours));
	if (one === chosen || same.same(chosen.row, one.row, score)) one.likeness = 1;
	else one.likeness = Math.max(one.likeness, Math.min(score / (ONE * ONE), 1 - Number.EPSILON));
}

function isVaried({ row }: Candidate, chosen: readonly Near[], facts: readonly Fact[]): boolean {
	const { doctor, year } = facts[row]!;
	return chosen.every((one) => facts[one.row]!.doctor !== doctor) || chosen.every((one) => facts[one.row]!.year !== year);
}

/** The score of two entries if the second is among the first's neighbours, otherwise 0. */
function scoreOf(row: number, other: number, { width, counts, rows, scores }: Lists): number {
	const end = row * width + counts[row]!;
	for (let i = row * width; i < end; i++) if (rows[i] === other) return scores[i]!;
	return 0;
}
