import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { PATIENCE } from '../../../patience.ts';
import { WINDOW, type Seat } from './types.ts';

/** A seat at a Firefox of the system, driven by WebDriver BiDi. @param program its path */
export async function atFirefox(program: string): Promise<Seat> {
	// As root Firefox starts in a home of root's own alone.
	const home = await mkdtemp(path.join(tmpdir(), 'firefox-'));
	const browser = await puppeteer.launch({
		browser: 'firefox', executablePath: program, headless: true, defaultViewport: WINDOW, timeout: PATIENCE, protocolTimeout: PATIENCE, env: { ...process.env, HOME: home },
	});
	const page = await browser.newPage();
	page.setDefaultTimeout(PATIENCE);
	return {
		async open(address) {
			await page.goto(address);
		},
		run: (body) => page.evaluate(`(async () => { ${body} })()`) as Promise<never>,
		type: (text) => page.keyboard.type(text),
		press: (key) => page.keyboard.press(key),
		async close() {
			await browser.close();
			await rm(home, { recursive: true, force: true });
		},
	};
}
