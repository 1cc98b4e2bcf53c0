import { fold } from '../fold.ts';

const MARKED = /[çğıöşü]/;

/** Vowels of Turkish without their points, by where they are made: in front or behind. */
const FRONT = /[ei]/;

/**
 * Stems of Turkish words, also as phones write them, `agrilarim` for `ağrılarım`: the stemmer tells endings by the harmony of
 * vowels, so where a word has no marks its points are put back as harmony has them, and taken off again.
 */
export function turkishStem(stem: (word: string) => string): (word: string) => string {
	return (word) => {
		const isMarked = MARKED.test(word);
		const stemmed = stem(isMarked ? word : harmonised(word));
		const own = (stemmed.length < SHORTEST ? word : stemmed).slice(0, LONGEST);
		const bare = own.replace(/^(.{3,}[aeıioöuü])[smny]$/, '$1').replace(/^(.{3,})[aeıioöuü]$/, '$1').replace(/[bcdgğ]$/, (last) => HARD[last]!);
		return isMarked ? bare : fold(bare);
	};
}

/**
 * Letters of a stem: Turkish adds at the end alone, and its words are told apart by their first five letters about as well as by
 * their dictionary forms (F. Can and others, "Information Retrieval on Turkish Texts", 2008).
 */
const LONGEST = 5;
const SHORTEST = 3;

/** Last letters that soften before a vowel: kalp, kalbi. */
const HARD: Readonly<Record<string, string>> = { b: 'p', c: 'ç', d: 't', g: 'k', 'ğ': 'k' };

function harmonised(word: string): string {
	const letters = [...word];
	const vowels = [...letters.keys()].filter((at) => /[aeiou]/.test(letters[at]!));
	// A front ending tells that the round vowels before it are in front, too: gozler is gözler.
	vowels.forEach((at, n) => {
		const next = vowels[n + 1];
		if (/[ou]/.test(letters[at]!) && next !== undefined && letters[next] === 'e') letters[at] = letters[at] === 'o' ? 'ö' : 'ü';
	});
	let isFront = true;
	vowels.forEach((at, n) => {
		if (letters[at] === 'i' && n > 0 && !isFront) letters[at] = 'ı';
		isFront = FRONT.test(letters[at]!) || /[öü]/.test(letters[at]!);
	});
	return letters.join('');
}
