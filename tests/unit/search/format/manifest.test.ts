import { expect, test } from 'vitest';
import { FORMAT, formatIn, isStillOf, manifestName, namedIn, readByEverySearch, revised, SHARD_FACTS, SHARD_PAGES } from '../../../../src/search/format/manifest.ts';

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

test('of a shard of which something was taken out, what told of it is no longer of it', () => {
	const before = { path: 'en-0-a/', language: 'en-x-0', entries: 40, hidden: [] };
	const after = { ...before, hidden: [3, 36], revision: '0a1b2c3d4e' };
	const files = ['pages.bin', 'facts.bin', 'pages-0a1b2c3d4e.bin', 'dates-0a1b2c3d4e.bin', 'dates-ffffffffff.bin', 'index/5.pf_index', 'index/5-k3f9a2.pf_index', 'fragment/en-x-0_3.pf_fragment', 'fragment/en-x-0_10.pf_fragment', 'fragment/en-x-0_11.pf_fragment', 'pagefind.js', 'wasm.en-x-0.pagefind'];
	expect(files.filter((name) => isStillOf(after, name, before))).toEqual(['pages-0a1b2c3d4e.bin', 'dates-0a1b2c3d4e.bin', 'fragment/en-x-0_11.pf_fragment', 'pagefind.js', 'wasm.en-x-0.pagefind']);
	expect(files.filter((name) => isStillOf(after, name, after))).toEqual(['pages-0a1b2c3d4e.bin', 'dates-0a1b2c3d4e.bin', 'index/5.pf_index', 'index/5-k3f9a2.pf_index', 'fragment/en-x-0_11.pf_fragment', 'pagefind.js', 'wasm.en-x-0.pagefind']);
	expect(files.filter((name) => isStillOf(before, name, before))).toEqual(['pages.bin', 'facts.bin', 'index/5.pf_index', 'index/5-k3f9a2.pf_index', ...files.slice(7)]);
});

test('every search reads the facts and pages of a revision, and dates of none', () => {
	const shard = { path: 'en-0-a/', language: 'en-x-0', entries: 1, hidden: [0], revision: '0a1b2c3d4e' };
	const language = { shards: [shard], common: [], compounds: '', labels: 'parts/l.json', vocabulary: [] };
	const own = [SHARD_FACTS, SHARD_PAGES].map((name) => `en-0-a/${revised(name, shard.revision)}`);
	expect(readByEverySearch(language, [...own, 'en-0-a/dates-0a1b2c3d4e.bin', 'en-0-a/dates.bin', 'en-0-a/index/0.pf_index'])).toEqual(own);
});
