import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { danger as english } from '../../../../src/search/danger/languages/en.ts';
import { danger as chinese } from '../../../../src/search/danger/languages/zh.ts';
import { prepareLanguage } from '../../../../src/search/danger/reader.ts';
import { recognise } from '../../../../src/search/danger/recognise.ts';
import type { Danger } from '../../../../src/search/danger/types.ts';

interface Labelled {
	query: string;
	lang: string;
	level: 'now' | 'mild' | 'none' | 'other';
	kind?: string;
}

const readers = [english, chinese].map(prepareLanguage);

const dangerIn = (typed: string, signs: readonly string[] = []): Danger | undefined => recognise(typed, readers, signs).danger;

function labelled(name: string): Labelled[] {
	const text = readFileSync(new URL(`../../../fixtures/danger/${name}.jsonl`, import.meta.url), 'utf8');
	return text.trim().split('\n').map((line) => JSON.parse(line) as Labelled);
}

/** How many dangerous queries were met with the strong notice, and how many others, with those that were wrong. */
function figures(queries: readonly Labelled[]) {
	const isStrong = ({ query }: Labelled): boolean => dangerIn(query)?.level === 'now';
	const dangerous = queries.filter(({ level }) => level === 'now');
	const others = queries.filter(({ level }) => level !== 'now');
	return {
		dangerous: dangerous.length,
		missed: dangerous.filter((one) => !isStrong(one)).map(({ query }) => query),
		others: others.length,
		alarmed: others.filter(isStrong).map(({ query }) => query),
	};
}

describe('of labelled queries', () => {
	test('every dangerous one is met with the strong notice, and no more than one in twenty of the others', () => {
		const found = figures(labelled('queries'));
		expect(found).toMatchInlineSnapshot(`
			{
			  "alarmed": [],
			  "dangerous": 72,
			  "missed": [],
			  "others": 80,
			}
		`);
		expect(found.missed).toEqual([]);
		expect(found.alarmed.length / found.others).toBeLessThanOrEqual(0.05);
		const languages = labelled('queries').map(({ lang }) => lang);
		expect(languages.filter((lang) => lang === 'en').length).toBeGreaterThanOrEqual(75);
		expect(languages.filter((lang) => lang === 'zh-hant').length).toBeGreaterThanOrEqual(70);
	});

	test('the same holds for lists that were written apart', () => {
		expect(figures(labelled('apart'))).toMatchInlineSnapshot(`
			{
			  "alarmed": [],
			  "dangerous": 46,
			  "missed": [],
			  "others": 42,
			}
		`);
		expect(figures(labelled('widening'))).toMatchInlineSnapshot(`
			{
			  "alarmed": [
			    "胸悶運動",
			  ],
			  "dangerous": 377,
			  "missed": [
			    "poisoned",
			    "took ecstasy and overheating",
			    "嬰兒發燒",
			  ],
			  "others": 250,
			}
		`);
	});

	test('nine in ten dangerous ones are of the kind that was meant', () => {
		const told = labelled('queries').filter(({ level }) => level === 'now');
		const right = told.filter(({ query, kind }) => dangerIn(query)?.kind === kind);
		expect(right.length / told.length).toBeGreaterThan(0.9);
	});

	test('those that only name a danger get the mild notice at most, and mostly get it', () => {
		const mild = labelled('queries').filter(({ level }) => level === 'mild');
		const levels = mild.map(({ query }) => dangerIn(query)?.level);
		expect(levels).not.toContain('now');
		expect(levels.filter((level) => level === 'mild').length / mild.length).toBeGreaterThan(0.75);
	});

	test('nothing is said of those that are harmless', () => {
		const none = labelled('queries').filter(({ level, query }) => level === 'none' && dangerIn(query) !== undefined);
		expect(none.map(({ query }) => query)).toEqual([]);
	});
});

describe('what stands beside a danger', () => {
	test.each<[string, Danger | undefined]>([
		['heart attack prevention', { kind: 'chest-pain', level: 'mild' }],
		['i think i am having a heart attack', { kind: 'chest-pain', level: 'now' }],
		['my dad had a stroke five years ago', { kind: 'stroke', level: 'mild' }],
		['my dad had a stroke five minutes ago', { kind: 'stroke', level: 'now' }],
		['shortness of breath when climbing stairs for years', { kind: 'breathing', level: 'mild' }],
		['shortness of breath right now', { kind: 'breathing', level: 'now' }],
		['i want to die', { kind: 'self-harm', level: 'now' }],
		['therapy does not help, i want to die', { kind: 'self-harm', level: 'now' }],
		['dying to know', undefined],
		['累死了', undefined],
		['想死', { kind: 'self-harm', level: 'now' }],
		['fever for 2 weeks', undefined],
		['my 2 week old has a fever', { kind: 'babies', level: 'now' }],
		['took 500 mg of paracetamol', undefined],
		['took 50 paracetamol', { kind: 'poisoning', level: 'now' }],
	])('%s', (typed, danger) => {
		expect(dangerIn(typed)).toEqual(danger);
	});

	test.each(['sucide', 'kil my self', 'cant breath', 'chest pian', 'over dose', 'i cant breeth', 'my baby is having a siezure', 'unconcious', 'vomitting blood', '自杀', '想死', '不想活', '不想活了', 'I WANT TO DIE', 'i can’t breathe'])('%s is recognised as it is written', (typed) => {
		expect(dangerIn(typed)?.level).toBe('now');
	});

	test('English is read on a page in Chinese, and both in one text', () => {
		expect(dangerIn('媽媽說 i want to die')?.kind).toBe('self-harm');
		expect(dangerIn('')).toBeUndefined();
		expect(dangerIn('🙂 123 !?')).toBeUndefined();
	});
});

describe('signs of the site', () => {
	const signs = ['zebra spots', '斑馬紋'];
	test.each<[string, Danger | undefined]>([
		['my zebra spots hurt', { kind: 'sign', level: 'now' }],
		['my zebre spots hurt', { kind: 'sign', level: 'now' }],
		['how to prevent zebra spots', { kind: 'sign', level: 'mild' }],
		['斑馬紋怎麼辦', { kind: 'sign', level: 'now' }],
		['spots on a zebra', undefined],
	])('%s', (typed, danger) => {
		expect(dangerIn(typed, signs)).toEqual(danger);
	});
});

describe('words of danger', () => {
	test('are kept from correction, misspelt ones too where there is danger', () => {
		expect(recognise('i want to kill myself', readers).keep).toEqual(expect.arrayContaining(['kill', 'myself']));
		expect(recognise('chest pian and a fevr', readers).keep).toEqual(expect.arrayContaining(['chest', 'pian']));
		expect(recognise('tickling coff', readers).keep).not.toContain('coff');
	});
});

test('one language costs a page no more than 6.5 kB', () => {
	const texts = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []);
	for (const language of [english, chinese]) expect(gzipSync(texts(language).join('\n'), { level: 9 }).length).toBeLessThan(6500);
});
