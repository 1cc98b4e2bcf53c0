import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { describe } from 'vitest';
import { ownSearcher } from '../../scripts/eval-search/searcher.ts';
import { buildSearchIndex } from '../../src/search/index/build.ts';
import { manifestName, type Manifest } from '../../src/search/format/manifest.ts';
import type { Limits } from '../../src/search/index/plan.ts';
import { publishSearchIndex } from '../unit/search/publishIndex.ts';
import { sourceOf } from '../../src/search/index/source.ts';
import type { SearchDocument } from '../../src/search/types.ts';
import { serveSite } from '../../src/hosting/server/serve.ts';
import { document } from '../unit/search/documents.ts';
import { expect, test } from './harness/test.ts';

const THINGS = ['gout', 'toe', 'flu', 'fluid', 'knee', 'pain', 'heart', 'rash', 'itch', 'eyes', 'liver', 'fever'];

/** Entries that share words in many ways, some in Chinese. */
const ENTRIES: SearchDocument[] = [
	...Array.from({ length: 90 }, (_, i) => {
		const thing = (k: number): string => THINGS[(i * k + (i >> 2)) % THINGS.length]!;
		return document({
			id: `e${String(i).padStart(2, '0')}`,
			title: `${thing(1)} and ${thing(3)}`,
			question: `Is ${thing(7)} ${thing(2)} from ${thing(5)} or ${thing(1)}? ${'I wonder. '.repeat(i % 7)}`,
			answer: `Often ${thing(4)} goes with ${thing(9)}. ${'See someone. '.repeat(i % 11)}`,
		});
	}),
	...[
		'A ＣＴ of my head.', 'He drank 500㏄ of it.', 'My blood had much CO₂ in it.', 'My platelets were 150×10⁹/L.', 'She has 20 µg a day.', 'A ﬁbroma on my foot.',
		'My lens has -6.25 now.', 'I had COVID-19 in spring.', 'My vitamin B12 is low.', 'They gave co-amoxiclav.', 'I take 1.5 mg of it.', 'I take 15 mg of it.',
	].map((question, i) => document({ id: `w${i}`, title: `Written ${i}`, question, answer: '' })),
	document({ id: 'tou-tong', lang: 'zh-hant', title: '頭痛三天', question: '我頭痛三天了，做過CT檢查，怎麼辦？', answer: '多休息。' }),
	document({ id: 'wei-tong', lang: 'zh-hant', title: '胃痛', question: '飯後胃痛，是不是胃潰瘍？', answer: '建議做胃鏡檢查。' }),
];

const QUERIES = ['gout', 'toe pain', 'is my heart pain from gout or is it fever', 'flu knee rash itch', '"goes with" gout', 'eyes -gout', 'itchy eyes', 'gowt'];

/** The demonstration's pages over an index of their own, opened at its search page. */
async function withIndex<T>(dist: string, browser: Browser, limits: Partial<Limits>, use: (page: Page) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(path.join(tmpdir(), 'search-client-'));
	const site = path.join(folder, 'site');
	for (const part of ['_astro', 'search', 'zh-hant/search']) await cp(path.join(dist, part), path.join(site, part), { recursive: true });
	const index = await buildSearchIndex(sourceOf(ENTRIES), { store: path.join(folder, 'store'), limits });
	await publishSearchIndex(index, site);
	const server = await serveSite(site);
	const context = await browser.newContext({ serviceWorkers: 'block' });
	try {
		const page = await context.newPage();
		await page.goto(`${server.url}search/`);
		return await use(page);
	} finally {
		await context.close();
		await server.close();
		await rm(folder, { recursive: true });
	}
}

/** Number of the English index's shards, as the browser gets it. */
async function shardsOf(page: Page): Promise<number> {
	const manifest = (await (await page.request.get(new URL(`../pagefind/${manifestName()}`, page.url()).href)).json()) as Manifest;
	return manifest.languages['en']?.shards.length ?? 0;
}

/** Ids of what each query finds. */
async function idsOf(page: Page): Promise<string[][]> {
	const searcher = await ownSearcher(page, 'en');
	const found: string[][] = [];
	for (const query of QUERIES) {
		const { results } = await searcher.ask(query);
		found.push([...results, ...(await searcher.more())].map(({ id }) => id));
	}
	return found;
}

