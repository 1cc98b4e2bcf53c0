import { indexOfEntry, placesAt, toPostings, type Posting, type Postings } from './postings.ts';

/**
 * Postings of a phrase from those of its words: entries where the words follow each other, each in
 * the place after the one before. Places are those of the first word. The phrase is taken to stand in
 * the title where all its words do.
 */
export function joinPhrase(words: readonly Postings[]): Postings {
	const [first, ...rest] = words;
	if (!first) return toPostings([]);
	if (rest.length === 0) return first;
	const joined: Posting[] = [];
	first.entries.forEach((entry, i) => {
		const others = rest.map((postings) => indexOfEntry(postings, entry));
		if (others.includes(-1)) return;
		const following = others.map((index, word) => new Set(placesAt(rest[word]!, index)));
		const places = placesAt(first, i).filter((start) => following.every((at, word) => at.has(start + word + 1)));
		const wholeInTitle = first.inTitle[i] === 1 && others.every((index, word) => rest[word]!.inTitle[index] === 1);
		if (places.length > 0) joined.push({ entry, count: places.length, inTitle: wholeInTitle, places });
	});
	return toPostings(joined);
}
