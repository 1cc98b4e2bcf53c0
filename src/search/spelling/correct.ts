import { editDistance } from './distance.ts';
import { isForm, withoutPossessive } from './forms.ts';
import { isSlipOfFinger } from './keyboard.ts';
import { skeleton } from './sound.ts';
import type { KnownWord } from './vocabulary.ts';

/** Words shorter than this are not corrected, and none is corrected to one: too many others are one letter away. */
const SHORTEST = 4;

/** In words shorter than this, any wrong letter makes another word ("sage", "same"): it must sound alike, or be a slip of a finger. */
const MIDDLE = 6;

/** From this length on two letters may be wrong that sound otherwise, in shorter words one. */
const LONG = 9;

/**
 * What a wrong letter costs against how common a word is: each doubling of the entries that hold it
 * outweighs a tenth of a letter, so a word in 512 entries may beat one nearer by less than a letter.
 */
const COMMONNESS = 0.1;

/** From 512 entries on a word is as common as it can be: in a larger archive all usual words are. */
const COMMONEST = 9;

/** Cost of another first letter, on top: readers mostly get that one right. */
const FIRST_LETTER = 0.5;

/** What is saved of each wrong letter where both sound alike by {@link skeleton}. */
const SOUNDS_ALIKE = 0.3;

/** Letters that may be wrong where both words sound alike, by length: "hemroids", "hemorrhoids". */
const MOST_ALIKE = { short: 2, middle: 4, long: 5 };

/** But never more than this share of the longer word: "lovaza" is not "lives". */
const MOST_WRONG = 0.4;

/** Words that cost at most so much more than the best are as likely, until the query's other words tell. */
const ABOUT_AS_LIKELY = 0.5;

/** Candidates of a word at most: each costs the fetch of its entries. */
const MOST_CANDIDATES = 3;

/** How much commoner a word must be than a rare one that may be it misspelt: 64 times. */
export const FAR_COMMONER = 6;

/** Letters from which two wrong ones that sound alike may still be a slip in a word that the archive has. */
const LONG_ENOUGH_FOR_TWO = 8;

/** A word that a misspelt one may stand for; the less it costs the likelier. */
export interface Candidate {
	word: string;
	cost: number;
}

/** A far commoner word that a rare one may be a slip for. */
export interface Likelier {
	word: string;
	/** Whether they sound alike; where they do not, other words of the query have to bear it out. */
	alike: boolean;
}

interface Heard extends KnownWord {
	sound: string;
	isStopWord: boolean;
}

/** Corrects words to those of one vocabulary. */
export class Corrector {
	readonly #words: readonly Heard[];
	/** By words written as one: with their hyphen. */
	readonly #compounds: ReadonlyMap<string, string>;

	/** @param isStopWord words that tell nothing: only those one letter away are meant */
	constructor(vocabulary: readonly KnownWord[], isStopWord: (word: string) => boolean) {
		this.#words = vocabulary.filter(({ word }) => word.length >= SHORTEST).map((known) => ({ ...known, sound: skeleton(known.word), isStopWord: isStopWord(known.word) }));
		this.#compounds = new Map(vocabulary.filter(({ word }) => word.includes('-')).map(({ word }) => [word.replace('-', ''), word]));
	}

	/** The archive's spelling with a hyphen of a word that it does not write as one: "co-amoxiclav" for "coamoxiclav". */
	compoundOf(typed: string): string | undefined {
		return this.#compounds.get(typed);
	}

	/**
	 * The archive's words that a misspelt one most likely stands for, the likeliest first: those about as
	 * likely as the first. None where none is near. Where the archive has another form of the word, it is
	 * misspelt only if a word that sounds alike is one letter away: "dizzyness" beside "dizzy".
	 * @param typed in lower case, without accents
	 */
	candidates(typed: string): Candidate[] {
		const word = withoutPossessive(typed);
		if (word.length < SHORTEST) return [];
		const sound = skeleton(word);
		const hasForm = this.formOf(word) !== undefined;
		const near = this.#words.flatMap((known): Candidate[] => {
			const alike = known.sound === sound;
			if (hasForm && (!alike || isForm(word, known.word))) return [];
			const distance = wrongLetters(word, known, alike, hasForm ? 1 : Infinity);
			return distance === 0 ? [] : [{ word: known.word, cost: costOf(word, known, distance, alike) }];
		});
		near.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
		return near.filter(({ cost }) => cost <= near[0]!.cost + ABOUT_AS_LIKELY).slice(0, MOST_CANDIDATES);
	}

	/** The commonest other form of a word that the archive has: "itching" for "itchy". */
	formOf(typed: string): string | undefined {
		const word = withoutPossessive(typed);
		let best: KnownWord | undefined;
		for (const known of this.#words) {
			if (known.word !== word && isForm(word, known.word) && known.magnitude > (best?.magnitude ?? -1)) best = known;
		}
		return best?.word;
	}

	/**
	 * The far commoner word that one which the archive hardly has is most likely a slip for: archives of
	 * readers' questions hold their misspellings, too. A word that stands there in two forms is none.
	 * @param typed in lower case, without accents
	 * @param entries that hold it
	 */
	likelier(typed: string, entries: number): Likelier | undefined {
		const sound = skeleton(typed);
		const least = Math.log2(entries) + FAR_COMMONER;
		const hasForm = this.formOf(typed) !== undefined;
		let best: (Candidate & Likelier) | undefined;
		for (const known of this.#words) {
			const alike = known.sound === sound;
			if (known.magnitude < least || known.isStopWord || known.word[0] !== typed[0]) continue;
			if (!alike && (hasForm || typed.length < MIDDLE)) continue;
			const distance = wrongLetters(typed, known, alike, alike && typed.length >= LONG_ENOUGH_FOR_TWO ? 2 : 1);
			if (distance === 0) continue;
			const cost = costOf(typed, known, distance, alike);
			if (!best || cost < best.cost || (cost === best.cost && known.word < best.word)) best = { word: known.word, cost, alike };
		}
		return best && { word: best.word, alike: best.alike };
	}
}

function costOf(typed: string, { word, magnitude }: KnownWord, distance: number, alike: boolean): number {
	return distance + (word[0] === typed[0] ? 0 : FIRST_LETTER) - (alike ? SOUNDS_ALIKE * distance : 0) - COMMONNESS * Math.min(magnitude, COMMONEST);
}

/** How many letters are wrong in a word, if it is the known one misspelt; 0 where it is not. */
function wrongLetters(typed: string, known: Heard, alike: boolean, limit: number): number {
	const most = Math.min(limit, known.isStopWord ? 1 : mostWrong(typed, known.word, alike));
	const distance = editDistance(typed, known.word, most);
	if (distance > most) return 0;
	if (alike || typed.length >= MIDDLE) return distance;
	return known.word[0] === typed[0] && isSlipOfFinger(typed, known.word) ? distance : 0;
}

/**
 * Letters that may be wrong in a word. Who writes by ear leaves letters out; nobody who means "time" puts
 * two in for "thyme".
 */
function mostWrong(typed: string, meant: string, alike: boolean): number {
	const { length } = typed;
	if (!alike) return typed[0] === meant[0] && length >= LONG ? 2 : 1;
	const most = length < MIDDLE ? MOST_ALIKE.short : length < LONG ? MOST_ALIKE.middle : MOST_ALIKE.long;
	if (meant.length < length && length < LONG) return 1;
	return Math.min(most, Math.floor(Math.max(length, meant.length) * MOST_WRONG));
}
