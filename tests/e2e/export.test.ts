import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { freePort } from '../../src/hosting/server/free-port.ts';
import type { TestArchive } from '../build/archives/archive.ts';
import { writeDirectionsArchive } from '../fixtures/directions/archive.ts';
import { PATIENCE } from '../patience.ts';
import { runScript } from '../sites/build.ts';
import { takeSeats } from './harness/browsers/seats.ts';
import type { Seat } from './harness/browsers/types.ts';
import { watch } from './harness/watch.ts';

let archive: TestArchive;
let chromium: Browser;

/** Exports the archive as a user would. @returns what the command says of it */
async function take(form: string, name: string, flags: readonly string[] = []): Promise<{ out: string; entries: number; reused: { taken: number; of: number }; same: boolean }> {
	const out = join(archive.root, name);
	const log = await runScript('scripts/export.ts', ['--to', form, '--out', out, '--content', archive.content, '--dist', archive.out, '--cache', archive.cache, '--json', ...flags]);
	return JSON.parse(log.trim().split('\n').at(-1)!) as Awaited<ReturnType<typeof take>>;
}

beforeAll(async () => {
	archive = writeDirectionsArchive();
	archive.write('public/leaflets/pulse & more.txt', 'Count for a minute.\n');
	archive.write('entries/skin/2023/cream.md', `---
title: Which cream for dry skin?
asker: lena
date: 2023-02-01
answered: 2023-02-02
doctor: ben
specialty: skin
lang: en
topics: [rashes]
aliases: [/old/cream.html, "/node:7/", /forum/cream/]
---
My skin is dry in winter.

## Answer

One with much fat. [The leaflet](/leaflets/pulse%20&%20more.txt) says more, and [a heart that races](/en/q/2021/e6/) is something else.
`);
	chromium = await launchChromium([], PATIENCE);
	chromium.on('context', (context) => context.setDefaultTimeout(PATIENCE));
});

afterAll(async () => {
	await chromium.close();
	archive.remove();
});

