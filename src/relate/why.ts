import { isStem } from './collection.ts';
import type { Space } from './neighbours.ts';
import { rarity } from './weigh.ts';

/** Words or topics that tell why a card is there. */
const MOST_REASONS = 3;
/** A word in more than one in this many entries tells nothing. */
const TELLING_SHARE = 12;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;

/** Says in a few words why one entry is shown with another: topics in common, then the words that count most. */
export function reasons(space: Space, row: number, other: number, sharedTopics: string[]): string[] {
	const found = sharedTopics.slice(0, MOST_REASONS);
	const said = new Set(found.flatMap((name) => name.toLowerCase().split(/\P{L}+/u)));
	for (const word of sharedWords(space, row, other)) {
		if (found.length === MOST_REASONS) break;
		if (said.has(word.toLowerCase())) continue;
		said.add(word.toLowerCase());
		found.push(word);
	}
	return found;
}

/** Words that both have, as the second writes them, those that count most first. */
function sharedWords(space: Space, row: number, other: number): string[] {
	const { collection, vectors, documents } = space;
	const { starts, terms, values } = vectors.full;
	const mine = new Map<number, number>();
	for (let i = starts[row]!; i < starts[row + 1]!; i++) {
		if (isStem(collection.keys[terms[i]!]!)) mine.set(terms[i]!, values[i]!);
	}
	const least = rarity(Math.max(1, documents.length / TELLING_SHARE), documents.length);
	const shared: { word: string; worth: number }[] = [];
	for (let i = starts[other]!; i < starts[other + 1]!; i++) {
		const term = terms[i]!;
		const weight = mine.get(term);
		const word = collection.surfaces[other]!.get(collection.keys[term]!);
		if (weight === undefined || word === undefined || word.length < 2) continue;
		if (rarity(collection.frequencies[term]!, documents.length) < least) continue;
		shared.push({ word: TWO_CAPITALS.test(word) ? word : word.toLowerCase(), worth: weight * values[i]! });
	}
	shared.sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1));
	return shared.map(({ word }) => word);
}
