/** A word of the archive and how common it is there. */
export interface KnownWord {
	word: string;
	/** Binary logarithm of the number of entries that hold it, rounded down; 15 for 32,768 and more. */
	magnitude: number;
}

const MOST_MAGNITUDE = 15;

/** A magnitude is told in one sign from 0: a digit up to 9, then `:;<=>?`, which no word has. */
const CODE_OF_0 = 48;

/** Shared letters are told in one letter from A, so at most 25 of them. */
const MOST_SHARED = 25;
const CODE_OF_A = 65;

/**
 * Packs words into a text, sorted, each as: how many letters it shares with the one before (a capital
 * letter, A for none), its other letters, its magnitude (a sign from `0` to `?`).
 * @param counts entries by word; words in lower case, without digits
 */
export function encodeVocabulary(counts: ReadonlyMap<string, number>): string {
	let before = '';
	let text = '';
	for (const word of [...counts.keys()].sort()) {
		const shared = Math.min(sharedStart(before, word), MOST_SHARED);
		text += String.fromCharCode(CODE_OF_A + shared) + word.slice(shared) + String.fromCharCode(CODE_OF_0 + magnitudeOf(counts.get(word)!));
		before = word;
	}
	return text;
}

/** Words of a part of a vocabulary at least, about 5 kB packed, where more than one letter begins them. */
const PART_WORDS = 2000;

/**
 * Parts words by their first letters: some letters together until there are enough of them.
 * @returns words by the first letter of each part, ascending
 */
export function partByLetter(counts: ReadonlyMap<string, number>): Map<string, Map<string, number>> {
	const parts = new Map<string, Map<string, number>>();
	let last: { letter: string; part: Map<string, number> } | undefined;
	for (const word of [...counts.keys()].sort()) {
		const letter = firstLetter(word);
		if (!last || (letter !== last.letter && last.part.size >= PART_WORDS)) {
			last = { letter, part: new Map() };
			parts.set(letter, last.part);
		}
		last.letter = letter;
		last.part.set(word, counts.get(word)!);
	}
	return parts;
}

/** By which a word's part is found: its first code unit, which orders as the words do. */
export function firstLetter(word: string): string {
	return word.slice(0, 1);
}

/** Reads what {@link encodeVocabulary} wrote. */
export function decodeVocabulary(text: string): KnownWord[] {
	let before = '';
	return [...text.matchAll(/([A-Z])([^A-Z0-?]*)([0-?])/g)].map(([, shared, rest, magnitude]) => {
		const word = before.slice(0, shared!.charCodeAt(0) - CODE_OF_A) + rest!;
		before = word;
		return { word, magnitude: magnitude!.charCodeAt(0) - CODE_OF_0 };
	});
}

function magnitudeOf(count: number): number {
	return Math.min(MOST_MAGNITUDE, Math.floor(Math.log2(Math.max(1, count))));
}

function sharedStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
	return length;
}
