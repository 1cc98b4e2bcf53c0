import { foldWord } from '../text/words.ts';

/** Words, and the end of a line or sentence before each, after which a capital is a matter of place. */
const WORDS = /(?<before>[.?!。？！:\n]\s*["“'‘(]?)?(?<word>\p{L}[\p{L}\p{M}]*)/gu;

/**
 * A corrected query with its new words as people write them, with accents and capitals: the index has
 * them without.
 * @param texts of entries that hold them
 */
export function asWritten(corrected: string, typed: string, texts: readonly string[]): string {
	const own = new Set(wordsIn(typed).map(({ key }) => key));
	const forms = new Map<string, Map<string, number>>();
	for (const { key, form, isPlain } of texts.flatMap(wordsIn)) {
		const counts = forms.get(key) ?? new Map<string, number>();
		counts.set(form, (counts.get(form) ?? 0) + (isPlain ? 1 : 0));
		forms.set(key, counts);
	}
	return corrected.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => {
		const counts = own.has(keyOf(word)) ? undefined : forms.get(keyOf(word));
		return counts ? commonest(counts) : word;
	});
}

/** `isPlain` where the form tells whether the word has a capital. */
function wordsIn(text: string): { key: string; form: string; isPlain: boolean }[] {
	return [...`\n${text}`.matchAll(WORDS)].map(({ groups }) => {
		const { before, word = '' } = groups as { before?: string; word?: string };
		const isPlain = before === undefined;
		return { key: keyOf(word), form: isPlain ? word : word.charAt(0).toLowerCase() + word.slice(1), isPlain };
	});
}

function keyOf(word: string): string {
	return foldWord(word);
}

function commonest(counts: ReadonlyMap<string, number>): string {
	// Of equals the one in small letters, which order after capitals.
	return [...counts].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best))[0];
}
