import { afterAll, describe, expect, test } from 'vitest';
import { LANGUAGES, readSought, type Sought } from '../../fixtures/languages/read.ts';
import { document } from './documents.ts';
import { TestSite } from './site.ts';

/** Results among which the entry is to stand: what a phone shows at once. */
const SHOWN = 3;

const sites: TestSite[] = [];
afterAll(() => Promise.all(sites.map((site) => site.close())));

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
		const entries = readSought(lang);
		expect(entries).toHaveLength(40);
		const { found, missed } = await ask(lang, entries);
		expect(found / entries.length, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
	});
});
