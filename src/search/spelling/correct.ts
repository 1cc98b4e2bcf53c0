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
const FIRST_LETTER = 0.5;

/** What is saved of each wrong letter where both sound alike by {@link skeleton}. */
const SOUNDS_ALIKE = 0.2;

/** Letters that may be wrong besides where both words sound alike: "hemroids", "hemorrhoids". */
const ALIKE_BEYOND = 2;

/** But never more than this share of the word: "lovaza" is not "lives". */
const MOST_WRONG = 0.4;

/** Words that cost at most so much more than the best are as likely, until the query's other words tell. */
const ABOUT_AS_LIKELY = 0.5;

/** Candidates of a word at most: each costs the fetch of its entries. */
const MOST_CANDIDATES = 3;

/** How much commoner a word must be than a rare one that may be it misspelt: 64 times. */
const FAR_COMMONER = 6;

/** Letters from which two wrong ones that sound alike may still be a slip in a word that the archive has. */
const LONG_ENOUGH_FOR_TWO = 8;

/** A word that a misspelt one may stand for; the less it costs the likelier. */
export interface Candidate {
	word: string;
	cost: number;
}

/** Corrects words to those of one vocabulary. */
export class Corrector {
	readonly #words: readonly (KnownWord & { sound: string; isStopWord: boolean })[];

	/** @param isStopWord words that tell nothing: only those one letter away are meant */
	constructor(vocabulary: readonly KnownWord[], isStopWord: (word: string) => boolean) {
		this.#words = vocabulary.map((known) => ({ ...known, sound: skeleton(known.word), isStopWord: isStopWord(known.word) }));
	}

	/**
	 * The archive's words that a misspelt one most likely stands for, the likeliest first: those about as
	 * likely as the first. None where none is near.
	 * @param typed in lower case, without accents
	 */
	candidates(typed: string): Candidate[] {
		if (this.isSpelt(typed)) return [];
		const word = typed.replace(POSSESSIVE, '');
		const sound = skeleton(word);
		const near = this.#words.flatMap((known): Candidate[] => {
			const alike = known.sound === sound;
			const sameFirst = known.word[0] === word[0];
			const most = known.isStopWord || !(sameFirst || alike) ? 1 : mostWrong(word, alike);
			const distance = editDistance(word, known.word, most);
			if (distance > most || distance === 0) return [];
			return [{ word: known.word, cost: distance + (sameFirst ? 0 : FIRST_LETTER) - (alike ? SOUNDS_ALIKE * distance : 0) - COMMONNESS * known.magnitude }];
		});
		near.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
		return near.filter(({ cost }) => cost <= near[0]!.cost + ABOUT_AS_LIKELY).slice(0, MOST_CANDIDATES);
	}

	/**
	 * The far commoner word that one which the archive hardly has is most likely a slip for: archives of
	 * readers' questions hold their misspellings, too.
	 * @param typed in lower case, without accents
	 * @param entries that hold it
	 */
	likelier(typed: string, entries: number): string | undefined {
		const sound = skeleton(typed);
		const least = Math.log2(entries) + FAR_COMMONER;
		let best: Candidate | undefined;
		for (const { word, magnitude, sound: own, isStopWord } of this.#words) {
			if (magnitude < least || isStopWord || word[0] !== typed[0]) continue;
			const alike = own === sound;
			if (typed.length <= SHORTEST && !alike) continue;
			const most = alike && typed.length >= LONG_ENOUGH_FOR_TWO ? 2 : 1;
			const distance = editDistance(typed, word, most);
			if (distance > most || distance === 0) continue;
			const cost = distance - COMMONNESS * magnitude - (alike ? SOUNDS_ALIKE : 0);
			if (!best || cost < best.cost || (cost === best.cost && word < best.word)) best = { word, cost };
		}
		return best?.word;
	}

	/** Whether a word that no entry holds is taken for spelt right: it is short, or {@link #isForm another form} of one that some hold. */
	isSpelt(typed: string): boolean {
		const word = typed.replace(POSSESSIVE, '');
		return word.length < SHORTEST || this.#isForm(word);
	}

	/** Another form of a word that the archive has, such as "itchy" beside "itching". */
	#isForm(word: string): boolean {
		return this.#words.some((known) => {
			const shared = sharedBeginning(word, known.word);
			return shared >= SHORTEST_STEM && ENDINGS.test(word.slice(shared)) && ENDINGS.test(known.word.slice(shared));
		});
	}
}

/** Letters that may be wrong in a word. */
function mostWrong(word: string, alike: boolean): number {
	const limit = word.length < MIDDLE ? 1 : word.length < LONG ? 2 : 3;
	return Math.min(alike ? limit + ALIKE_BEYOND : limit, Math.floor(word.length * MOST_WRONG));
}

function sharedBeginning(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}

/** "dad's", "parents'": the word is what stands before. */
const POSSESSIVE = /['’]s?$/;

/** Endings by which forms of one word differ. */
const ENDINGS = /^(?:|e|s|es|d|ed|ing|y|ies|ied|ier|iest|er|ers|est|ly|al|n|en|ness|ful)$/;

/** Letters that forms of one word share at least. */
const SHORTEST_STEM = 4;

/** Letters and groups that sound alike in medical English, most of it from Greek. */
const SOUNDS: readonly [pattern: RegExp, sound: string][] = [
	[/^(?:pn|kn|gn)/, 'n'],
	[/^ps/, 's'],
	[/ph/g, 'f'],
	[/rrh|rh|rr/g, 'r'],
	[/th/g, 't'],
	[/^h?[aeiouy]+/, 'a'],
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
