import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeSeats } from './harness/browsers/seats.ts';
import { heard, listen } from './harness/browsers/listen.ts';
import type { Seat } from './harness/browsers/types.ts';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { sharedSite } from '../sites/sharedSite.ts';
import { DEMONSTRATION } from '../sites/build.ts';
import { PATIENCE } from '../patience.ts';
import { Host } from './harness/offline.ts';

/** Questions as readers type them: sentences, single words, numbers, spelt badly. */
const QUERIES: Readonly<Record<string, readonly string[]>> = {
	'': [
		'does a fatty liver go away', 'is a lump in the liver always cancer', 'my heart skips beats at night', 'can I catch hepatitis B from eating together', 'pressure in my chest when climbing stairs',
		'liver', 'heart', 'pain', 'cancer', 'diabetes', 'itchy eyes', 'blood in urine', 'hba1c 6.1', '38.5 fever', '120/80', 'vitamin b12', 'x-ray', 'covid-19', 'diarhea', '"fatty liver"',
	],
	'zh-hant/': [
		'脂肪肝會好嗎', '小便有血但是不痛要看醫生嗎', '早上血壓高晚上正常怎麼辦', '洗牙會不會把牙縫弄大', '低劑量電腦斷層發現毛玻璃結節',
		'肝', '頭痛', '血壓', '癌症', '糖尿病', '耳鳴', '牙齦流血', '血壓146/88', '發燒38.5度', '結節6mm', 'CT', 'B型肝炎', '胃鏡檢查', '睡不著', '「高血壓」',
	],
};

let host: Host;
let seats: Map<string, Seat>;
let closeChromium: () => Promise<void>;

beforeAll(async () => {
	const { dist } = await sharedSite(DEMONSTRATION, ['--base', '/']);
	host = await Host.start(dist);
	await listen(host);
	const chromium = await launchChromium([], PATIENCE);
	closeChromium = () => chromium.close();
	seats = await takeSeats(chromium);
});

afterAll(async () => {
	for (const seat of seats.values()) await seat.close();
	await closeChromium();
	await host.remove();
});

/** Waits on the page until something is so. */
const until = (condition: string): string => `{ const begun = performance.now(); while (!(${condition})) { if (performance.now() - begun > ${PATIENCE / 2}) throw new Error('It never came: ' + ${JSON.stringify(condition)} + ' at ' + location.href); await new Promise((resolve) => setTimeout(resolve, 30)); } }`;

/** Waits on the page until another one is kept on the device. */
const untilKept = (path: string): string => `{ const begun = performance.now(); while (!(await caches.match('${path}'))) { if (performance.now() - begun > ${PATIENCE / 2}) throw new Error('not kept: ${path}'); await new Promise((resolve) => setTimeout(resolve, 50)); } }`;

const SETTLED = `document.querySelector('[data-results]')?.getAttribute('aria-busy') === 'false' && document.querySelector('[data-results]').hidden === false`;
/** Filters come after the results. */
const FILTER = `document.querySelector('[data-facets] input[value="cardiology"]')`;
const IDS = `[...document.querySelectorAll('[data-hits] > li')].map((hit) => hit.querySelector('a').pathname.split('/').at(-2))`;

/** The ids that a link to a query leads to, the best first. */
async function found(seat: Seat, root: string, query: string): Promise<string[]> {
	await seat.open(`${host.url}${root}search/?q=${encodeURIComponent(query)}`);
	return await seat.run<string[]>(`${until(SETTLED)} return ${IDS};`);
}

/** The ids that a query finds which is typed on a page of results, the best first. */
async function foundNext(seat: Seat, query: string): Promise<string[]> {
	const isAsked = `new URLSearchParams(location.search).get('q') === ${JSON.stringify(query)}`;
	const type = `const field = document.querySelector('#search-field'); field.value = ${JSON.stringify(query)}; field.dispatchEvent(new Event('input', { bubbles: true })); field.form.requestSubmit();`;
	// The address says the query once the results before are known to be out of date.
	return await seat.run<string[]>(`${type} ${until(`${isAsked} && ${SETTLED}`)} return ${IDS};`);
}

const heading = (seat: Seat): Promise<string> => seat.run<string>(`return document.querySelector('h1').innerText.trim();`);

/** The page's parts on which a reader's walk turns. */
async function walk(seat: Seat): Promise<Record<string, unknown>> {
	await seat.open(host.url);
	const home = await seat.run<string[]>(`return [...document.querySelectorAll('section[aria-labelledby="specialties"] a')].map((link) => link.pathname);`);
	await seat.open(`${host.url}q/2017/does-a-fatty-liver-go-away/`);
	const entry = await seat.run<string>(`return document.querySelector('main').innerText.replace(/\\s+/g, ' ').slice(0, 400);`);
	await seat.press('/');
	await seat.run(until(`document.activeElement?.getAttribute('name') === 'q'`));
	await seat.type('heart skips beats');
	await seat.run(until(`document.activeElement.value === 'heart skips beats' && document.querySelector('[role="listbox"][aria-busy="false"] .suggestion:not(.suggestion-all)')`));
	await seat.press('ArrowDown');
	await seat.press('Enter');
	// While one page gives way to the next, neither answers.
	const place = (): Promise<string> => seat.run<string>(`return document.readyState === 'complete' ? location.pathname : '';`).catch(() => '');
	await expect.poll(place).toBe('/q/2015/heart-skips-beats-at-night/');
	const all = await found(seat, '', 'pain');
	const filtered = await seat.run<string[]>(`${until(FILTER)} ${FILTER}.click(); ${until(`new URLSearchParams(location.search).get('specialty') === 'cardiology' && ${SETTLED}`)} return ${IDS};`);
	return { home, entry, all, filtered };
}

