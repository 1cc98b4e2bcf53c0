import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { document } from './documents.ts';
import { TestSite } from './site.ts';

/** An entry of a small archive, and the query that is to find it. */
interface Sought {
	id: string;
	title: string;
	question: string;
	answer: string;
	query: string;
}

const FOLDER = new URL('../../fixtures/languages/', import.meta.url);
const LANGUAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.txt')).map((name) => name.replace('.txt', ''));

/** Results among which the entry is to stand: what a phone shows at once. */
const SHOWN = 3;

const sites: TestSite[] = [];
afterAll(() => Promise.all(sites.map((site) => site.close())));

function read(lang: string): Sought[] {
	const lines = readFileSync(new URL(`${lang}.txt`, FOLDER), 'utf8').trim().split('\n');
	return lines.flatMap((line, i) => {
		if (line.startsWith('? ')) return [];
		const [title = '', question = '', answer = ''] = line.split(' | ');
		return [{ id: `e${i / 2}`, title, question, answer, query: lines[i + 1]!.replace('? ', '') }];
	});
}

async function ask(lang: string, entries: readonly Sought[]): Promise<{ found: number; missed: string[] }> {
	const site = await TestSite.open();
	sites.push(site);
	await site.build(entries.map(({ id, title, question, answer }) => document({ id, lang, title, question, answer })));
	const search = site.search(lang);
	const missed: string[] = [];
	for (const { id, query } of entries) {
		const place = (await search.ask(query)).ids.indexOf(id);
		if (place < 0 || place >= SHOWN) missed.push(`${query} (${place < 0 ? 'not found' : place + 1})`);
	}
	return { found: entries.length - missed.length, missed };
}

describe('in small archives of further languages', () => {
	test.each(LANGUAGES)('%s: nine of ten questions find their entry among the first three', async (lang) => {
		const entries = read(lang);
		expect(entries).toHaveLength(40);
		const { found, missed } = await ask(lang, entries);
		expect(found / entries.length, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
	});
});
