import type { Collection } from './collection.ts';
import { COUNT_UNIT } from './features.ts';
import { CHANNEL, CHANNELS, channelOf } from './hash.ts';
import { RowsBuilder, type Rows } from './rows.ts';
import type { Signals } from './signals.ts';

/** A weight of 1 in the fixed-point arithmetic: whole numbers add up the same in any order. */
export const ONE = 0x7fff;
/** Weights of handles have one byte, so that their sums of products fit 32 bits. */
const HANDLE_ONE = 255;
/** Terms by which an entry finds others: its weightiest. More find no better ones (docs/similar.md). */
const MOST_HANDLES = 48;
/** A term in more than one in this many entries finds no candidates; it still counts in their scores. Nor does it tell a reader why two entries are alike. */
const COMMON_SHARE = 32;
/** In a small archive every term may find candidates, */
const COMMON_AT_LEAST = 256;
/** and a term in so few entries tells something. */
const TELLING_AT_LEAST = 4;

/** Entries as vectors, a row each. */
export interface Vectors {
	/** Every term with its weight, {@link ONE} being 1. */
	full: Rows;
	/** The terms by which an entry is found and finds others, with weights of one byte. */
	handles: Rows;
}

/**
 * What the archive tells of each term. A change of it changes the vectors of all entries with the term,
 * so it is told in coarse steps: of a thousand edits few move a term from one step to the next.
 */
export interface TermStatistics {
	/** 0 for a term in every entry, rising with the logarithm of rarity. */
	rarity: Float64Array;
	/** 1 for terms that find candidates: neither in one entry alone nor in too many. */
	finds: Uint8Array;
	/** 1 for terms in so few entries that a reader is told something by them. */
	tells: Uint8Array;
}

/** Weighs terms by the number of entries that have them. */
export function statisticsOf(frequencies: Uint32Array, keys: Uint32Array, documents: number, signals: Signals): TermStatistics {
	const all = stepOf(documents, signals.rarityStep);
	const most = Math.max(COMMON_AT_LEAST, all / COMMON_SHARE);
	const power = (key: number): number => (isRun(channelOf(key)) ? signals.runPower : signals.rarityPower);
	const step = (n: number): number => stepOf(n, signals.rarityStep);
	return {
		rarity: Float64Array.from(frequencies, (n, term) => (n === 0 ? 0 : Math.log(1 + all / step(n)) ** power(keys[term]!))),
		finds: Uint8Array.from(frequencies, (n) => (n > 1 && step(n) <= most ? 1 : 0)),
		tells: Uint8Array.from(frequencies, (n) => (step(n) <= Math.max(TELLING_AT_LEAST, all / COMMON_SHARE) ? 1 : 0)),
	};
}

function isRun(channel: number): boolean {
	return channel === CHANNEL.phrase || channel === CHANNEL.gram;
}

/** Rounds a count down to a power of the step. */
export function stepOf(count: number, step: number): number {
	let power = 1;
	while (power * step <= count) power *= step;
	return power;
}

/**
 * Weighs each term by rarity and by its count, saturated as in BM25 (S. Robertson and H. Zaragoza,
 * "The Probabilistic Relevance Framework", 2009), and makes each channel of an entry as long as its share.
 */
export function weigh({ counts, keys }: Collection, { rarity, finds }: TermStatistics, signals: Signals): Vectors {
	const channels = Uint8Array.from(keys, channelOf);
	const shares = sharesOf(signals);
	const saturation = signals.saturation * COUNT_UNIT;
	const full = new RowsBuilder();
	const handles = new RowsBuilder();
	const squares = new Float64Array(CHANNELS);
	const weights = new Float64Array(longest(counts));
	for (let row = 0; row + 1 < counts.starts.length; row++) {
		const from = counts.starts[row]!;
		const to = counts.starts[row + 1]!;
		squares.fill(0);
		for (let i = from; i < to; i++) {
			const count = counts.values[i]!;
			const weight = rarity[counts.terms[i]!]! * (count / (count + saturation));
			weights[i - from] = weight;
			squares[channels[counts.terms[i]!]!]! += weight * weight;
		}
		for (let i = from; i < to; i++) {
			const channel = channels[counts.terms[i]!]!;
			weights[i - from]! *= Math.sqrt(shares[channel]! / squares[channel]!);
			full.push(counts.terms[i]!, Math.round(weights[i - from]! * ONE));
		}
		full.endRow();
		const able = (i: number): boolean => finds[counts.terms[from + i]!] === 1 && channels[counts.terms[from + i]!]! <= CHANNEL.gram;
		for (const i of weightiest(weights, to - from, able, (a) => keys[counts.terms[from + a]!]!)) {
			handles.push(counts.terms[from + i]!, Math.max(1, Math.round(weights[i]! * HANDLE_ONE)));
		}
		handles.endRow();
	}
	return { full: full.finish(), handles: handles.finish() };
}

/** The places of the weightiest that are able; ties by key, which no edit of another entry changes. */
function weightiest(weights: Float64Array, length: number, able: (i: number) => boolean, key: (i: number) => number): number[] {
	const found: number[] = [];
	for (let i = 0; i < length; i++) if (able(i)) found.push(i);
	if (found.length <= MOST_HANDLES) return found;
	return found.sort((a, b) => weights[b]! - weights[a]! || key(a) - key(b)).slice(0, MOST_HANDLES);
}

function longest({ starts }: Rows): number {
	let most = 0;
	for (let row = 0; row + 1 < starts.length; row++) most = Math.max(most, starts[row + 1]! - starts[row]!);
	return most;
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
