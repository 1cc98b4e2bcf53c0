import { indexOfEntry, placesAt, toPostings, type Posting, type Postings } from './postings.ts';

/** A word of a phrase. */
export interface PhraseWord {
	postings: Postings;
	/** Its place in the phrase; words between that are not looked for may be any. */
	offset: number;
}

/**
 * Postings of a phrase from those of its words: entries where the words stand as in the phrase. Places
 * are those of the phrase's beginning. The phrase is taken to stand in the title where all its words do.
 */
export function joinPhrase(words: readonly PhraseWord[]): Postings {
	const [first, ...rest] = words;
	if (!first) return toPostings([]);
	if (rest.length === 0 && first.offset === 0) return first.postings;
	const joined: Posting[] = [];
	first.postings.entries.forEach((entry, i) => {
		const others = rest.map(({ postings }) => indexOfEntry(postings, entry));
		if (others.includes(-1)) return;
		const following = others.map((index, word) => new Set(placesAt(rest[word]!.postings, index)));
		const starts = [...placesAt(first.postings, i)].map((place) => place - first.offset);
		const places = starts.filter((start) => start >= 0 && following.every((at, word) => at.has(start + rest[word]!.offset)));
		const wholeInTitle = first.postings.inTitle[i] === 1 && others.every((index, word) => rest[word]!.postings.inTitle[index] === 1);
		const unlike = first.postings.unlike[i] === 1 || others.some((index, word) => rest[word]!.postings.unlike[index] === 1);
		if (places.length > 0) joined.push({ entry, count: places.length, inTitle: wholeInTitle, unlike, places });
	});
	return toPostings(joined);
}
