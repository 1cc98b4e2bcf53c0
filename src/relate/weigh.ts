import { CHANNEL, CHANNELS, channelOf } from './hash.ts';
import { RowsBuilder, type Rows } from './rows.ts';
import type { Signals } from './signals.ts';

/**
 * Steps of rarity: document frequency is rounded down to a power of this, so that one more entry with
 * a term seldom changes the term's weight, and with it the score of every entry that has the term.
 */
const STEP = 2;
/** A weight of 1 in the fixed-point arithmetic. Whole numbers add up the same in any order. */
export const ONE = 0x7fff;
/** Terms by which candidates are found: an entry's weightiest. */
const MOST_HANDLES = 48;
/** A term in more than one in this many entries finds no candidates; it still counts in their scores. */
const COMMON_SHARE = 32;
/** In a small archive every term may find candidates. */
const COMMON_AT_LEAST = 256;

/** Rounds a count down to a power of {@link STEP}. */
export function stepOf(count: number): number {
	return STEP ** Math.floor(Math.log(count) / Math.log(STEP) + 1e-9);
}

/** How rare a term is: 0 for one in every entry, rising with the logarithm of rarity. */
export function rarity(documentFrequency: number, documents: number): number {
	return Math.log(1 + stepOf(documents) / stepOf(documentFrequency));
}

/** Entries as vectors. */
export interface Vectors {
	/** Every term of an entry with its weight, {@link ONE} being 1. */
	full: Rows;
	/** The terms by which an entry is found and finds others, with weights of one byte. */
	handles: Rows;
}

/**
 * Weighs each term by rarity and by its count, saturated as in BM25 (S. Robertson and H. Zaragoza,
 * "The Probabilistic Relevance Framework", 2009), and makes each channel of an entry one unit long.
 */
export function weigh(counts: Rows, keys: Uint32Array, frequencies: Uint32Array, signals: Signals): Vectors {
	const documents = counts.starts.length - 1;
	const rarities = Float64Array.from(frequencies, (n) => (n ? rarity(n, documents) : 0));
	const most = Math.max(COMMON_AT_LEAST, stepOf(Math.max(documents, 1)) / COMMON_SHARE);
	const shares = channelShares(signals);
	const full = new RowsBuilder();
	const handles = new RowsBuilder();
	for (let row = 0; row < documents; row++) {
		const from = counts.starts[row]!;
		const to = counts.starts[row + 1]!;
		const weights = weighRow(counts, keys, rarities, shares, signals.saturation, from, to);
		const findable: number[] = [];
		for (let i = from; i < to; i++) {
			const term = counts.terms[i]!;
			full.push(term, Math.round(weights[i - from]! * ONE));
			const n = frequencies[term]!;
			if (n > 1 && stepOf(n) <= most && channelOf(keys[term]!) <= CHANNEL.gram) findable.push(i - from);
		}
		full.endRow();
		findable.sort((a, b) => weights[b]! - weights[a]! || keys[counts.terms[from + a]!]! - keys[counts.terms[from + b]!]!);
		for (const i of findable.slice(0, MOST_HANDLES)) {
			handles.push(counts.terms[from + i]!, Math.max(1, Math.round(weights[i]! * 255)));
		}
		handles.endRow();
	}
	return { full: full.finish(), handles: handles.finish() };
}

function weighRow(
	counts: Rows, keys: Uint32Array, rarities: Float64Array, shares: number[],
	saturation: number, from: number, to: number,
): Float64Array {
	const weights = new Float64Array(to - from);
	const squares = new Float64Array(CHANNELS);
	for (let i = from; i < to; i++) {
		const term = counts.terms[i]!;
		const count = counts.values[i]!;
		const weight = rarities[term]! * (count / (count + saturation));
		weights[i - from] = weight;
		squares[channelOf(keys[term]!)]! += weight * weight;
	}
	for (let i = from; i < to; i++) {
		const channel = channelOf(keys[counts.terms[i]!]!);
		weights[i - from]! *= Math.sqrt(shares[channel]! / squares[channel]!);
	}
	return weights;
}

function channelShares(signals: Signals): number[] {
	const shares = new Array<number>(CHANNELS).fill(0);
	shares[CHANNEL.stem] = signals.stems;
	shares[CHANNEL.phrase] = signals.phrases;
	shares[CHANNEL.gram] = signals.grams;
	shares[CHANNEL.specialty] = signals.specialty;
	shares[CHANNEL.topic] = signals.topics;
	const sum = shares.reduce((all, share) => all + share, 0);
	return shares.map((share) => share / sum);
}
