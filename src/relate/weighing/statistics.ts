import type { Collection } from './collection.ts';
import { CHANNEL, channelOf } from '../terms/hash.ts';
import type { Signals } from './signals.ts';

/** A term in more than one in this many entries finds no candidates; it still counts in their scores. Nor does it tell a reader why two entries are alike. */
const COMMON_SHARE = 32;
/** In a small archive every term may find candidates, */
const COMMON_AT_LEAST = 256;
/** and a term in so few entries tells something. */
const TELLING_AT_LEAST = 4;
/** The size of the archive is told in steps too: as it doubles, all is weighed anew. */
const SIZE_STEP = 2;

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
	/** The rarity of words, and of phrases and runs of characters, that stand in one entry. */
	greatest: { stems: number; runs: number };
}

/** Reads what the archive tells of its terms from the numbers of entries that have them. */
export function statisticsOf({ frequencies, keys, facts }: Collection, signals: Signals): TermStatistics {
	const steps = stepsUpTo(facts.length, signals.rarityStep);
	const all = stepsUpTo(facts.length, SIZE_STEP).at(-1)!;
	const finding = Math.max(COMMON_AT_LEAST, all / COMMON_SHARE);
	const telling = Math.max(TELLING_AT_LEAST, all / COMMON_SHARE);
	const stems = steps.map((step) => Math.log(1 + all / step) ** signals.rarityPower);
	const runs = steps.map((step) => Math.log(1 + all / step) ** signals.runPower);
	const statistics = { rarity: new Float64Array(keys.length), finds: new Uint8Array(keys.length), tells: new Uint8Array(keys.length), greatest: { stems: stems[0]!, runs: runs[0]! } };
	for (let term = 0; term < keys.length; term++) {
		const frequency = frequencies[term]!;
		let at = 0;
		while (at + 1 < steps.length && steps[at + 1]! <= frequency) at++;
		statistics.rarity[term] = (isRun(keys[term]!) ? runs : stems)[at]!;
		if (frequency > 1 && steps[at]! <= finding) statistics.finds[term] = 1;
		if (steps[at]! <= telling) statistics.tells[term] = 1;
	}
	return statistics;
}

/** 1 and its multiples by the step up to a count. */
function stepsUpTo(count: number, step: number): number[] {
	const steps = [1];
	while (steps.at(-1)! * step <= count) steps.push(steps.at(-1)! * step);
	return steps;
}

function isRun(key: number): boolean {
	const channel = channelOf(key);
	return channel === CHANNEL.phrase || channel === CHANNEL.gram;
}
