import { CHANNEL, channelOf } from './hash.ts';
import { FUNCTION_WORDS } from './lexicon/functionWords.ts';
import type { Space } from './space.ts';

/** Words or topics that tell why a card is there. */
const MOST_REASONS = 3;
const TWO_CAPITALS = /\p{Lu}.*\p{Lu}/u;
const LETTER = /\p{L}/u;

/** Says in a few words why one entry is shown with another: topics in common, then the words that count most. */
export function reasons(space: Space, row: number, other: number, sharedTopics: readonly string[]): string[] {
	const found = sharedTopics.slice(0, MOST_REASONS);
	const said = found.map((name) => name.toLowerCase());
	for (const word of sharedWords(space, row, other)) {
		if (found.length === MOST_REASONS) break;
		if (said.some((one) => one.includes(word.toLowerCase()))) continue;
		said.push(word.toLowerCase());
		found.push(word);
	}
	return found;
}

/** Words that both have, as the second writes them, those that count most first. */
function sharedWords({ collection, statistics, index, weigh }: Space, row: number, other: number): string[] {
	weigh(row);
	weigh(other);
	const { starts, terms, values } = index.full;
	const weights = new Map<number, number>();
	for (let i = starts[row]!; i < starts[row + 1]!; i++) {
		if (channelOf(collection.keys[terms[i]!]!) === CHANNEL.stem) weights.set(terms[i]!, values[i]!);
	}
	const shared: { word: string; worth: number }[] = [];
	const words = collection.wordStarts[other]!;
	for (let i = 0; i < collection.wordStarts[other + 1]! - words; i++) {
		const term = terms[starts[other]! + i]!;
		const weight = weights.get(term);
		const word = collection.spellings[collection.words[words + i]!]!;
		if (weight === undefined || statistics.tells[term] === 0 || !LETTER.test(word) || FUNCTION_WORDS.has(word.toLowerCase())) continue;
		shared.push({ word: TWO_CAPITALS.test(word) ? word : word.toLowerCase(), worth: weight * values[starts[other]! + i]! });
	}
	shared.sort((a, b) => b.worth - a.worth || (a.word < b.word ? -1 : 1));
	return shared.map(({ word }) => word);
}
