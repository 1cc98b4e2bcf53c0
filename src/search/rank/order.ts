import type { Scores } from './rank.ts';
import type { Tuning } from './tuning.ts';

/** Entries that are put in order at first: as many as readers ever page through. */
const FIRST = 200;

/** How many times as many are kept before the rest is sorted out. */
const SLACK = 4;

/** Entries that answer a query, the best of which are put in order when they are asked for. */
export class Order {
	/** All of them, in no order. */
	readonly entries: Uint32Array;
	readonly #compare: (a: number, b: number) => number;
	#ordered = new Uint32Array();

	/**
	 * @param points by entry
	 * @param tieBreakers by entry: what orders equals, the same however the index is sharded
	 */
	constructor(entries: Uint32Array, points: ArrayLike<number>, tieBreakers: ArrayLike<number>) {
		this.entries = entries;
		this.#compare = (a, b) => points[b]! - points[a]! || tieBreakers[a]! - tieBreakers[b]! || a - b;
	}

	/** The best so many, or all, the best first. */
	best(count: number): Uint32Array {
		const wanted = Math.min(count, this.entries.length);
		if (this.#ordered.length < wanted) this.#ordered = wanted <= FIRST ? this.#first(FIRST) : this.entries.slice().sort(this.#compare);
		return this.#ordered.subarray(0, wanted);
	}

	/** The best so many, or all. Most entries are passed over by one look at the last of those that were kept so far. */
	#first(count: number): Uint32Array<ArrayBuffer> {
		const compare = this.#compare;
		const kept: number[] = [];
		let last: number | undefined;
		for (const entry of this.entries) {
			if (last !== undefined && compare(entry, last) > 0) continue;
			kept.push(entry);
			if (kept.length < count * SLACK) continue;
			kept.sort(compare).length = count;
			last = kept[count - 1]!;
		}
		return Uint32Array.from(kept.sort(compare).slice(0, count));
	}
}

/**
 * Entries that hold enough of a query.
 * @param isWanted those that may be found at all
 */
export function holdingEnough({ entries, held }: Pick<Scores, 'entries' | 'held'>, { leastHeld }: Pick<Tuning, 'leastHeld'>, isWanted: (entry: number) => boolean = () => true): Uint32Array {
	const enough = new Uint32Array(entries.length);
	let [most, count] = [0, 0];
	for (let i = 0; i < entries.length; i += 1) if (held[i]! > most && isWanted(entries[i]!)) most = held[i]!;
	for (let i = 0; i < entries.length; i += 1) if (held[i]! >= leastHeld * most && isWanted(entries[i]!)) enough[count++] = entries[i]!;
	return enough.slice(0, count);
}
