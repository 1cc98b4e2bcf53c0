/** Where one word, phrase or synonym stands in one entry. */
export interface Posting {
	/** Number of the entry in the joined index. */
	entry: number;
	/** Times the word stands there. */
	count: number;
	/** Places of the entry's words at which it stands, ascending; may hold a few of longer words, too. */
	positions: readonly number[];
	inTitle: boolean;
}

/** All entries of one word, ascending by entry. */
export type Postings = readonly Posting[];

/**
 * Postings of a phrase from those of its words: entries where the words follow each other, each in
 * the place after the one before. Positions are those of the first word. The phrase is taken to stand
 * in the title where all its words do.
 */
export function joinPhrase(words: readonly Postings[]): Posting[] {
	const [first = [], ...rest] = words;
	if (rest.length === 0) return [...first];
	const others = rest.map((postings) => new Map(postings.map((posting) => [posting.entry, posting])));
	const joined: Posting[] = [];
	for (const { entry, positions, inTitle } of first) {
		const following = others.map((byEntry) => byEntry.get(entry));
		if (following.some((posting) => posting === undefined)) continue;
		const places = following.map((posting) => new Set(posting!.positions));
		const starts = positions.filter((start) => places.every((at, word) => at.has(start + word + 1)));
		if (starts.length === 0) continue;
		const wholeInTitle = inTitle && following.every((posting) => posting!.inTitle);
		joined.push({ entry, count: starts.length, positions: starts, inTitle: wholeInTitle });
	}
	return joined;
}

/** True where both lists are of one and the same stem: a query's "treatment" and "treatments". */
export function isSameStem(a: Postings, b: Postings): boolean {
	if (a.length !== b.length || a.length === 0) return false;
	return [0, a.length >> 1, a.length - 1].every((i) => {
		const [x, y] = [a[i]!, b[i]!];
		return x.entry === y.entry && x.positions.length === y.positions.length && x.positions[0] === y.positions[0];
	});
}
