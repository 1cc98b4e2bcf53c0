import { expect, test } from 'vitest';
import { packColumns, packText, unpacked } from '../../../../src/search/index/packed.ts';

test.each([
	['a text', packText],
	['columns', packColumns],
])('%s that is packed holds no memory but its own', (_, pack) => {
	const content = new TextEncoder().encode('My toe is red and swollen.');
	const packed = pack(content);
	expect(unpacked(packed)).toEqual(content);
	expect(packed.buffer.byteLength).toBe(packed.length);
});
