import { editDistance } from '../spelling/distance.ts';
import { isSlipOfFinger } from '../spelling/keyboard.ts';

/** Letters of a word of danger from which on one wrong letter is a slip, and from which on two are. */
const ONE_WRONG = 5;
const TWO_WRONG = 8;

/**
 * Reads misspelt words of danger as what is meant. Unlike correction it needs no index and is never
 * shown. A wrong guess alone makes no danger, since most patterns need several words.
 */
export class Repair {
	readonly #known: ReadonlySet<string>;
	readonly #long: readonly string[];
	readonly #spelt: readonly string[];
	readonly #form: (word: string) => string;

	/**
	 * @param words of danger, in the form in which they are compared
	 * @param spelt long ones as they are written
	 * @param distinct true words near them, in the form in which they are compared
	 * @param form gives that form
	 */
	constructor(words: Iterable<string>, spelt: readonly string[], distinct: Iterable<string>, form: (word: string) => string) {
		const own = [...new Set(words)];
		this.#known = new Set([...own, ...distinct]);
		this.#long = own.filter(({ length }) => length >= ONE_WRONG);
		this.#spelt = spelt;
		this.#form = form;
	}

	/** The form of the word of danger that a word most likely is misspelt; the word's own where none is near. */
	form(typed: string): string {
		const own = this.#form(typed);
		if (this.#known.has(own) || own.length < ONE_WRONG - 1) return own;
		const meant = nearest(own, this.#long) ?? nearest(typed, this.#spelt);
		return meant === undefined ? own : this.#form(meant);
	}
}

function nearest(typed: string, words: readonly string[]): string | undefined {
	let best: string | undefined;
	let least = Infinity;
	for (const known of words) {
		if (known[0] !== typed[0]) continue;
		const most = Math.min(known.length >= TWO_WRONG ? 2 : 1, least - 1);
		const distance = editDistance(typed, known, most);
		if (distance <= most && (distance > 1 || isSlip(typed, known))) [best, least] = [known, distance];
	}
	return best;
}

/** Whether one wrong letter is a slip of the finger, or one vowel for another: "sucide", "seezure", but not "shallow" for "swallow". */
function isSlip(typed: string, meant: string): boolean {
	if (isSlipOfFinger(typed, meant)) return true;
	const at = [...typed].findIndex((letter, i) => letter !== meant[i]);
	return /[aeiouy]{2}/.test(`${typed[at]}${meant[at]}`);
}
