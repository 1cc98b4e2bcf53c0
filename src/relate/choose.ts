import type { Lists } from './best.ts';
import type { Fact } from './collection.ts';
import type { SameFinder } from './same.ts';
import { ONE } from './weigh.ts';

/** Cards under an answer. */
const SHOWN = 4;
/** Below this score hardly one neighbour in a thousand asks the same (docs/similar.md): better fewer cards. */
const LEAST = 0.15;
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

/**
 * Chooses a varied few of an entry's neighbours: greedily the best by maximal marginal relevance
 * (J. Carbonell and J. Goldstein, SIGIR 1998), of near-duplicates only the best.
 */
export function choose(row: number, neighbours: Lists, facts: readonly Fact[], same: SameFinder): Near[] {
	const all = nearOf(row, neighbours);
	const least = Math.max(LEAST, LEAST_OF_BEST * (all[0]?.score ?? 0));
	const pool = all.filter(({ score }) => score >= least);
	const chosen: Near[] = [];
	while (chosen.length < SHOWN) {
		let best: Near | undefined;
		let bestWorth = 0;
		for (const near of pool) {
			const worth = worthOf(near, chosen, neighbours, facts, same);
			if (worth > bestWorth) [best, bestWorth] = [near, worth];
		}
		if (!best) break;
		chosen.push(best);
	}
	return chosen;
}

/** The neighbours of an entry, best first. */
export function nearOf(row: number, { width, counts, rows, scores }: Lists): Near[] {
	return Array.from({ length: counts[row]! }, (_, i) => ({
		row: rows[row * width + i]!,
		score: scores[row * width + i]! / (ONE * ONE),
	}));
}

/** 0 for one already chosen and for a near-duplicate of one. */
function worthOf(near: Near, chosen: readonly Near[], neighbours: Lists, facts: readonly Fact[], same: SameFinder): number {
	let likeness = 0;
	for (const { row } of chosen) {
		if (row === near.row) return 0;
		const score = Math.max(scoreOf(row, near.row, neighbours), scoreOf(near.row, row, neighbours));
		if (same.same(row, near.row, score)) return 0;
		likeness = Math.max(likeness, score / (ONE * ONE));
	}
	const { doctor, year } = facts[near.row]!;
	const varied = chosen.every(({ row }) => facts[row]!.doctor !== doctor) || chosen.every(({ row }) => facts[row]!.year !== year);
	return near.score * (1 - REPEAT_COST * likeness) * (chosen.length > 0 && varied ? 1 + VARIETY_GAIN : 1);
}

/** The score of two entries if the second is among the first's neighbours, otherwise 0. */
function scoreOf(row: number, other: number, { width, counts, rows, scores }: Lists): number {
	const end = row * width + counts[row]!;
	for (let i = row * width; i < end; i++) if (rows[i] === other) return scores[i]!;
	return 0;
}
