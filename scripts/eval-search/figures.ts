import type { EvalQuery } from './queries.ts';
import type { Result } from './searcher.ts';

/** What came of one query. */
export interface Asked extends EvalQuery {
	results: Result[];
	/** Milliseconds from asking to the hits. */
	milliseconds: number;
	/** Bytes fetched for it. */
	bytes: number;
}

/** Figures over all queries. Recall and mean reciprocal rank are over those with a target. */
export interface Figures {
	queries: number;
	withTarget: number;
	recall1: number;
	recall5: number;
	recall10: number;
	/** Mean reciprocal rank, within the first twenty. */
	mrr: number;
	/** Share of queries that found nothing. */
	zeroResults: number;
	p50: number;
	p95: number;
	/** Mean bytes of a query once the index is open. */
	bytesPerQuery: number;
}

/** The figures of some queries; NaN where a mean has nothing to be of. */
export function figuresOf(asked: readonly Asked[]): Figures {
	const ranks = asked.flatMap(({ target, results }) => (target === undefined ? [] : [results.findIndex(({ id }) => id === target)]));
	const within = (depth: number): number => mean(ranks.map((rank) => (rank >= 0 && rank < depth ? 1 : 0)));
	const times = asked.map(({ milliseconds }) => milliseconds);
	return {
		queries: asked.length,
		withTarget: ranks.length,
		recall1: within(1),
		recall5: within(5),
		recall10: within(10),
		mrr: mean(ranks.map((rank) => (rank < 0 ? 0 : 1 / (rank + 1)))),
		zeroResults: mean(asked.map(({ results }) => (results.length === 0 ? 1 : 0))),
		p50: percentile(times, 0.5),
		p95: percentile(times, 0.95),
		bytesPerQuery: mean(asked.map(({ bytes }) => bytes)),
	};
}

function mean(numbers: readonly number[]): number {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** The smallest of the numbers that at least the share of them does not exceed (nearest rank). */
export function percentile(numbers: readonly number[], share: number): number {
	const ascending = [...numbers].sort((a, b) => a - b);
	return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? Number.NaN;
}
