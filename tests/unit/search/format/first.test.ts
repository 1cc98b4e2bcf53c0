import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { firstName, formatOfFirst, joinFiles, readFirst } from '../../../../src/search/format/first.ts';

const FILES = fc.dictionary(fc.string({ minLength: 1 }), fc.uint8Array()).map((files) => new Map(Object.entries(files)));

test('a first file gives back every file, packed or not', async () => {
	await fc.assert(
		fc.asyncProperty(FILES, fc.boolean(), async (files, isPacked) => {
			const joined = joinFiles(files);
			const read = await readFirst(isPacked ? new Uint8Array(gzipSync(joined)) : joined);
			expect([...read].map(([name, bytes]) => [name, [...bytes]])).toEqual([...files].map(([name, bytes]) => [name, [...bytes]]));
		}),
	);
});

test('one that was cut short, or is something else, is none', async () => {
	const joined = joinFiles(new Map([['a', Uint8Array.of(1, 2, 3)]]));
	await expect(readFirst(joined.slice(0, -1))).rejects.toThrow('holds');
	await expect(readFirst(new TextEncoder().encode('<!doctype html><title>Sign in</title>'))).rejects.toThrow();
});

test('its name tells the format, and nothing else does', () => {
	expect(formatOfFirst(firstName('zh-hant', 12))).toBe(12);
	expect(formatOfFirst('manifest-12.json')).toBeUndefined();
	expect(formatOfFirst('parts/first-12-en.bin')).toBeUndefined();
});
