/**
 * The entries that hold one word, phrase or synonym, ascending by entry, each entry once. Columns of
 * plain numbers: a common word has ten thousand entries, and a query several such words.
 */
export interface Postings {
	/** Number of each entry in the joined index. */
	entries: Uint32Array;
	/** Times the word stands in each. */
	counts: Uint16Array;
	/** How many of these are written otherwise than the index has the word: `CO₂`, `tumour`. */
	otherwise: Uint16Array;
	/** 1 where it stands in the title. */
	inTitle: Uint8Array;
	/** 1 where it stands in no place as the reader typed it. */
	unlike: Uint8Array;
	/** Where each entry's part of `places` begins; one more than entries. */
	starts: Uint32Array;
	/** Places of the entries' words at which it stands, ascending in each; may hold a few of longer words, too. */
	places: Uint32Array;
}

/** One entry of a list under construction. */
export interface Posting {
	entry: number;
	count: number;
	/** 0 where absent. */
	otherwise?: number;
	inTitle: boolean;
	/** No where absent. */
	unlike?: boolean;
	places: ArrayLike<number>;
}

const MOST_COUNT = 65_535;

/** A list of entries given in ascending order. */
export function toPostings(list: readonly Posting[]): Postings {
	const starts = new Uint32Array(list.length + 1);
	list.forEach(({ places }, i) => (starts[i + 1] = starts[i]! + places.length));
	const places = new Uint32Array(starts[list.length]!);
	list.forEach((posting, i) => places.set(posting.places, starts[i]));
	return {
		entries: Uint32Array.from(list, ({ entry }) => entry),
		counts: Uint16Array.from(list, ({ count }) => Math.min(count, MOST_COUNT)),
		otherwise: Uint16Array.from(list, ({ otherwise }) => Math.min(otherwise ?? 0, MOST_COUNT)),
		inTitle: Uint8Array.from(list, ({ inTitle }) => (inTitle ? 1 : 0)),
		unlike: Uint8Array.from(list, ({ unlike }) => (unlike ? 1 : 0)),
		starts,
		places,
	};
}

/**
 * The list with what each entry lacks: the word as it was typed.
 * @param plain whether that is as the index has it
 */
export function markUnlike(postings: Postings, plain: boolean): Postings {
	const { counts, otherwise } = postings;
	return { ...postings, unlike: Uint8Array.from(counts, (count, i) => Number(plain ? otherwise[i]! >= count : otherwise[i] === 0)) };
}

/** The places of the entry at an index of the list. */
export function placesAt({ starts, places }: Postings, index: number): Uint32Array {
	return places.subarray(starts[index], starts[index + 1]);
}

/** Index of an entry in the list, or -1. */
export function indexOfEntry({ entries }: Postings, entry: number): number {
	let [low, high] = [0, entries.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		if (entries[middle] === entry) return middle;
		if (entries[middle]! < entry) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

/** The list without some entries, those at which `unwanted` is not 0. */
export function withoutEntries(postings: Postings, unwanted: Uint8Array): Postings {
	const kept: Posting[] = [];
	postings.entries.forEach((entry, i) => {
		if (unwanted[entry]) return;
		kept.push({ entry, count: postings.counts[i]!, otherwise: postings.otherwise[i]!, inTitle: postings.inTitle[i] === 1, places: placesAt(postings, i) });
	});
	return toPostings(kept);
}

/** How many of some ascending places are below a limit. */
export function countBelow(ascending: Uint32Array, limit: number): number {
	let count = 0;
	while (count < ascending.length && ascending[count]! < limit) count += 1;
	return count;
}

/** True where both lists are of one and the same stem: a query's "treatment" and "treatments". */
export function isSameStem(a: Postings, b: Postings): boolean {
	const { length } = a.entries;
	if (length !== b.entries.length || length === 0 || a.places.length !== b.places.length) return false;
	return a.entries.every((entry, i) => entry === b.entries[i]) && a.places.every((place, i) => place === b.places[i]);
}
