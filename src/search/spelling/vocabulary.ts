/** A word of the archive and how common it is there. */
export interface KnownWord {
	word: string;
	/** Binary logarithm of the number of entries that hold it, rounded down; 9 for 512 and more. */
	magnitude: number;
}

const MOST_MAGNITUDE = 9;

/** Shared letters are told in one letter from A, so at most 25 of them. */
const MOST_SHARED = 25;
const CODE_OF_A = 65;

/**
 * Packs words into a text, sorted, each as: how many letters it shares with the one before (a capital
 * letter, A for none), its other letters, its magnitude (a digit).
 * @param counts entries by word; words in lower case, without digits
 */
export function encodeVocabulary(counts: ReadonlyMap<string, number>): string {
	let before = '';
	let text = '';
	for (const word of [...counts.keys()].sort()) {
		const shared = Math.min(sharedStart(before, word), MOST_SHARED);
		text += String.fromCharCode(CODE_OF_A + shared) + word.slice(shared) + String(magnitudeOf(counts.get(word)!));
		before = word;
	}
	return text;
}

/** Reads what {@link encodeVocabulary} wrote. */
export function decodeVocabulary(text: string): KnownWord[] {
	let before = '';
	return [...text.matchAll(/([A-Z])([^A-Z0-9]*)(\d)/g)].map(([, shared, rest, magnitude]) => {
		const word = before.slice(0, shared!.charCodeAt(0) - CODE_OF_A) + rest!;
		before = word;
		return { word, magnitude: Number(magnitude) };
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