/** Files of a folder by their place in it. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(folder.length + 1)).sort();
}

/** Addresses on a page that are no whole ones and lead to no file, or do not name the file. */
function strayed(folder: string, place: string): string[] {
	const page = readFileSync(join(folder, place), 'utf8').replaceAll('&#38;', '&').replaceAll('&amp;', '&');
	const addresses = [...page.matchAll(/\s(?:href|src|action)="([^"]*)"|url=([^"]*)"/g)].map(([, address, url]) => (address ?? url)!);
	return addresses
		.filter((address) => !/^(?:[a-z]+:|#)/.test(address))
		.filter((address) => !existsSync(join(folder, posix.join(dirname(place), decodeURIComponent(address.replace(/[?#].*$/, ''))))) || /(?:^|\/)(?:[?#]|$)/.test(address))
		.map((address) => `${place}: ${address}`);
}

/** What goes wrong on a page is kept there. */
const EARS = `<script>self.said = []; for (const kind of ['error', 'warn']) { const own = console[kind]; console[kind] = (...all) => { said.push(all.join(' ')); own(...all); }; } addEventListener('error', (event) => said.push(event.message ?? 'not loaded: ' + (event.target.src ?? event.target.href)), true); addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));</script>`;

/** Asks a page until it answers otherwise than with null: another one may be on its way. */
async function answerOf<T>(seat: Seat, body: string): Promise<T> {
	let answer: T | null = null;
	const ask = async (): Promise<boolean> => {
		answer = await seat.run<T | null>(body).catch(() => null);
		return answer !== null;
	};
	await expect.poll(ask, { message: body, timeout: PATIENCE }).toBe(true);
	return answer!;
}

const SETTLED = `document.querySelector('[data-results]')?.getAttribute('aria-busy') === 'false' && document.querySelector('[data-results]').hidden === false`;
const HITS = `[...document.querySelectorAll('[data-hits] > li h3 a')].map((link) => link.textContent)`;

describe('from a folder', () => {
	let folder: string;
	const seats = new Map<string, Seat>();

	beforeAll(async () => {
		({ out: folder } = await take('folder', 'stick'));
		for (const [name, seat] of await takeSeats(chromium)) seats.set(name, seat);
		for (const place of filesIn(folder).filter((file) => file.endsWith('.html'))) {
			const file = join(folder, place);
			await writeFile(file, readFileSync(file, 'utf8').replace('<head>', `<head>${EARS}`));
		}
	});

	afterAll(async () => {
		for (const seat of seats.values()) await seat.close();
	});

	test('every address leads to a file, old ones too, and none to what needs a host', () => {
		const files = filesIn(folder);
		const pages = files.filter((file) => file.endsWith('.html'));
		expect(pages).toEqual(expect.arrayContaining(['index.html', 'en/index.html', 'search/index.html', 'en/q/2023/cream/index.html', 'old/cream.html', 'forum/cream/index.html']));
		expect(pages.flatMap((place) => strayed(folder, place))).toEqual([]);
		expect(files.filter((file) => /feed|sitemap|robots|webmanifest|llms|^sw\.js|offline\/|pagefind|^packs|build\.json|404/.test(file))).toEqual([]);
		// Names that a stick cannot hold.
		expect(files.filter((file) => /[?*:|"<>\\]/.test(file))).toEqual([]);
		const page = readFileSync(join(folder, 'en/q/2023/cream/index.html'), 'utf8');
		expect(page).toContain('<link rel="canonical" href="https://answers.example/en/q/2023/cream/">');
		expect(page).not.toMatch(/Content-Security-Policy|type="module"|data-site-note|\/offline\/|_folder_of_the_copy_/);
		expect(readFileSync(join(folder, 'leaflets/pulse & more.txt'), 'utf8')).toBe('Count for a minute.\n');
	});

	test('readers in Chromium and Firefox search a sentence and follow what they find', async ({ skip }) => {
		for (const name of ['Chromium', 'Firefox']) {
			const seat = seats.get(name);
			if (!seat) continue;
			await seat.open(`file://${folder}/en/index.html`);
			await seat.run(`document.querySelector('input[type=search]').focus(); return null;`);
			await seat.type('does coffee make my heart race');
			expect(await answerOf(seat, `return document.querySelectorAll('[role=option]').length > 1 ? self.said : null;`), name).toEqual([]);
			await seat.press('Enter');
			const found = await answerOf<string[]>(seat, `return ${SETTLED} ? ${HITS} : null;`);
			expect(found[0], name).toBe('Does my heart race because of coffee?');
			expect(await answerOf(seat, `return document.querySelector('[data-facets] input') ? self.said : null;`), name).toEqual([]);
			const address = await seat.run<string>(`return document.querySelector('[data-hits] > li h3 a').href;`);
			await seat.open(address);
			expect(await seat.run(`return [document.querySelector('h1').textContent, document.styleSheets.length > 0, self.said];`), name).toEqual(['Does my heart race because of coffee?', true, []]);
		}
		if (!process.env['CI']) skip(!seats.has('Firefox'), 'Not on this machine: Firefox.');
		expect(seats.has('Firefox')).toBe(true);
	});

	test('a search in Arabic, on a page that runs from right to left', async () => {
		const seat = seats.get('Chromium')!;
		await seat.open(`file://${folder}/search/index.html?q=${encodeURIComponent('ألم في الصدر')}`);
		expect(await answerOf(seat, `return ${SETTLED} ? [document.documentElement.dir, ${HITS}.length > 0, self.said] : null;`)).toEqual(['rtl', true, []]);
	});
});

describe('again', () => {
	test('what did not change is taken over, and a part of the archive is of that part alone', async () => {
		const first = await take('folder', 'again');
		expect(await take('folder', 'again')).toMatchObject({ same: true, entries: first.entries });
		archive.write('entries/skin/2023/cream.md', readFileSync(join(archive.content, 'entries/skin/2023/cream.md'), 'utf8').replace('much fat', 'a lot of fat'));
		const { reused: { taken, of } } = await take('folder', 'again');
		expect(of).toBe(first.reused.of);
		expect(taken).toBeGreaterThan(of / 2);
		expect(taken).toBeLessThan(of);
		expect(readFileSync(join(first.out, 'en/q/2023/cream/index.html'), 'utf8')).toContain('a lot of fat');
		const { out, entries } = await take('folder', 'skin', ['--specialty', 'skin', '--lang', 'en']);
		const pages = filesIn(out).filter((file) => file.endsWith('.html'));
		expect(pages.filter((file) => /\/q\//.test(file))).toHaveLength(entries);
		expect(pages.flatMap((place) => strayed(out, place))).toEqual([]);
		// The site's first language has no page in it: the folder's own leads on.
		expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('url=en/index.html');
		expect(readFileSync(join(out, 'en/q/2023/cream/index.html'), 'utf8')).toContain('href="https://answers.example/en/q/2021/e6/"');
	});
});

const hasKiwix = ['zimwriterfs', 'zimcheck', 'kiwix-serve'].every((program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined);

describe.skipIf(!hasKiwix && !process.env['CI'])('in Kiwix (left out without zim-tools and kiwix-tools)', () => {
	let file: string;
	let server: ChildProcess | undefined;
	let origin: string;

	beforeAll(async () => {
		({ out: file } = await take('zim', 'answers.zim'));
		const port = (await freePort(8930, '127.0.0.1'))!;
		server = spawn('kiwix-serve', ['--address', '127.0.0.1', '--port', String(port), file], { stdio: 'ignore' });
		origin = `http://127.0.0.1:${port}`;
		const limit = performance.now() + PATIENCE;
		while (!(await fetch(origin).then(() => true, () => false))) {
			if (performance.now() > limit) throw new Error(`kiwix-serve never answered at ${origin}.`);
			await pause(50);
		}
	});

	afterAll(() => {
		server?.kill();
	});

	test('the file is sound and says what it is', async () => {
		const { stdout, status } = spawnSync('zimcheck', ['--all', '--details', file], { encoding: 'utf8' });
		expect(stdout).toContain('Overall Test Status: Pass');
		expect(stdout).not.toMatch(/ERROR|WARNING/);
		expect(status).toBe(0);
		const catalogue = await (await fetch(`${origin}/catalog/v2/entries`)).text();
		expect(catalogue).toContain('<language>ara,eng</language>');
		expect(catalogue).toContain('<title>إجابات Answers</title>');
		expect(catalogue).toContain('type="image/png;width=48;height=48;scale=1"');
	});

	test('every page, list, picture and old address is served', async () => {
		const paths = spawnSync('zimdump', ['list', file], { encoding: 'utf8' }).stdout.trim().split('\n');
		expect(paths).toEqual(expect.arrayContaining(['index.html', 'en/q/2023/cream/index.html', 'old/cream.html', 'favicon.svg']));
		const failed = [];
		for (const path of paths) {
			const response = await fetch(`${origin}/answers/${path.split('/').map(encodeURIComponent).join('/')}`);
			if (response.status !== 200) failed.push(`${path}: ${response.status}`);
			if (path === 'old/cream.html') expect(response.url).toBe(`${origin}/answers/en/q/2023/cream/index.html`);
		}
		expect(failed).toEqual([]);
	});

	test('its own search finds words and titles', async () => {
		expect(await (await fetch(`${origin}/search?content=answers&pattern=${encodeURIComponent('dry winter')}`)).text()).toContain('Which cream for dry skin?');
		expect(await (await fetch(`${origin}/suggest?content=answers&term=Which+cream`)).text()).toContain('en/q/2023/cream/index.html');
	});

	test.each(['light', 'dark'] as const)('a reader searches a sentence and reads on, %s', async (colorScheme) => {
		const context = await chromium.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
		const { faults } = watch(context, origin);
		const page = await context.newPage();
		await page.goto(`${origin}/answers/en/index.html`);
		await page.locator('[data-search-box] input, [data-search-page] input[type=search], main input[type=search]').first().fill('does coffee make my heart race');
		await page.keyboard.press('Enter');
		await page.locator('[data-hits] > li h3 a').first().click();
		await expect.poll(() => page.locator('h1').textContent()).toBe('Does my heart race because of coffee?');
		// However the colour is written, a canvas tells how much light is in it.
		const light = (what: string): Promise<number> => page.evaluate<number>(`(() => { const canvas = document.createElement('canvas').getContext('2d'); canvas.fillStyle = getComputedStyle(document.querySelector(${JSON.stringify(what)})).color; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data[0]; })()`);
		expect((await light('h1')) > 127).toBe(colorScheme === 'dark');
		// Kiwix's own bar is light, and has to stay readable.
		expect(await light('#kiwixtoolbar button')).toBeLessThan(127);
		await page.goto(`${origin}/answers/index.html`);
		expect(await page.evaluate('document.documentElement.dir')).toBe('rtl');
		expect(faults).toEqual([]);
		await context.close();
	});
});