/** What is there once the site cannot be reached: a page that was read, a specialty that was saved, search. */
async function prepareOffline(seat: Seat): Promise<void> {
	await seat.open(`${host.url}about/`);
	await seat.run(`await navigator.serviceWorker.ready; ${until('navigator.serviceWorker.controller')}`);
	await seat.open(`${host.url}zh-hant/`);
	await seat.run(untilKept('/zh-hant/offline/'));
	await seat.open(`${host.url}q/2015/heart-skips-beats-at-night/`);
	await seat.run(untilKept('/q/2015/heart-skips-beats-at-night/'));
	await seat.open(`${host.url}offline/`);
	const row = `[...document.querySelectorAll('[data-parts] > li')].find((part) => part.querySelector('h3')?.innerText.trim() === 'Hepatology')`;
	await seat.run(until(row));
	await seat.run(`[...${row}.querySelectorAll('button')].find((button) => /^Save/.test(button.innerText.trim())).click(); ${until(`/^Saved on/.test(${row}.querySelector('.part-state')?.innerText ?? '')`)}`);
}

async function walkOffline(seat: Seat): Promise<Record<string, unknown>> {
	const pages: string[] = [];
	for (const path of ['q/2015/heart-skips-beats-at-night/', 'q/2017/does-a-fatty-liver-go-away/']) {
		await seat.open(host.url + path);
		pages.push(await heading(seat));
	}
	return { pages, spelt: await spelt(seat), search: await found(seat, '', 'does a fatty liver go away') };
}

const READ = '/q/2015/heart-skips-beats-at-night/ My heart skips beats when I lie in bed at night';
const SAVED = '/q/2017/does-a-fatty-liver-go-away/ Does a fatty liver go away?';

/** Addresses as people type, link and remember them, of what was read, what was saved, and nothing: where each leads without a network. */
const SPELT = {
	'q/2015/heart-skips-beats-at-night': READ,
	'q/2015/heart-skips-beats-at-night/index.html?from=mail': READ.replace(' ', '?from=mail '),
	'old/heart/77.html': READ,
	'old/heart/skips-beats': READ,
	'q/2017/does-a-fatty-liver-go-away': SAVED,
	'old/liver/1042.html': SAVED,
	'search?q=liver': '/search/?q=liver Search',
	'zh-hant': '/zh-hant/ 您想問什麼？',
	'offline/index.html': '/offline/ Read offline',
	'old/heart/78.html': '/old/heart/78.html This page is not saved',
	'zh-hant/nothing': '/zh-hant/nothing 這個頁面沒有儲存',
};

/** Where addresses lead, with the heading that is shown there. */
async function spelt(seat: Seat): Promise<Record<string, string>> {
	const led: Record<string, string> = {};
	const shown = `[...document.querySelectorAll('h1')].filter((heading) => heading.getClientRects().length > 0)`;
	for (const path of Object.keys(SPELT)) {
		await seat.open(host.url + path);
		// The page on reading offline says which page is missing once its script runs.
		await seat.run(until(`document.querySelector('[data-offline]') === null || document.querySelector('[data-parts-section]').hidden === false`));
		led[path] = await seat.run<string>(`return location.pathname + location.search + ' ' + ${shown}.map((heading) => heading.innerText.trim()).join();`);
	}
	return led;
}

describe('the same in every browser', () => {
	test('there are three, where tests of all changes run', ({ skip }) => {
		const missing = ['Firefox', 'WebKit'].filter((name) => !seats.has(name));
		if (!process.env['CI']) skip(missing.length > 0, `Not on this machine: ${missing.join(' and ')}.`);
		expect(missing).toEqual([]);
	});

	test('home, an answer, suggestions by keyboard, results and filters, with nothing in the console and no violation of the policy', async () => {
		const expected = await walk(seats.get('Chromium')!);
		expect(expected).toMatchObject({ home: expect.arrayContaining(['/hepatology/']) as unknown, filtered: expect.arrayContaining(['heart-skips-beats-at-night']) as unknown });
		for (const [name, seat] of seats) {
			if (name !== 'Chromium') expect(await walk(seat), name).toEqual(expected);
			expect(await heard(seat), name).toEqual([]);
		}
	});

	test('forty queries find the same entries in the same order', async () => {
		for (const [root, queries] of Object.entries(QUERIES)) {
			const [first, ...others] = queries;
			const answers = new Map<string, string[][]>();
			await Promise.all([...seats].map(async ([name, seat]) => {
				const own = [await found(seat, root, first!)];
				for (const query of others) own.push(await foundNext(seat, query));
				answers.set(name, own);
				expect(await heard(seat), name).toEqual([]);
			}));
			const expected = answers.get('Chromium')!;
			expect(expected.filter((ids) => ids.length > 0).length).toBeGreaterThan(queries.length / 2);
			for (const [name, own] of answers) for (const [index, query] of queries.entries()) expect.soft(own[index], `${name}: ${query}`).toEqual(expected[index]);
		}
	});

	test('without a network: a page that was read, a specialty that was saved, and search', async () => {
		await Promise.all([...seats].map(async ([name, seat]) => {
			await prepareOffline(seat);
			expect(await heard(seat), name).toEqual([]);
		}));
		await host.stop();
		const walked = new Map(await Promise.all([...seats].map(async ([name, seat]) => [name, await walkOffline(seat)] as const)));
		const expected = walked.get('Chromium')!;
		expect(expected).toMatchObject({ pages: ['My heart skips beats when I lie in bed at night', 'Does a fatty liver go away?'] });
		expect(expected['spelt']).toEqual(SPELT);
		for (const [name, seen] of walked) expect(seen, name).toEqual(expected);
	});
});
