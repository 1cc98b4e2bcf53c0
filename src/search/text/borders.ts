/** What a character is, as bits. */
const LETTER = 1;
const UNSPACED = 2;
const GREEK = 4;

const known = new Map<string, number>();

function kindOf(character: string): number {
	let kind = known.get(character);
	if (kind === undefined) {
		kind = (/[\p{L}\p{N}]/u.test(character) ? LETTER : 0)
			| (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character) ? UNSPACED : 0)
			| (/\p{Script=Greek}/u.test(character) ? GREEK : 0);
		known.set(character, kind);
	}
	return kind;
}

/** Places in a word, in code units, before and behind each character of a script without spaces that a letter or digit touches. */
export function bordersOfUnspaced(word: string): number[] {
	return borders(word, (kinds, at) => {
		const [before, after] = [kinds[at - 1]!, kinds[at]!];
		return ((before & UNSPACED) !== 0 && (after & LETTER) !== 0) || ((before & LETTER) !== 0 && (after & UNSPACED) !== 0);
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
