import { editDistance } from '../spelling/distance.ts';
import { isUnspaced } from '../text/unspaced.ts';

const patterns = new Map<string, RegExp>();

/** The signs that occur in a text: as whole words where the script has spaces, without case. */
export function urgentSigns(signs: readonly string[], text: string): string[] {
	return signs.filter((sign) => {
		let pattern = patterns.get(sign);
		if (!pattern) patterns.set(sign, (pattern = signPattern(sign)));
		return pattern.test(text);
	});
}

function signPattern(sign: string): RegExp {
	const words = sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
	if (isUnspaced(sign)) return new RegExp(words, 'iu');
	// Browsers of 2022 know no looking behind.
	return new RegExp(`(?:^|[^\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'iu');
}

/** Letters of a sign's word from which on one wrong letter is a slip, and from which on two are. */
const ONE_WRONG = 5;
const TWO_WRONG = 8;

/** Whether a sign stands in what a reader types, where words may be misspelt. */
export function hasSign(signs: readonly string[], typed: string): boolean {
	const text = typed.normalize('NFKC');
	if (urgentSigns(signs, text).length > 0) return true;
	const words = wordsOf(text);
	return signs.some((sign) => !isUnspaced(sign) && standsIn(wordsOf(sign), words));
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().replace(/['’]/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function standsIn(sign: readonly string[], words: readonly string[]): boolean {
	return sign.length > 0 && words.some((_, at) => sign.every((word, i) => isMeant(words[at + i] ?? '', word)));
}

function isMeant(typed: string, word: string): boolean {
	const most = word.length >= TWO_WRONG ? 2 : word.length >= ONE_WRONG ? 1 : 0;
	return editDistance(typed, word, most) <= most;
}
