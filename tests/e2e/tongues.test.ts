import { afterAll, beforeAll } from 'vitest';
import { serveSite, type SiteServer } from '../../src/hosting/server/serve.ts';
import { TONGUES, writeTonguesArchive } from '../fixtures/languages/archive.ts';
import { sharedSite, type SharedSite } from '../sites/sharedSite.ts';
import { expect, test } from './harness/test.ts';

let site: SharedSite;
let server: SiteServer;

beforeAll(async () => {
	const archive = writeTonguesArchive();
	site = await sharedSite(archive.content);
	archive.remove();
	server = await serveSite(site.dist);
});

afterAll(() => server.close());

const homeOf = (lang: string): string => (lang === TONGUES[0] ? '' : `${lang}/`);

test('no page fetches a font, and only languages that have hyphens part words with them', async ({ browser }) => {
	const page = await browser.newPage({ viewport: { width: 390, height: 844 }, baseURL: server.url });
	const fonts: string[] = [];
	page.on('request', (request) => {
		if (request.resourceType() === 'font' || /\.(?:woff2?|ttf|otf)$/.test(request.url())) fonts.push(request.url());
	});
	const parting: Record<string, string> = {};
	for (const lang of TONGUES) {
		await page.goto(`${homeOf(lang)}q/2020/${lang}-0/`);
		parting[lang] = await page.locator('.doctor .prose p').first().evaluate((element) => getComputedStyle(element).hyphens);
	}
	expect(fonts).toEqual([]);
	expect(Object.entries(parting).filter(([, hyphens]) => hyphens === 'auto').map(([lang]) => lang)).toEqual(['de', 'es']);
	await page.close();
});

test('nothing is wider than a small phone, nor are marks above and below letters cut off', async ({ browser }) => {
	const page = await browser.newPage({ viewport: { width: 320, height: 700 }, baseURL: server.url });
	const faults: string[] = [];
	for (const lang of TONGUES) {
		for (const path of ['', `q/2020/${lang}-0/`, 'glance/', 'doctors/', 'years/']) {
			await page.goto(`${homeOf(lang)}${path}`);
			const found = await page.evaluate(() => {
				// A font's box is so much taller than its letters.
				const BOX = 2;
				const clipped = [...document.querySelectorAll('h1, h2, h3, p, a, button, summary, dt, dd, li')]
					// What ends after some lines hides the next one; with fewer lines it hides nothing but what is cut off.
					.filter((element) => {
						const { webkitLineClamp, lineHeight } = getComputedStyle(element);
						return webkitLineClamp === 'none' || element.clientHeight < Number.parseFloat(lineHeight) * (Number(webkitLineClamp) - 0.5);
					})
					.filter((element) => getComputedStyle(element).overflowY === 'hidden' && element.clientHeight > 1 && element.scrollHeight > element.clientHeight + BOX)
					.map((element) => `clips "${element.textContent.trim().slice(0, 40)}"`);
				const over = document.documentElement.scrollWidth - innerWidth;
				return over > 0 ? [...clipped, `${over} px too wide`] : clipped;
			});
			faults.push(...found.map((fault) => `${lang} /${path}: ${fault}`));
		}
	}
	expect(faults).toEqual([]);
	await page.close();
});

test('a topic with its specialty runs as the sentence around it', async ({ browser }) => {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, baseURL: server.url });
	await page.goto('ar/glance/');
	const [topic, specialty, number] = await page.locator('#topics-says').evaluate((element) => {
		const text = element.firstChild!;
		return ['صداع', 'طب الأعصاب', '3'].map((words) => {
			const range = document.createRange();
			range.setStart(text, text.textContent!.indexOf(words));
			range.setEnd(text, text.textContent!.indexOf(words) + words.length);
			return range.getBoundingClientRect().x;
		});
	});
	expect(topic).toBeGreaterThan(specialty!);
	expect(specialty).toBeGreaterThan(number!);
	await page.close();
});
