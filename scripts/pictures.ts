import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../src/hosting/server/serve.ts';
import { launchChromium } from './browser/launch.ts';
import { command } from './command.ts';
import { exitOnFailure } from './failure.ts';
import { pictureEditing } from './pictures/editing.ts';

/** What is pictured, and what has to be there before the picture is taken. */
const PAGES = {
	home: { path: '', ready: 'main h1' },
	entry: { path: 'q/2017/does-a-fatty-liver-go-away/', ready: 'main h1' },
	search: { path: 'search/?q=is+a+lump+in+the+liver+always+cancer', ready: '[data-hits] a' },
};

const SCREENS = {
	desktop: { viewport: { width: 1280, height: 860 } },
	phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
};

const SCHEMES = ['light', 'dark'] as const;

const pictures = command('pictures')
	.description('Picture the built demonstration site for the README, and editing for CONTRIBUTING.')
	.option('--site <dir>', 'folder of the built site', 'dist')
	.option('--out <dir>', 'where the pictures go', 'docs/pictures');

await exitOnFailure(async () => {
	const { site, out } = pictures.parse().opts<{ site: string; out: string }>();
	await mkdir(out, { recursive: true });
	const server = await serveSite(site);
	const browser = await launchChromium();
	try {
		for (const screen of Object.keys(SCREENS) as (keyof typeof SCREENS)[]) {
			for (const scheme of SCHEMES) await pictureAll(browser, server.url, { screen, scheme, out });
		}
		for (const file of await pictureEditing(browser, out)) console.log(file);
	} finally {
		await browser.close();
		await server.close();
	}
});

interface Sitting {
	screen: keyof typeof SCREENS;
	scheme: (typeof SCHEMES)[number];
	out: string;
}

async function pictureAll(browser: Browser, url: string, { screen, scheme, out }: Sitting): Promise<void> {
	const context = await browser.newContext({
		baseURL: url,
		...SCREENS[screen],
		colorScheme: scheme,
		reducedMotion: 'reduce',
	});
	const page = await context.newPage();
	for (const [name, what] of Object.entries(PAGES)) {
		const file = path.join(out, `${name}-${screen}-${scheme}.png`);
		await picture(page, what, file);
		console.log(file);
	}
	await context.close();
}

async function picture(page: Page, { path: address, ready }: { path: string; ready: string }, file: string): Promise<void> {
	await page.goto(address);
	await page.locator(ready).first().waitFor();
	await page.screenshot({ path: file, animations: 'disabled' });
}
