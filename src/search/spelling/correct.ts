import { editDistance } from './distance.ts';
import type { KnownWord } from './vocabulary.ts';

/** Words shorter than this are not corrected: too many others are one letter away. */
const SHORTEST = 4;

/** From this length on two letters may be wrong, and three from {@link LONG}. */
const MIDDLE = 6;
const LONG = 9;

/**
 * What a wrong letter costs against how common a word is: each doubling of the entries that hold it
 * outweighs a tenth of a letter, so a word in 512 entries may beat one nearer by less than a letter.
 */
const COMMONNESS = 0.1;

/** Cost of another first letter, on top: readers mostly get that one right. */
const FIRST_LETTER = 0.6;

/** What is saved of each wrong letter where both sound alike by {@link skeleton}. */
const SOUNDS_ALIKE = 0.7;

/** Letters that may be wrong besides where both words sound alike: "hemroids", "hemorrhoids". */
const ALIKE_BEYOND = 2;

/** Corrects words to those of one vocabulary. */
export class Corrector {
	readonly #words: readonly (KnownWord & { sound: string })[];

	constructor(vocabulary: readonly KnownWord[]) {
		this.#words = vocabulary.map(({ word, magnitude }) => ({ word, magnitude, sound: skeleton(word) }));
	}

	/**
	 * The archive's word that a misspelt one most likely stands for, or undefined where none is near.
	 * @param word in lower case, without accents
	 */
	correct(word: string): string | undefined {
		if (word.length < SHORTEST) return undefined;
		const limit = word.length < MIDDLE ? 1 : word.length < LONG ? 2 : 3;
		const sound = skeleton(word);
		let best: { word: string; cost: number } | undefined;
		for (const known of this.#words) {
			const alike = known.sound === sound;
			const most = alike ? limit + ALIKE_BEYOND : limit;
			const distance = editDistance(word, known.word, most);
			if (distance > most || distance === 0) continue;
			const first = known.word[0] === word[0] ? 0 : FIRST_LETTER;
			const cost = distance + first - (alike ? SOUNDS_ALIKE * distance : 0) - COMMONNESS * known.magnitude;
			if (!best || cost < best.cost || (cost === best.cost && known.word < best.word)) best = { word: known.word, cost };
		}
		return best?.word;
	}
}

/** Letters and groups that sound alike in medical English, most of it from Greek. */
const SOUNDS: readonly [pattern: RegExp, sound: string][] = [
	[/^(?:pn|kn|gn)/, 'n'],
	[/^ps/, 's'],
	[/ph/g, 'f'],
	[/rrh|rh|rr/g, 'r'],
	[/th/g, 't'],
	[/ch|ck|cc|q|k/g, 'c'],
	[/c(?=[eiy])/g, 's'],
	[/z|x/g, 's'],
	[/h/g, ''],
	[/(?<=.)[aeiouy]+/g, ''],
	[/(.)\1+/g, '$1'],
];

/** A word reduced to how its consonants sound: equal for "diarrhea", "diarrhoea" and "diarhea". */
export function skeleton(word: string): string {
	return SOUNDS.reduce((left, [pattern, sound]) => left.replace(pattern, sound), word);
}
