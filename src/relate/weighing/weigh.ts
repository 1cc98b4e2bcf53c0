import type { Collection } from './collection.ts';
import { COUNT_UNIT } from './features.ts';
import { CHANNEL, CHANNELS, channelOf } from '../terms/hash.ts';
import { own, type Rows } from './rows.ts';
import type { Signals } from './signals.ts';
import type { TermStatistics } from './statistics.ts';

/** A weight of 1 in the fixed-point arithmetic: whole numbers add up the same in any order. */
export const ONE = 0x7fff;
/** Weights of handles have one byte, so that their sums of products fit 32 bits. */
const HANDLE_ONE = 255;
/** Terms by which an entry finds others: its weightiest. More find hardly better ones (docs/similar.md). */
const MOST_HANDLES = 48;

/**
 * Makes vectors of entries. Each term is weighed by rarity and by its count, saturated as in BM25
 * (S. Robertson and H. Zaragoza, "The Probabilistic Relevance Framework", 2009), and each channel
 * of an entry is made as long as its share, or shorter where the entry is very short and {@link Signals.leastLengths} says so.
 */
export class Weigher {
	/** Every term of the entries that were weighed with its weight, {@link ONE} being 1. */
	readonly full: Rows;
	readonly #collection: Collection;
	readonly #statistics: TermStatistics;
	readonly #channels: Uint8Array;
	readonly #shares: Float64Array;
	readonly #leastSquares: Float64Array;
	readonly #saturation: number;
	readonly #done: Uint8Array;

	constructor(collection: Collection, statistics: TermStatistics, signals: Signals, allot = own) {
		const { counts, keys, facts } = collection;
		this.full = { starts: counts.starts, terms: counts.terms, values: new Uint16Array(allot(counts.terms.length * 2)) };
		this.#collection = collection;
		this.#statistics = statistics;
		this.#channels = new Uint8Array(keys.length);
		for (let term = 0; term < keys.length; term++) this.#channels[term] = channelOf(keys[term]!);
		this.#shares = sharesOf(signals);
		this.#leastSquares = leastSquaresOf(signals, statistics);
		this.#saturation = signals.saturation * COUNT_UNIT;
		this.#done = new Uint8Array(facts.length);
	}

	/** Weighs an entry, unless it has been. */
	weigh(row: number): void {
		if (this.#done[row] === 1) return;
		this.#done[row] = 1;
		const { counts } = this.#collection;
		const start = counts.starts[row]!;
		const end = counts.starts[row + 1]!;
		const squares = new Float64Array(CHANNELS);
		for (let i = start; i < end; i++) squares[this.#channels[counts.terms[i]!]!]! += this.#plain(i) ** 2;
		const scale = squares.map((square, channel) => (square > 0 ? ONE * Math.sqrt(this.#shares[channel]! / Math.max(square, this.#leastSquares[channel]!)) : 0));
		for (let i = start; i < end; i++) {
			this.full.values[i] = Math.round(this.#plain(i) * scale[this.#channels[counts.terms[i]!]!]!);
		}
	}

	/** An entry's handles: the places in `full` of the terms by which it is found and finds others. */
	handlesOf(row: number): number[] {
		this.weigh(row);
		const { starts, terms, values } = this.full;
		const { keys } = this.#collection;
		const able: number[] = [];
		for (let i = starts[row]!; i < starts[row + 1]!; i++) {
			if (this.#statistics.finds[terms[i]!] === 1 && this.#channels[terms[i]!]! <= CHANNEL.gram && values[i]! > 0) able.push(i);
		}
		if (able.length <= MOST_HANDLES) return able;
		// Ties go by key, which no edit of another entry changes.
		able.sort((a, b) => values[b]! - values[a]! || keys[terms[a]!]! - keys[terms[b]!]!);
		return able.slice(0, MOST_HANDLES);
	}

	/** A term's weight before its channel is brought to length. */
	#plain(place: number): number {
		const { terms, values } = this.#collection.counts;
		const count = values[place]!;
		return this.#statistics.rarity[terms[place]!]! * (count / (count + this.#saturation));
	}
}

/** A weight in one byte, never 0. */
export function handleWeight(weight: number): number {
	return Math.max(1, Math.round((weight / ONE) * HANDLE_ONE));
}

function sharesOf(signals: Signals): Float64Array {
	const shares = new Float64Array(CHANNELS);
	shares[CHANNEL.stem] = signals.stems;
	shares[CHANNEL.phrase] = signals.phrases;
	shares[CHANNEL.gram] = signals.grams;
	shares[CHANNEL.specialty] = signals.specialty;
	shares[CHANNEL.topic] = signals.topics;
	const sum = shares.reduce((all, share) => all + share, 0);
	return shares.map((share) => share / sum);
}

function leastSquaresOf({ leastLengths }: Signals, { greatest }: TermStatistics): Float64Array {
	const squares = new Float64Array(CHANNELS);
	squares[CHANNEL.stem] = (leastLengths.stems * greatest.stems) ** 2;
	squares[CHANNEL.phrase] = (leastLengths.phrases * greatest.runs) ** 2;
	squares[CHANNEL.gram] = (leastLengths.grams * greatest.runs) ** 2;
	return squares;
}
