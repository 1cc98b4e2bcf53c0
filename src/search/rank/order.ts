import type { Scores } from './rank.ts';
import type { Tuning } from './tuning.ts';

/** Entries that are put in order at first: as many as readers ever page through. */
const FIRST = 200;

/** Entries that answer a query, the best of which are put in order when they are asked for. */
export class Order {
	/** All of them, in no order. */
	readonly entries: Uint32Array;
	readonly #compare: (a: number, b: number) => number;
	readonly #points: ArrayLike<number>;
	#ordered = new Uint32Array();

	/**
	 * @param points by entry
	 * @param tieBreakers by entry: what orders equals, the same however the index is sharded
	 */
	constructor(entries: Uint32Array, points: ArrayLike<number>, tieBreakers: ArrayLike<number>) {
		this.entries = entries;
		this.#points = points;
		this.#compare = (a, b) => points[b]! - points[a]! || tieBreakers[a]! - tieBreakers[b]! || a - b;
	}

	/** The best so many, or all, the best first. */
	best(count: number): Uint32Array {
		const wanted = Math.min(count, this.entries.length);
		if (this.#ordered.length < wanted) this.#ordered = this.#sorted(wanted <= FIRST ? FIRST : this.entries.length);
		return this.#ordered.subarray(0, wanted);
	}

	/** At least so many of the best: to sort numbers is a tenth of the time of sorting all entries. */
	#sorted(count: number): Uint32Array<ArrayBuffer> {
		if (count >= this.entries.length) return this.entries.slice().sort(this.#compare);
		const points = Float64Array.from(this.entries, (entry) => this.#points[entry]!).sort();
		const least = points[points.length - count]!;
		return this.entries.filter((entry) => this.#points[entry]! >= least).sort(this.#compare).slice(0, count);
	}
}

/** Of some entries that hold words of the query those that hold enough of it. */
export function holdingEnough(entries: readonly number[], { held }: Scores, { leastHeld }: Pick<Tuning, 'leastHeld'>): Uint32Array {
	const most = entries.reduce((top, entry) => Math.max(top, held[entry]!), 0);
	return Uint32Array.from(entries.filter((entry) => held[entry]! >= leastHeld * most));
}
