/**
 * The entries that hold one word, phrase or synonym, ascending by entry, each entry once. Columns of
 * plain numbers: a common word has ten thousand entries, and a query several such words.
 */
export interface Postings {
	/** Number of each entry in the joined index. */
	entries: Uint32Array;
	/** Times the word stands in each. */
	counts: Uint32Array;
	/** How many of these are in its title and question. */
	asked: Uint32Array;
	/** How many of these are written otherwise than the index has the word: `CO₂`, `tumour`. */
	otherwise: Uint32Array;
	/** 1 where it stands in the title. */
	inTitle: Uint8Array;
	/** 1 where it stands in no place as the reader typed it. */
	unlike: Uint8Array;
	/** Words of each entry, and of its title and question. */
	lengths: Float64Array;
	askedLengths: Float64Array;
	/** Where the word stands in each, where that was asked for. */
	places?: Places;
}

/** Places of a word: which words of its entries it is, counted from 0. */
export interface Places {
	/** Where each entry's part begins; one more than entries. */
	starts: Uint32Array;
	/** Ascending in each entry; those in title and question are the first. */
	all: Uint32Array;
}

/** One entry of a list under construction. */
export interface Posting {
	entry: number;
	count: number;
	asked: number;
	/** 0 where absent. */
	otherwise?: number;
	inTitle: boolean;
	/** No where absent. */
	unlike?: boolean;
	length: number;
	askedLength: number;
	/** Absent in all or in none. */
	places?: ArrayLike<number>;
}

/** A list of entries given in ascending order. */
export function toPostings(list: readonly Posting[]): Postings {
	const places = list.some((one) => one.places !== undefined) ? placesOf(list) : undefined;
	return {
		entries: Uint32Array.from(list, ({ entry }) => entry),
		counts: Uint32Array.from(list, ({ count }) => count),
		asked: Uint32Array.from(list, ({ asked }) => asked),
		otherwise: Uint32Array.from(list, ({ otherwise }) => otherwise ?? 0),
		inTitle: Uint8Array.from(list, ({ inTitle }) => Number(inTitle)),
		unlike: Uint8Array.from(list, ({ unlike }) => Number(unlike ?? false)),
		lengths: Float64Array.from(list, ({ length }) => length),
		askedLengths: Float64Array.from(list, ({ askedLength }) => askedLength),
		...(places && { places }),
	};
}

function placesOf(list: readonly Posting[]): Places {
	const starts = new Uint32Array(list.length + 1);
	list.forEach(({ places }, i) => (starts[i + 1] = starts[i]! + (places?.length ?? 0)));
	const all = new Uint32Array(starts[list.length]!);
	list.forEach(({ places }, i) => all.set(places ?? [], starts[i]));
	return { starts, all };
}

/** Nobody holds it. */
export const NO_POSTINGS: Postings = toPostings([]);

/** One entry of a list. */
export function postingAt(postings: Postings, index: number): Posting {
	return {
		entry: postings.entries[index]!,
		count: postings.counts[index]!,
		asked: postings.asked[index]!,
		otherwise: postings.otherwise[index]!,
		inTitle: postings.inTitle[index] === 1,
		unlike: postings.unlike[index] === 1,
		length: postings.lengths[index]!,
		askedLength: postings.askedLengths[index]!,
		...(postings.places && { places: placesAt(postings.places, index) }),
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
export function placesAt({ starts, all }: Places, index: number): Uint32Array {
	return all.subarray(starts[index], starts[index + 1]);
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
