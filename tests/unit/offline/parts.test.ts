import { describe, expect, test } from 'vitest';
import { isTopic, partIn, partsOf, type Stock } from '../../../src/offline/page/parts.ts';
import { PACKS_FORMAT, readPackList, type ListedPack, type PackList } from '../../../src/offline/packs/list.ts';
import { readTopicList, topicListPath, topicListsFor, topicPack } from '../../../src/offline/packs/topics.ts';
import type { SavedPack } from '../../../src/offline/store/database.ts';

const pack = (file: string, entries = 3): ListedPack => ({ file, bytes: 100, sha: file, entries });

const LIST: PackList = {
	format: PACKS_FORMAT,
	languages: { en: { search: [pack('s', 0)], specialties: { skin: [pack('a'), pack('b')] }, topicLists: { skin: 1 }, searchCore: { files: [], bytes: 0 } } },
	assets: [],
	withdrawn: [],
};

const EMPTY: Stock = { parts: new Map(), packs: [], lost: new Set(), running: undefined, waiting: [] };

const here = (...files: string[]): SavedPack[] => files.map((file) => ({ ...pack(file), part: 'en/skin', savedAt: 0, assets: [] }));

const saved = (state: 'saved' | 'saving' | 'paused' | 'failed'): Stock['parts'] => new Map([['en/skin', { id: 'en/skin', state }]]);

describe('a part', () => {
	test('is told with its size before anything is fetched', () => {
		expect(partsOf(LIST, 'en')).toEqual(['en/search', 'en/skin']);
		expect(partIn(LIST, EMPTY, 'en/skin')).toMatchObject({ state: 'absent', entries: 6, bytes: 200, done: 0 });
	});

	test.each([
		['saved', { parts: saved('saved'), packs: here('a', 'b') }],
		['outdated', { parts: saved('saved'), packs: here('a', 'old') }],
		['broken', { parts: saved('saved'), packs: here('a', 'b'), lost: new Set(['a']) }],
		['paused', { parts: saved('paused'), packs: here('a') }],
		// Another page left it unfinished.
		['paused', { parts: saved('saving'), packs: here('a') }],
		['failed', { parts: saved('failed'), packs: here('a') }],
		['waiting', { parts: saved('saving'), waiting: ['en/skin'] }],
		['saving', { parts: saved('saving'), packs: here('a'), running: { id: 'en/skin', bytes: 40 } }],
	] as const)('is %s', (state, stock) => {
		expect(partIn(LIST, { ...EMPTY, ...stock }, 'en/skin').state).toBe(state);
	});

	test('counts what has arrived, the pack under way included', () => {
		const stock = { ...EMPTY, packs: here('a'), running: { id: 'en/skin', bytes: 40 } };
		expect(partIn(LIST, stock, 'en/skin')).toMatchObject({ done: 140, bytes: 200 });
	});
});

describe('a topic', () => {
	const listed = { name: 'Rash', version: 'v2', pages: ['/skin/rash/', '/q/2017/rash/'], entries: 1 };
	const id = 'en/skin/rash';
	const list: PackList = { ...LIST, languages: { en: { ...LIST.languages['en']!, topics: { 'skin/rash': [topicPack(id, listed, 4000)] } } } };
	const kept = (version: string): SavedPack => ({ ...topicPack(id, { ...listed, version }, 4000), part: id, savedAt: 0, assets: [] });
	const asked: Stock = { ...EMPTY, parts: new Map([[id, { id, state: 'saved' }]]) };

	test('is a part as any other, but not listed among them', () => {
		expect(isTopic(id)).toBe(true);
		expect(partsOf(list, 'en')).not.toContain(id);
		expect(partIn(list, EMPTY, id)).toMatchObject({ state: 'absent', entries: 1, bytes: 8000 });
		expect(partIn(list, { ...asked, packs: [kept('v2')] }, id).state).toBe('saved');
		expect(partIn(list, { ...asked, packs: [kept('v1')] }, id).state).toBe('outdated');
	});

	test('stands in one of so many lists, always the same', () => {
		const places = new Set(Array.from({ length: 300 }, (_, n) => topicListPath('en', 'skin', `topic-${n}`, topicListsFor(300))));
		expect([...places].sort()).toEqual([0, 1, 2].map((n) => `packs/topics-1-en-skin-${n}.json`));
		expect(topicListPath('en', 'skin', 'rash', 3)).toBe(topicListPath('en', 'skin', 'rash', 3));
	});

	test('and what comes in place of its list is refused', () => {
		expect(() => readTopicList('<!doctype html>')).toThrowErrorMatchingInlineSnapshot(`[NoPackList: What came in place of a list of topics is not JSON.]`);
		expect(() => readTopicList('{"format":9}')).toThrowErrorMatchingInlineSnapshot(`[NoPackList: The list of topics has the format 9; this page reads 1.]`);
	});
});

test('what is not the list is refused', () => {
	expect(readPackList(JSON.stringify(LIST))).toEqual(LIST);
	expect(() => readPackList('<!doctype html>')).toThrowErrorMatchingInlineSnapshot(`[NoPackList: What came in place of the list of packs is not JSON.]`);
	expect(() => readPackList('null')).toThrowErrorMatchingInlineSnapshot(`[NoPackList: The list of packs has the format undefined; this page reads 1.]`);
});
