import { worse, type Lists } from '../finding/best.ts';
import { SCORED, type Finder } from '../finding/finder.ts';
import type { Merged } from './merge.ts';
import { searchOne, type Found } from '../finding/space.ts';
import type { LanguageState } from './state.ts';

/** What searches. */
interface Finders {
	/** Affected entries alone, and scores any. */
	affected: Finder;
	/** Any entry: made once one has to be searched that is not affected. */
	any: () => Finder;
}

/** A neighbour that an affected entry is, or may be, to another. */
interface Offer {
	row: number;
	score: number;
}

/**
 * Brings what was found level with changed entries: searches the affected ones anew, and offers them to all others.
 *
 * Of an entry that is not affected, former candidates that are not affected keep their scores. All others stood behind
 * the last candidate, so as long as enough candidates stand before that place, the list is what a new search would find.
 * @param affected 1 for each entry whose vector is another than before
 * @param into room for all entries; where each stands where it stood, what was found before, which is changed
 * @returns 1 for each entry that is affected, or whose neighbours are others or scored otherwise than before
 */
export function carryOver(merged: Merged, affected: Uint8Array, { collection: { facts: formerFacts }, found: former }: LanguageState, finders: Finders, into: Found): Uint8Array {
	const touched = affected.slice();
	const floors = floorsOf(merged, former);
	const { affected: finder } = finders;
	const offers = new Map<number, Offer[]>();
	for (let row = 0; row < affected.length; row++) {
		if (affected[row] === 0) continue;
		searchOne(finder, row, into);
		finder.eachSharing(row, (other, score) => {
			if (affected[other] === 1 || score < floors[other]!) return;
			const list = offers.get(other);
			if (list) list.push({ row, score });
			else offers.set(other, [{ row, score }]);
		});
	}
	const { collection, from } = merged;
	for (let row = 0; row < affected.length; row++) {
		if (affected[row] === 1) continue;
		const old = from[row]!;
		const offered = offers.get(row) ?? [];
		// Nearly all entries: nothing is made for any of them.
		if (offered.length === 0 && !hasLost(old, former.candidates, merged, affected)) {
			if (into === former) continue;
			copyList(former.candidates, old, into.candidates, row, merged.to);
			copyList(former.neighbours, old, into.neighbours, row, merged.to);
			into.complete[row] = former.complete[old]!;
			continue;
		}
		const kept = keptOf(old, former.candidates, merged, affected);
		const complete = former.complete[old] === 1;
		const worst = worstOf(old, former.candidates);
		const able = complete ? offered : offered.filter((offer) => offer.score > worst.score || collection.facts[offer.row]!.id < formerFacts[worst.row]!.id);
		const before = listOf(former.neighbours, old);
		rewrite(row, [...kept, ...able], complete, finders, into);
		if (!sameList(before, 0, into.neighbours, row, merged.to) || anyOf(into.neighbours, row, affected)) touched[row] = 1;
	}
	return touched;
}

/** Writes an entry's candidates and scores them; searches where too few are left to be sure of them. */
function rewrite(row: number, entries: Offer[], complete: boolean, { affected: finder, any }: Finders, into: Found): void {
	if (!complete && entries.length < SCORED) {
		searchOne(any(), row, into);
		return;
	}
	const { width, counts, rows, scores } = into.candidates;
	entries.sort((a, b) => (worse(a.row, a.score, b.row, b.score) ? 1 : -1));
	const count = Math.min(width, entries.length);
	for (let i = 0; i < count; i++) {
		rows[row * width + i] = entries[i]!.row;
		scores[row * width + i] = entries[i]!.score;
	}
	counts[row] = count;
	into.complete[row] = complete && entries.length <= width ? 1 : 0;
	finder.score(row, into.candidates, into.neighbours);
}

/** The score that an offer to each entry must reach to matter. */
function floorsOf({ from }: Merged, { candidates: { width, counts, scores }, complete }: Found): Uint32Array {
	const floors = new Uint32Array(from.length);
	for (let row = 0; row < from.length; row++) {
		const old = from[row]!;
		if (old >= 0 && complete[old] === 0 && counts[old]! > 0) floors[row] = scores[old * width + counts[old]! - 1]!;
	}
	return floors;
}

function worstOf(row: number, { width, counts, rows, scores }: Lists): Offer {
	const last = row * width + counts[row]! - 1;
	return counts[row] === 0 ? { row: 0, score: 0 } : { row: rows[last]!, score: scores[last]! };
}

/** Whether entries were edited and none came or went: then each stands where it stood, and so does what was found. */
export function isInPlace({ from, to }: Merged): boolean {
	return from.length === to.length && from.every((old, row) => old < 0 || old === row);
}

/** A copy of one list, by itself. */
function listOf({ width, counts, rows, scores }: Lists, row: number): Lists {
	return { width, counts: counts.slice(row, row + 1), rows: rows.slice(row * width, (row + 1) * width), scores: scores.slice(row * width, (row + 1) * width) };
}

/** Whether a former candidate is gone, or may be scored otherwise. */
function hasLost(old: number, { width, counts, rows }: Lists, { to }: Merged, affected: Uint8Array): boolean {
	for (let i = old * width; i < old * width + counts[old]!; i++) {
		const row = to[rows[i]!]!;
		if (row < 0 || affected[row] === 1) return true;
	}
	return false;
}

function keptOf(old: number, { width, counts, rows, scores }: Lists, { to }: Merged, affected: Uint8Array): Offer[] {
	const kept: Offer[] = [];
	for (let i = old * width; i < old * width + counts[old]!; i++) {
		const row = to[rows[i]!]!;
		if (row >= 0 && affected[row] === 0) kept.push({ row, score: scores[i]! });
	}
	return kept;
}

function copyList(from: Lists, old: number, into: Lists, row: number, to: Int32Array): void {
	const { width } = from;
	into.counts[row] = from.counts[old]!;
	for (let i = 0; i < from.counts[old]!; i++) {
		into.rows[row * width + i] = to[from.rows[old * width + i]!]!;
		into.scores[row * width + i] = from.scores[old * width + i]!;
	}
}

function anyOf({ width, counts, rows }: Lists, row: number, affected: Uint8Array): boolean {
	return rows.subarray(row * width, row * width + counts[row]!).some((other) => affected[other] === 1);
}

function sameList(from: Lists, old: number, into: Lists, row: number, to: Int32Array): boolean {
	const { width } = from;
	if (into.counts[row] !== from.counts[old]) return false;
	for (let i = 0; i < from.counts[old]!; i++) {
		if (into.rows[row * width + i] !== to[from.rows[old * width + i]!]) return false;
		if (into.scores[row * width + i] !== from.scores[old * width + i]) return false;
	}
	return true;
}
