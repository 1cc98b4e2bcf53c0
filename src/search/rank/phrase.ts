import { indexOfEntry, NO_POSTINGS, placesAt, postingAt, toPostings, type Posting, type Postings } from './postings.ts';

/** A word of a phrase, with its places. */
export interface PhraseWord {
	postings: Postings;
	/** Its place in the phrase; words between that are not looked for may be any. */
	offset: number;
}

/**
 * Postings of a phrase from those of its words: entries where the words stand as in the phrase. The
 * phrase is taken to stand in the title where all its words do.
 */
export function joinPhrase(words: readonly PhraseWord[]): Postings {
	const [first, ...rest] = [...words].sort((a, b) => a.postings.entries.length - b.postings.entries.length);
	if (!first) return NO_POSTINGS;
	if (rest.length === 0) return first.postings;
	const joined: Posting[] = [];
	first.postings.entries.forEach((entry, i) => {
		const others = rest.map(({ postings }) => indexOfEntry(postings, entry));
		if (others.includes(-1)) return;
		const following = others.map((index, word) => new Set(placesIn(rest[word]!.postings, index)));
		// Places in the question are the first ones, so those of phrases are, too.
		const { places: _, ...own } = postingAt(first.postings, i);
		const stands = Array.from(placesIn(first.postings, i), (place) => following.every((at, word) => at.has(place - first.offset + rest[word]!.offset)));
		const count = stands.filter(Boolean).length;
		if (count === 0) return;
		joined.push({
			...own,
			count,
			asked: stands.slice(0, own.asked).filter(Boolean).length,
			otherwise: 0,
			inTitle: own.inTitle && others.every((index, word) => rest[word]!.postings.inTitle[index] === 1),
			unlike: own.unlike === true || others.some((index, word) => rest[word]!.postings.unlike[index] === 1),
		});
	});
	return toPostings(joined);
}

/** Entries that may hold a phrase: those that hold all its words, wherever these stand. */
export function likelyPhrase(words: readonly Postings[]): Postings {
	const [first, ...rest] = [...words].sort((a, b) => a.entries.length - b.entries.length);
	if (!first) return NO_POSTINGS;
	const held = [...first.entries.keys()].filter((i) => rest.every((other) => indexOfEntry(other, first.entries[i]!) >= 0));
	return toPostings(held.map((i) => postingAt(first, i)));
}

function placesIn({ places }: Postings, index: number): Uint32Array {
	if (!places) throw new Error('A phrase is joined of words with their places.');
	return placesAt(places, index);
}
