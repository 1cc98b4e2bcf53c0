import type { Neighbours } from './candidates.ts';

/** Cards under an answer. */
export const SHOWN = 4;
/** Pairs whose likeness reaches this ask much the same question; see docs/similar.md for how it was found. */
export const SAME = 0.9;
/** Below this likeness a neighbour shares only words that many questions share: better fewer cards. */
export const LEAST = 0.12;
/** How much a card loses for being as good as the same as one already chosen. */
const REPEAT_COST = 0.3;
/** A card by another doctor or from another year may score this much less and still be as relevant. */
const VARIETY_GAIN = 0.03;

/** A neighbour chosen for a card. */
export interface Chosen {
	row: number;
	/** 0 to about 1. */
	score: number;
	/** How often much the same question was asked, this one included. */
	asked: number;
}

/** What choosing needs to know of the entries: numbers that stand for their doctors and years. */
export interface Facts {
	doctors: Uint32Array;
	years: Uint32Array;
}

/**
 * Chooses a varied few of an entry's neighbours: greedily the best by maximal marginal relevance
 * (J. Carbonell and J. Goldstein, SIGIR 1998), near-duplicates folded into the best of them.
 */
export function choose(row: number, neighbours: Neighbours, facts: Facts): Chosen[] {
	const pool = rowsOf(row, neighbours).filter((candidate) => candidate.score >= LEAST);
	const chosen: Chosen[] = [];
	while (chosen.length < SHOWN && pool.length > 0) {
		let best = 0;
		let bestWorth = -1;
		pool.forEach((candidate, i) => {
			const worth = worthOf(candidate, chosen, neighbours, facts);
			if (worth > bestWorth) [best, bestWorth] = [i, worth];
		});
		const [taken] = pool.splice(best, 1);
		if (bestWorth <= 0 || !taken) break;
		chosen.push({ ...taken, asked: askedOf(taken.row, neighbours) });
	}
	return chosen;
}

/** 0 for a near-duplicate of one already chosen. */
function worthOf(candidate: { row: number; score: number }, chosen: Chosen[], neighbours: Neighbours, facts: Facts): number {
	let repeats = 0;
	for (const { row } of chosen) {
		const likeness = Math.max(likenessOf(row, candidate.row, neighbours), likenessOf(candidate.row, row, neighbours));
		if (likeness >= SAME) return 0;
		repeats = Math.max(repeats, likeness);
	}
	const varied =
		chosen.every(({ row }) => facts.doctors[row] !== facts.doctors[candidate.row]) ||
		chosen.every(({ row }) => facts.years[row] !== facts.years[candidate.row]);
	return candidate.score * (1 - REPEAT_COST * repeats) * (chosen.length > 0 && varied ? 1 + VARIETY_GAIN : 1);
}

/** How often much the same question as this one was asked, as far as its neighbours tell. */
function askedOf(row: number, neighbours: Neighbours): number {
	return 1 + rowsOf(row, neighbours).filter(({ score }) => score >= SAME).length;
}

/** The likeness of two entries if the second is among the first's neighbours, otherwise 0. */
function likenessOf(row: number, other: number, neighbours: Neighbours): number {
	const from = row * neighbours.width;
	for (let i = from; i < from + neighbours.counts[row]!; i++) {
		if (neighbours.rows[i] === other) return neighbours.scores[i]!;
	}
	return 0;
}

/** The neighbours of one entry, best first. */
export function rowsOf(row: number, neighbours: Neighbours): { row: number; score: number }[] {
	const from = row * neighbours.width;
	return Array.from({ length: neighbours.counts[row]! }, (_, i) => ({
		row: neighbours.rows[from + i]!,
		score: neighbours.scores[from + i]!,
	}));
}
