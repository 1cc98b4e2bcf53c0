import { isUnspaced } from './unspaced.ts';

/** What a character is, as bits. */
const LETTER = 1;
const UNSPACED = 2;
const GREEK = 4;
/** Written before the consonant that it is part of, and behind it; and what joins the next consonant to this one. */
const LEADING = 8;
const FOLLOWING = 16;
const JOINING = 32;
/** Makes the consonant before it the end of its syllable. */
const ENDING = 64;
/** Belongs to the character before it. */
const MARK = 128;

/** Vowels of Thai and Lao that are letters of their own. */
const LEADING_VOWELS = /[เ-ไເ-ໄ]/u;
const FOLLOWING_SIGNS = /[ะาำๅๆฯະາຳຽໆ]/u;
/** Signs of Khmer and Burmese that put the next consonant below. */
const JOINERS = /[\u17D2\u1039]/u;
const ENDERS = /[\u103A\u1039]/u;

const known = new Map<string, number>();

function kindOf(character: string): number {
	let kind = known.get(character);
	if (kind === undefined) {
		kind = (/[\p{L}\p{N}]/u.test(character) ? LETTER : 0)
			| (isUnspaced(character) ? (/\p{M}/u.test(character) ? MARK : UNSPACED) : 0)
			| (/\p{Script=Greek}/u.test(character) ? GREEK : 0)
			| (LEADING_VOWELS.test(character) ? LEADING : 0)
			| (FOLLOWING_SIGNS.test(character) ? FOLLOWING : 0)
			| (JOINERS.test(character) ? JOINING : 0)
			| (ENDERS.test(character) ? ENDING : 0);
		known.set(character, kind);
	}
	return kind;
}

/** Places in a word, in code units, before and behind each unit of a script without spaces that a letter or digit touches. */
export function bordersOfUnspaced(word: string): number[] {
	return borders(word, (kinds, at) => {
		const [before, after, next = 0] = [kinds[at - 1]!, kinds[at]!, kinds[at + 1]];
		const touches = ((before & (UNSPACED | MARK)) !== 0 && (after & LETTER) !== 0) || ((before & (LETTER | MARK)) !== 0 && (after & UNSPACED) !== 0);
		return touches && (before & (LEADING | JOINING)) === 0 && (after & FOLLOWING) === 0 && (next & ENDING) === 0;
	});
}

/** Places in a word, in code units, where a single Greek letter and another letter or a digit touch. */
export function bordersOfGreek(word: string): number[] {
	return borders(word, (kinds, at) => {
		const [beforeThat = 0, before, after, afterThat = 0] = [kinds[at - 2], kinds[at - 1]!, kinds[at]!, kinds[at + 1]];
		const isGreek = (kind: number): boolean => (kind & GREEK) !== 0;
		const isOther = (kind: number): boolean => (kind & (GREEK | LETTER)) === LETTER;
		return (isOther(before) && isGreek(after) && !isGreek(afterThat)) || (isGreek(before) && !isGreek(beforeThat) && isOther(after));
	});
}

/** Places where something holds of the characters around. */
function borders(word: string, isBorder: (kinds: readonly number[], at: number) => boolean): number[] {
	const characters = [...word];
	const kinds = characters.map(kindOf);
	const found: number[] = [];
	let place = 0;
	for (let at = 1; at < characters.length; at++) {
		place += characters[at - 1]!.length;
		if (isBorder(kinds, at)) found.push(place);
	}
	return found;
}
