/** Of so many words that are not in a filter, one is taken for one that is. */
const ONE_IN = 512;

/** Binary logarithm of that. */
const REMAINDER_BITS = 9;

/** Bytes before a filter's words: how many there are. */
const HEAD = 2;

/**
 * Packs words into a Golomb-coded set (F. Putze, P. Sanders and J. Singler, "Cache-, Hash- and
 * Space-Efficient Bloom Filters", 2007): their hashes, sorted, each as the distance from the one before,
 * in about 10.5 bits. Which words there are cannot be read from it, only whether a given one may be.
 * @param words at most 65,535
 */
export function encodeFilter(words: Iterable<string>): Uint8Array<ArrayBuffer> {
	const all = [...new Set(words)];
	const hashes = [...new Set(all.map((word) => place(word, all.length)))].sort((a, b) => a - b);
	const bits: number[] = [];
	let before = -1;
	for (const hash of hashes) {
		const gap = hash - before - 1;
		for (let left = Math.floor(gap / ONE_IN); left > 0; left -= 1) bits.push(1);
		bits.push(0);
		for (let bit = REMAINDER_BITS - 1; bit >= 0; bit -= 1) bits.push((gap >> bit) & 1);
		before = hash;
	}
	const bytes = new Uint8Array(HEAD + Math.ceil(bits.length / 8));
	new DataView(bytes.buffer).setUint16(0, all.length);
	bits.forEach((bit, i) => (bytes[HEAD + (i >> 3)]! |= bit << (7 - (i & 7))));
	return bytes;
}

/** A filter that was read: whether it holds a word. One in 512 words that it does not hold is taken for one that it does. */
export function decodeFilter(bytes: Uint8Array): (word: string) => boolean {
	if (bytes.length < HEAD) throw new Error('A list of true words has no length.');
	const size = (bytes[0]! << 8) | bytes[1]!;
	const held = new Set<number>();
	const end = bytes.length * 8;
	const bit = (at: number): number => (bytes[at >> 3]! >> (7 - (at & 7))) & 1;
	let before = -1;
	for (let at = HEAD * 8; at + REMAINDER_BITS < end; ) {
		let gap = 0;
		while (at < end && bit(at) === 1) {
			gap += ONE_IN;
			at += 1;
		}
		at += 1;
		let remainder = 0;
		for (let i = 0; i < REMAINDER_BITS; i += 1, at += 1) remainder = remainder * 2 + (at < end ? bit(at) : 0);
		before += gap + remainder + 1;
		held.add(before);
	}
	return (word) => held.has(place(word, size));
}

/** The part of a list that holds a word: parts are alike in size, whatever letters words begin with. */
export function partOf(word: string, parts: number): number {
	return Math.floor((hash(word, 0x9e3779b9) / 2 ** 32) * parts);
}

function place(word: string, size: number): number {
	return Math.floor((hash(word, 0x811c9dc5) / 2 ** 32) * size * ONE_IN);
}

/** FNV-1a (G. Fowler, L. C. Noll and K.-P. Vo) over UTF-16 units, mixed by the end of MurmurHash3 (A. Appleby). */
function hash(word: string, seed: number): number {
	let value = seed;
	for (let i = 0; i < word.length; i += 1) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
	value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
	value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
	return (value ^ (value >>> 16)) >>> 0;
}
