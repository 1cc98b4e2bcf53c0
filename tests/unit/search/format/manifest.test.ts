import { expect, test } from 'vitest';
import { FORMAT, formatIn, isStillOf, manifestName, namedIn, readByEverySearch, revised, SHARD_FACTS, SHARD_PAGES, type ManifestShard } from '../../../../src/search/format/manifest.ts';

test('a manifest’s name tells its format, and no other name does', () => {
	expect(formatIn(manifestName())).toBe(FORMAT);
	expect(formatIn(manifestName(12))).toBe(12);
	for (const name of ['manifest.json', 'manifest.en.json', 'manifest-5.json.gz', 'parts/manifest-5.json']) expect([name, formatIn(name)]).toEqual([name, undefined]);
});

const shard = (path: string, more: object = {}): ManifestShard => ({ path, entries: 1, words: 9, askedWords: 4, hidden: [], texts: [[30, 500], [10, 9000]], ...more });

test('everything that a manifest names is known, the order of large archives and a program of stems too', () => {
	const shards = [shard('en-0-a/'), shard('en-1-b/')];
	const rest = { labels: 'parts/en-labels-1.json' };
	const vocabulary = [{ from: 'a', path: 'parts/en-vocabulary-2.bin' }, { from: 'n', path: 'parts/en-vocabulary-5.bin' }];
	const words = vocabulary.map(({ path }) => path);
	expect(namedIn({ shards, ...rest, vocabulary })).toEqual(['en-0-a/', 'en-1-b/', 'parts/en-labels-1.json', ...words]);
	expect(namedIn({ shards, ...rest, vocabulary: words[0]! })).toEqual(['en-0-a/', 'en-1-b/', 'parts/en-labels-1.json', words[0]]);
	expect(namedIn({ shards, ...rest, vocabulary, synonyms: 'parts/en-synonyms-3.json', order: 'parts/en-order-4.bin', stemmer: 'parts/de-stemmer-6.js' })).toHaveLength(8);
});

test('of a shard that was edited, what told of what is gone is no longer of it', () => {
	const before = shard('en-0-a/', { entries: 40, blocks: { '2': 'aaaaaa' }, edited: { '5': 'aaaaaa', '6': 'dddddd' } });
	const after = { ...before, hidden: [3, 36], blocks: { '0': 'eeeeee', '2': 'bbbbbb' }, edited: { '5': 'bbbbbb', '7': 'cccccc' }, revision: '0a1b2c3d4e' };
	const always = ['texts/1.bin', 'texts/1.bin@9000', 'wasm'];
	const chunks = ['index/5.pf_index', 'index/5-k3f9a2.pf_index', 'places/5.pf_index'];
	const [old, own] = [['pages.bin', 'facts.bin', 'texts/0.bin', 'texts/0.bin@500', 'texts/2-aaaaaa.bin@0', 'text/5-aaaaaa.bin', 'text/6-dddddd.bin'], ['pages-0a1b2c3d4e.bin', 'dates-0a1b2c3d4e.bin', 'texts/0-eeeeee.bin@500', 'texts/2-bbbbbb.bin', 'text/5-bbbbbb.bin', 'text/7-cccccc.bin']];
	const files = [...always, ...chunks, ...old, ...own, 'dates-ffffffffff.bin', 'texts/2.bin', 'text/8-aaaaaa.bin'];
	const kept = (now: ManifestShard, then: ManifestShard): string[] => files.filter((name) => isStillOf(now, name, then));
	expect(kept(after, before)).toEqual([...always, ...own]);
	expect(kept(after, after)).toEqual([...always, ...chunks, ...own]);
	expect(kept(before, before)).toEqual([...always, ...chunks, ...old]);
});

test('every search reads the facts and pages of a revision, and dates of none', () => {
	const edited = shard('en-0-a/', { hidden: [0], revision: '0a1b2c3d4e' });
	const language = { shards: [edited], words: 'parts/w.json', labels: 'parts/l.json', vocabulary: [] };
	const own = [SHARD_FACTS, SHARD_PAGES].map((name) => `en-0-a/${revised(name, edited.revision)}`);
	expect(readByEverySearch(language, [...own, 'en-0-a/dates-0a1b2c3d4e.bin', 'en-0-a/dates.bin', 'en-0-a/index/0.pf_index'])).toEqual(own);
});