describe('the search client', () => {
	test('finds the same, in the same order, in many shards as in one', async ({ sites, browser }) => {
		const { dist } = sites.demonstration;
		const one = await withIndex(dist, browser, {}, async (page) => {
			expect(await shardsOf(page)).toBe(1);
			return await idsOf(page);
		});
		expect(one.map((ids) => ids.length > 0)).toEqual(QUERIES.map(() => true));
		await withIndex(dist, browser, { maxShard: 20 }, async (page) => {
			expect(await shardsOf(page)).toBe(6);
			expect(await idsOf(page)).toEqual(one);
		});
	});

	test('works in a worker, which the search box and the page share', async ({ sites, browser }) => {
		await withIndex(sites.demonstration.dist, browser, {}, async (page) => {
			await page.locator('#search-field').fill('gout');
			await page.locator('[data-hits] > li').first().waitFor();
			await expect.poll(() => page.workers().length).toBe(1);
		});
	});

	test('marks what was written, however it was typed', async ({ sites, browser }) => {
		await withIndex(sites.demonstration.dist, browser, {}, async (page) => {
			const asked = [
				['1.5 mg', '1.5 mg'], ['15mg', '15 mg'], ['ＣＴ', 'ＣＴ'], ['ct', 'ＣＴ'], ['500cc', '500㏄'], ['500㏄', '500㏄'], ['CO₂', 'CO₂'], ['co2', 'CO₂'], ['10^9', '10⁹'], ['10⁹', '10⁹'],
				['20 mcg', '20 µg'], ['20 µg', '20 µg'], ['fibroma', 'ﬁbroma'], ['lens -6.25', 'lens -6.25'], ['covid19', 'COVID 19'], ['b-12', 'B12'], ['coamoxiclav', 'co amoxiclav'],
			] as const;
			for (const [query, marks] of asked) {
				await page.goto(`${new URL('.', page.url()).href}?q=${encodeURIComponent(query)}`);
				await page.locator('[data-hits] > li').first().waitFor();
				const hits = page.locator('[data-hits] > li');
				expect([query, await hits.count(), (await hits.first().locator('mark').allTextContents()).join(' ')]).toEqual([query, 1, marks]);
			}
		});
	});

	test('finds Chinese as the browser parts it', async ({ sites, browser }) => {
		await withIndex(sites.demonstration.dist, browser, {}, async (page) => {
			const searcher = await ownSearcher(page, 'zh-hant');
			for (const [query, id] of [['頭痛怎麼辦', 'tou-tong'], ['胃潰瘍', 'wei-tong'], ['做CT', 'tou-tong'], ['胃鏡', 'wei-tong']] as const) {
				expect((await searcher.ask(query)).results[0]?.id, query).toBe(id);
			}
		});
	});

	test('says so when any part of the index cannot be had', async ({ sites, browser }) => {
		for (const broken of [manifestName(), 'pages.bin', '.pf_index', '/texts/']) {
			await withIndex(sites.demonstration.dist, browser, { maxShard: 20 }, async (page) => {
				await page.route(`**/*${broken}*`, (route) => route.abort());
				await page.locator('#search-field').fill('gout');
				await page.locator('[data-troubles]:not([hidden])').waitFor();
				await page.unroute(`**/*${broken}*`);
				await page.locator('[data-troubles] button').first().click();
				await page.locator('[data-hits] > li').first().waitFor();
			});
		}
	});

	test('shows results where what filters know cannot be had, and says so in their place', async ({ sites, browser }) => {
		await withIndex(sites.demonstration.dist, browser, {}, async (page) => {
			await page.route('**/facts*.bin', (route) => route.abort());
			await page.locator('#search-field').fill('gout');
			await page.locator('[data-hits] > li').first().waitFor();
			const filters = page.locator('[data-facets]');
			await filters.getByText('The filters could not be fetched.').waitFor();
			await page.unroute('**/facts*.bin');
			await filters.getByRole('button', { name: 'Try again' }).click();
			await filters.locator('input').first().waitFor();
			expect(await filters.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false);
		});
	});
});
