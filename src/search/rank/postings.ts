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

/** Nobody holds it. */
export const NO_POSTINGS: Postings = {
	entries: new Uint32Array(),
	counts: new Uint32Array(),
	asked: new Uint32Array(),
	otherwise: new Uint32Array(),
	inTitle: new Uint8Array(),
	unlike: new Uint8Array(),
};

/**
 * The list with what each entry lacks: the word as it was typed.
 * @param plain whether that is as the index has it
 */
export function markUnlike(postings: Postings, plain: boolean): Postings {
	const { counts, otherwise } = postings;
	const unlike = new Uint8Array(counts.length);
	for (let i = 0; i < counts.length; i += 1) unlike[i] = Number(plain ? otherwise[i]! >= counts[i]! : otherwise[i] === 0);
	return { ...postings, unlike };
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
