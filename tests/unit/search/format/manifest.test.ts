import { expect, test } from 'vitest';
import { FORMAT, formatIn, manifestName, namedIn } from '../../../../src/search/format/manifest.ts';

test('a manifest’s name tells its format, and no other name does', () => {
	expect(formatIn(manifestName())).toBe(FORMAT);
	expect(formatIn(manifestName(12))).toBe(12);
	for (const name of ['manifest.json', 'manifest.en.json', 'manifest-5.json.gz', 'parts/manifest-5.json']) expect([name, formatIn(name)]).toEqual([name, undefined]);
});

test('everything that a manifest names is known, the order of large archives too', () => {
	const shards = [{ path: 'en-0-a/', language: 'en-x-0', entries: 1, hidden: [] }, { path: 'en-1-b/', language: 'en-x-1', entries: 1, hidden: [] }];
	const rest = { common: [], compounds: '', labels: 'parts/en-labels-1.json' };
	const vocabulary = [{ from: 'a', path: 'parts/en-vocabulary-2.bin' }, { from: 'n', path: 'parts/en-vocabulary-5.bin' }];
	const words = vocabulary.map(({ path }) => path);
	expect(namedIn({ shards, ...rest, vocabulary })).toEqual(['en-0-a/', 'en-1-b/', 'parts/en-labels-1.json', ...words]);
	expect(namedIn({ shards, ...rest, vocabulary: words[0]! })).toEqual(['en-0-a/', 'en-1-b/', 'parts/en-labels-1.json', words[0]]);
	expect(namedIn({ shards, ...rest, vocabulary, synonyms: 'parts/en-synonyms-3.json', order: 'parts/en-order-4.bin' })).toHaveLength(7);
});
