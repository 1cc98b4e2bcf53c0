/** Numbers in a signature; pairs are compared by how many agree. */
export const SIGNATURE = 128;
/** Words in a row that make one shingle. */
const SHINGLE = 3;
/** Texts of fewer words are alike only when they are the same: a word changes what they ask. */
const LEAST_WORDS = 15;

const MULTIPLIERS = Uint32Array.from({ length: SIGNATURE }, (_, i) => mix(2 * i + 1) | 1);
const ADDENDS = Uint32Array.from({ length: SIGNATURE }, (_, i) => mix(2 * i + 2));
/** A word, or one character of a script that writes no spaces. */
const WORD = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}])[\p{L}\p{N}\p{M}])+/gu;

/** The finaliser of MurmurHash3 (A. Appleby). */
function mix(value: number): number {
	let hash = value ^ 0x9e3779b9;
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}

/** FNV-1a (G. Fowler, L. C. Noll and K.-P. Vo) over UTF-16 code units. */
function hashOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
	return hash >>> 0;
}

/**
 * A text's MinHash signature (A. Broder, "On the resemblance and containment of documents", 1997)
 * over runs of three words: the share of equal numbers estimates how much of two texts is the same.
 * A short text gives one number, of the whole of it.
 */
export function signatureOf(text: string): Uint16Array {
	const words = (text.normalize('NFKC').toLowerCase().match(WORD) ?? []).map(hashOf);
	if (words.length < LEAST_WORDS) {
		const whole = words.reduce((hash, word) => mix(Math.imul(hash, 31) ^ word), 7);
		return Uint16Array.of(whole & 0xffff, whole >>> 16);
	}
	const shingles = new Set<number>();
	for (let i = 0; i + SHINGLE <= words.length; i++) {
		shingles.add(words.slice(i, i + SHINGLE).reduce((hash, word) => mix(Math.imul(hash, 31) ^ word), 7));
	}
	const least = new Uint32Array(SIGNATURE).fill(0xffff_ffff);
	for (const shingle of shingles) {
		for (let i = 0; i < SIGNATURE; i++) {
			const value = (Math.imul(shingle, MULTIPLIERS[i]!) + ADDENDS[i]!) >>> 0;
			if (value < least[i]!) least[i] = value;
		}
	}
	return Uint16Array.from(least, (value) => value >>> 16 ^ value & 0xffff);
}
