import { withoutPossessive } from './forms.ts';
import { skeleton } from './sound.ts';
import { partOf } from './wordFilter.ts';

/** Words of which a vocabulary has as few is fetched whole where one begins otherwise than was typed: 25 kB. */
const SMALL_VOCABULARY = 8000;

/** Words of a part, of which each is in two: about 4 kB packed. */
const PART_WORDS = 1000;

/** Stands before how a word sounds, where it is no rest of a word. */
const SOUND = '~';

/**
 * Parts words once more, so that those with another first letter than was typed are found without asking for all: each
 * word is in the part of what follows its first letter, and in that of how it sounds.
 * @returns words by the number of each part; no part where there are few words
 */
export function partByRest(counts: ReadonlyMap<string, number>): Map<string, number>[] {
	if (counts.size < SMALL_VOCABULARY) return [];
	const parts = Array.from({ length: Math.ceil((counts.size * 2) / PART_WORDS) }, () => new Map<string, number>());
	for (const [word, count] of counts) {
		for (const key of [word.slice(1), SOUND + skeleton(word)]) parts[partOf(key, parts.length)]!.set(word, count);
	}
	return parts;
}

/**
 * The parts of {@link partByRest} that hold every word which begins otherwise than the typed one and sounds like it, or
 * is one edit away from it: then the first letter is another, was left out or put in, or changed places with the second.
 * @param parts how many there are
 */
export function restParts(typed: string, parts: number): number[] {
	const word = withoutPossessive(typed);
	const keys = [word.slice(1), word, word.slice(2), word.slice(0, 1) + word.slice(2), SOUND + skeleton(word)];
	return [...new Set(keys.map((key) => partOf(key, parts)))];
}
