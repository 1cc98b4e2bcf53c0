import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { htmlCompiler } from '../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../src/archive/markdown/parse.ts';
import { styles } from './harness/styles.ts';
import { expect, test } from './harness/test.ts';

const compile = htmlCompiler('/');
const place = { file: 'entries/hepatology/2017/a.md', root: '/' };

/** An A4 sheet within its margins, in CSS pixels. */
const SHEET = { width: Math.floor((178 / 25.4) * 96), height: 1000 };

const cell = fc.constantFrom('07:00', '1234.5678', '1000.00–2000.00', 'one cup', 'Wednesday before noon', '每日早餐前服用一次', 'none', '', '1,3,7-trimethylxanthine', '5 mg', '0.5 mg/kg');
const table = fc.integer({ min: 1, max: 14 }).chain((columns) => fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 2, maxLength: 4 }));

/** Digits are wider than most letters, and heads are bold. */
const DIGITS = [
	['07:00', '07:00', '1,3,7-trimethylxanthine', '07:00', '07:00', '07:00', '07:00', '07:00', '5 mg', '', 'one cup'],
	['07:00', '07:00', '07:00', '07:00', 'Wednesday before noon', '07:00', '1234.5678', '1234.5678', '每日早餐前服用一次', 'none', ''],
];

const written = ([head = [], ...rows]: readonly string[][]): string => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

test('on paper nothing of any table is cut off, and no number is broken', async ({ browser }) => {
	const page = await browser.newPage({ viewport: SHEET });
	await page.emulateMedia({ media: 'print' });
	await page.setContent(`<!doctype html><html lang="en"><title>Paper</title><style>${styles()}</style><section class="turn doctor"><div class="speech"><div class="prose"></div></div></section>`);
	await fc.assert(
		fc.asyncProperty(fc.array(table, { minLength: 20, maxLength: 20 }), async (tables) => {
			for (const rows of tables) expect(await faultsOnPaper(page, compile(parseMarkdown(written(rows)), 'answer', place))).toEqual([]);
		}),
		{ numRuns: 5, interruptAfterTimeLimit: 40_000, examples: [[[DIGITS]]] },
	);
	await page.setContent(`<style>${styles()}</style><div class="prose"><pre>${'word '.repeat(60)}</pre></div>`);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(SHEET.width);
	await page.close();
});

test('an answer on paper carries its notices, who says it and when, and where it stands', async ({ open }) => {
	const page = await open('/q/2019/how-high-a-fever-is-dangerous/');
	await page.emulateMedia({ media: 'print' });
	const shown = async (): Promise<string> => (await page.locator('body').innerText()).replace(/\s+/g, ' ');
	const english = await shown();
	for (const words of [
		'How high must a fever be', 'Asked 9 December 2019', 'Dr. Wu (demo)', 'Answered 10 December 2019', 'Not reviewed since then', 'Get help at once, whatever the number',
		'This is not a consultation', 'When to get help now', 'Call 112', 'https://answered.example/q/2019/how-high-a-fever-is-dangerous/',
	]) expect(english).toContain(words);
	const behind = await page.locator('.call-page').first().evaluate((link) => getComputedStyle(link, '::after').content);
	expect(behind).toContain('https://findahelpline.com');
	for (const words of ['Similar questions', 'Related topics', 'Suggest a correction', 'Previous', 'Specialties']) expect(english).not.toContain(words);
	await page.goto('/q/2012/hand-goes-numb-at-night/');
	expect(await shown()).toContain('If this is happening now, get help at once');
	await page.goto('/zh-hant/q/2019/how-high-a-fever-is-dangerous-zh/');
	expect(await shown()).toContain('由人翻譯');
	await page.goto('/q/2009/always-tired-what-tests/');
	expect(await shown()).toContain('may be out of date');
});

/** Words that reach beyond the sheet or are not there, and numbers that stand on two lines. */
async function faultsOnPaper(page: Page, html: string): Promise<string[]> {
	return await page.evaluate(([text, width]) => {
		const prose = document.querySelector('.prose')!;
		prose.replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.children);
		const faults: string[] = [];
		const names = new Set([...prose.querySelectorAll('[data-column]')].map((one) => one.getAttribute('data-column')));
		const walker = document.createTreeWalker(prose, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			for (const { 0: word, index } of node.textContent!.matchAll(/\S+/g)) {
				const range = document.createRange();
				range.setStart(node, index);
				range.setEnd(node, index + word.length);
				const lines = [...range.getClientRects()];
				// The head of a table that is read row by row stands before each value instead.
				const isNamed = lines.length === 0 && names.has(node.textContent!.trim());
				if (lines.length === 0 && !isNamed) faults.push(`${word} is not there`);
				if (lines.some(({ right }) => right > width)) faults.push(`${word} is cut off`);
				if (/^[\d.,:]+$/.test(word) && lines.length > 1) faults.push(`${word} is broken`);
			}
		}
		return faults;
	}, [html, SHEET.width] as const);
}
