import { expect, test } from 'vitest';
import { packChunk, packPlaces, packText, unpacked } from '../../../../src/search/index/packed.ts';

test.each([
	['a text', packText],
	['a chunk', packChunk],
	['places', packPlaces],
])('%s that is packed holds no memory but its own', (_, pack) => {
	const content = new TextEncoder().encode('My toe is red and swollen.');
	const packed = pack(content);
	expect(unpacked(packed)).toEqual(content);
	expect(packed.buffer.byteLength).toBe(packed.length);
});
