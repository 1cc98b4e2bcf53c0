import { NO_POSTINGS, type Places, type Postings } from './postings.ts';

/** A word of a phrase, with its places. */
export interface PhraseWord {
	postings: Postings;
	/** Its place in the phrase; words between that are not looked for may be any. */
	offset: number;
}

/** Entries of a list, by their indexes in it, and what of them is a phrase's own. */
interface Chosen {
	indexes: number[];
	counts: number[];
	asked: number[];
	inTitle: number[];
	unlike: number[];
}

/**
 * Postings of a phrase from those of its words: entries where the words stand as in the phrase. The
 * phrase is taken to stand in the title where all its words do.
 */
export function joinPhrase(words: readonly PhraseWord[]): Postings {
	const [first, ...rest] = rarestFirst(words, ({ postings }) => postings);
	if (!first || first.postings.entries.length === 0) return NO_POSTINGS;
	if (rest.length === 0) return first.postings;
	const own = first.postings;
	const [places, others] = [placesOf(first), rest.map(placesOf)];
	const chosen: Chosen = { indexes: [], counts: [], asked: [], inTitle: [], unlike: [] };
	eachInAll(own, rest.map(({ postings }) => postings), (i, at) => {
		let [count, asked] = [0, 0];
		const begin = places.starts[i]!;
		for (let n = begin; n < places.starts[i + 1]!; n += 1) {
			const start = places.all[n]! - first.offset;
			if (!rest.every(({ offset }, word) => standsAt(others[word]!, at[word]!, start + offset))) continue;
			count += 1;
			// Places in the question are the first ones, so those of phrases are, too.
			if (n - begin < own.asked[i]!) asked += 1;
		}
		if (count === 0) return;
		chosen.indexes.push(i);
		chosen.counts.push(count);
		chosen.asked.push(asked);
		chosen.inTitle.push(Number(own.inTitle[i] === 1 && rest.every(({ postings }, word) => postings.inTitle[at[word]!] === 1)));
		chosen.unlike.push(Number(own.unlike[i] === 1 || rest.some(({ postings }, word) => postings.unlike[at[word]!] === 1)));
	});
	return choose(own, chosen);
}

/**
 * Entries that may hold a phrase: those that hold all its words, wherever these stand.
 * @param words postings of each
 */
export function likelyPhrase(words: readonly Postings[]): Postings {
	const [first, ...rest] = rarestFirst(words, (postings) => postings);
	if (!first) return NO_POSTINGS;
	const chosen: Chosen = { indexes: [], counts: [], asked: [], inTitle: [], unlike: [] };
	eachInAll(first, rest, (i) => {
		chosen.indexes.push(i);
		for (const column of ['counts', 'asked', 'inTitle', 'unlike'] as const) chosen[column].push(first[column][i]!);
	});
	return choose(first, chosen);
}

function rarestFirst<T>(words: readonly T[], postings: (word: T) => Postings): T[] {
	return [...words].sort((a, b) => postings(a).entries.length - postings(b).entries.length);
}

/**
 * Goes through the entries that all lists hold.
 * @param visit gets the index of each in the first list, and in the others; the latter hold until the next
 */
function eachInAll(first: Postings, rest: readonly Postings[], visit: (index: number, others: Uint32Array) => void): void {
	const at = new Uint32Array(rest.length);
	for (let i = 0; i < first.entries.length; i += 1) {
		const entry = first.entries[i]!;
		let isHeld = true;
		for (let word = 0; word < rest.length && isHeld; word += 1) {
			const { entries } = rest[word]!;
			let next = at[word]!;
			while (next < entries.length && entries[next]! < entry) next += 1;
			at[word] = next;
			isHeld = entries[next] === entry;
		}
		if (isHeld) visit(i, at);
	}
}

function placesOf({ postings: { places } }: PhraseWord): Places {
	if (!places) throw new Error('A phrase is joined of words with their places.');
	return places;
}

/** Whether a word stands at a place of the entry at an index of its list. */
function standsAt({ starts, all }: Places, index: number, place: number): boolean {
	let [low, high] = [starts[index]!, starts[index + 1]! - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		if (all[middle] === place) return true;
		if (all[middle]! < place) low = middle + 1;
		else high = middle - 1;
	}
	return false;
}

/** Those entries of a list. */
function choose({ entries }: Postings, { indexes, counts, asked, inTitle, unlike }: Chosen): Postings {
	return {
		entries: Uint32Array.from(indexes, (i) => entries[i]!),
		counts: Uint32Array.from(counts),
		asked: Uint32Array.from(asked),
		otherwise: new Uint32Array(indexes.length),
		inTitle: Uint8Array.from(inTitle),
		unlike: Uint8Array.from(unlike),
	};
}
