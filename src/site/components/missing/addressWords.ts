import { decodedPath } from '../../../archive/decodedPath.ts';
import { editDistance } from '../../../archive/nearest.ts';

/**
 * The words of an address that may say what was looked for: of its path without base, languages,
 * years, decades and file endings. In the order written, each once.
 * @param path as the browser gives it, with or without percent signs; what cannot be decoded stays as it is
 */
export function addressWords(path: string, ignored: readonly string[] = []): string[] {
	const words = decodedPath(path)
		.replace(/\.\w{2,5}$/, '')
		.toLowerCase()
		.match(/[\p{L}\p{N}]+/gu);
	return [...new Set(words)].filter((word) => word.length > 1 && !/^\d+s?$/.test(word) && !ignored.includes(word));
}

/**
 * How many of `words` stand among `candidates`, a slip of the finger allowed: one letter in words of
 * four to seven, two in longer ones.
 */
export function wordsShared(words: readonly string[], candidates: readonly string[]): number {
	return words.filter((word) => candidates.some((candidate) => alike(word, candidate))).length;
}

function alike(a: string, b: string): boolean {
	const slips = a.length < 4 ? 0 : a.length < 8 ? 1 : 2;
	return Math.abs(a.length - b.length) <= slips && editDistance(a, b) <= slips;
}
