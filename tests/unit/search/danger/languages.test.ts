import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { prepareLanguage } from '../../../../src/search/danger/reader.ts';
import { recognise } from '../../../../src/search/danger/recognise.ts';
import type { DangerLanguage } from '../../../../src/search/danger/types.ts';
import { createDangerWatch, DANGER_LANGUAGES, likelyDangers } from '../../../../src/search/danger/watch.ts';
import { danger as english } from '../../../../src/search/danger/languages/en.ts';

/** Queries in languages beside English and Chinese: `!` where somebody may be in danger. */
const QUERIES = readFileSync(new URL('../../../fixtures/danger/languages.txt', import.meta.url), 'utf8').trim().split('\n').map((line) => {
	const [lang = '', mark = '', ...words] = line.split(' ');
	return { lang, isDanger: mark === '!', query: words.join(' ') };
});
const LANGUAGES = [...new Set(QUERIES.map(({ lang }) => lang))];

test('every language of danger has a list', () => {
	expect([...LANGUAGES, 'en', 'zh'].sort()).toEqual([...DANGER_LANGUAGES].sort());
});

describe.each(LANGUAGES)('in %s', (lang) => {
	test('dangerous queries get the strong notice, and harmless ones do not', async () => {
		const { danger } = (await import(`../../../../src/search/danger/languages/${lang}.ts`)) as { danger: DangerLanguage };
		const readers = [danger, english].map(prepareLanguage);
		const isStrong = (query: string): boolean => recognise(query, readers).danger?.level === 'now';
		const own = QUERIES.filter((one) => one.lang === lang);
		const dangerous = own.filter(({ isDanger }) => isDanger);
		expect(Math.min(dangerous.length, own.length - dangerous.length)).toBeGreaterThanOrEqual(12);
		expect(dangerous.filter(({ query }) => !isStrong(query)).map(({ query }) => query)).toEqual([]);
		expect(own.filter(({ isDanger, query }) => !isDanger && isStrong(query)).map(({ query }) => query)).toEqual([]);
	});
});

test('a page asks its own language and English, and others by their script', async () => {
	expect(likelyDangers('pt-br')).toEqual(['en', 'pt']);
	const spanish = createDangerWatch('es', []);
	expect((await spanish.recognise('me quiero morir')).danger?.level).toBe('now');
	expect((await spanish.recognise('i want to die')).danger?.level).toBe('now');
	expect((await spanish.recognise('อยากตาย')).danger?.level).toBe('now');
	expect((await createDangerWatch('en', []).recognise('me quiero morir')).danger).toBeUndefined();
});
