/** Kinds of terms. A term's key carries its channel in the low bits. */
export const CHANNEL = { stem: 0, phrase: 1, gram: 2, specialty: 3, topic: 4 } as const;

/** One of {@link CHANNEL}'s numbers. */
export type Channel = (typeof CHANNEL)[keyof typeof CHANNEL];

/** How many channels there are. */
export const CHANNELS = 5;

const CHANNEL_BITS = 3;

/**
 * FNV-1a over UTF-16 code units, then MurmurHash3's finaliser, since FNV alone leaves
 * short strings unevenly spread. 32 bits, unsigned.
 */
export function hashText(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
	return mix(hash);
}

/** Joins two hashes into one; the order matters. */
export function hashPair(first: number, second: number): number {
	return mix(Math.imul(first, 0x9e3779b1) ^ second);
}

/**
 * A term's key: 29 bits of its hash, 3 of its channel. Hashes stand in for strings so that terms need
 * no dictionary that would grow with the archive; among a million terms about one in a thousand shares
 * its key with another, which moves a score less than a misspelling does.
 */
export function termKey(hash: number, channel: Channel): number {
	return ((hash << CHANNEL_BITS) | channel) >>> 0;
}

/** The channel of a term's key. */
export function channelOf(key: number): number {
	return key & ((1 << CHANNEL_BITS) - 1);
}

function mix(hash: number): number {
	hash ^= hash >>> 16;
	hash = Math.imul(hash, 0x85ebca6b);
	hash ^= hash >>> 13;
	hash = Math.imul(hash, 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
