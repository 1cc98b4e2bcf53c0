import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { parse } from 'yaml';
import { readEntry } from '../../src/archive/content/readEntry.ts';
import { check } from '../../src/editing/check/check.ts';
import { serveSite, type SiteServer } from '../../src/hosting/server/serve.ts';
import { SMALL } from '../sites/build.ts';
import { sharedSite } from '../sites/sharedSite.ts';
import { expect, test } from './harness/test.ts';

const folder = mkdtempSync(join(tmpdir(), 'admin-'));
const content = join(folder, 'content');
let server: SiteServer;

beforeAll(async () => {
	cpSync(SMALL, content, { recursive: true });
	appendFileSync(join(content, 'site.yml'), 'admin: { repository: clinic/answers }\n');
	const { dist } = await sharedSite(content, ['--base', '/archive/']);
	server = await serveSite(dist, { base: '/archive/' });
});

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true, force: true });
});

/** Stands in for a folder on the editor's disk, which no test can choose in the browser's own window: the same files in the browser's store. */
async function localFolder(page: Page, files: Record<string, string>): Promise<void> {
	await page.addInitScript(() => {
		const choose = async (): Promise<FileSystemDirectoryHandle> => (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
		Object.assign(window, { showDirectoryPicker: choose });
	});
	await page.goto(`${server.url}admin/`);
	await page.evaluate(async (texts) => {
		const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
		await root.getDirectoryHandle('.git', { create: true });
		for (const [path, text] of Object.entries(texts)) {
			const names = path.split('/');
			let at = root;
			for (const name of names.slice(0, -1)) at = await at.getDirectoryHandle(name, { create: true });
			const file = await (await at.getFileHandle(names.at(-1)!, { create: true })).createWritable();
			await file.write(text);
			await file.close();
		}
	}, files);
}

/** The text of a file of that folder, once it holds another than before. */
async function savedText(page: Page, path: string, before = ''): Promise<string> {
	const now = (): Promise<string> => textOf(page, path).catch(() => '');
	await expect.poll(async () => ['', before].includes(await now())).toBe(false);
	return await now();
}

/** The text of a file of that folder. @throws where it is not there */
async function textOf(page: Page, path: string): Promise<string> {
	return await page.evaluate(async (names) => {
		let at = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
		for (const name of names.slice(0, -1)) at = await at.getDirectoryHandle(name);
		return await (await (await at.getFileHandle(names.at(-1)!)).getFile()).text();
	}, path.split('/'));
}

test('an entry written in the browser, on a local folder, passes the check', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const left: string[] = [];
	await context.route((url) => url.origin !== new URL(server.url).origin, (route) => {
		left.push(route.request().url());
		return route.abort();
	});
	const page = await context.newPage();
	const files = ['doctors/owl-demo.md', 'specialties/sleep-medicine.md', 'topics/sleep-medicine/insomnia.md', 'entries/sleep-medicine/2019/awake-at-three.md'];
	await localFolder(page, Object.fromEntries(files.map((file) => [`content/${file}`, readFileSync(join(content, file), 'utf8')])));

	await page.getByRole('button', { name: 'Work with Local Repository' }).click();
	await page.getByRole('button', { name: 'New' }).first().waitFor();
	await page.goto(`${server.url}admin/#/collections/entries-sleep-medicine/new`);
	await page.getByRole('textbox', { name: 'Title' }).fill('Is it bad to nap: "a little"?');
	await page.getByRole('textbox', { name: 'Asker' }).fill('reader');
	await page.locator('input[type=date]').first().fill('2021-03-04');
	await page.getByText('Question, "## Answer"').scrollIntoViewIfNeeded();
	// A few doctors stand there to choose from; more would be in a list that opens.
	const [radio, list] = [page.getByRole('radio', { name: /Owl/ }), page.getByRole('combobox', { name: 'Doctor' })];
	await radio.or(list).first().click();
	if (!(await radio.isVisible())) await page.getByRole('option', { name: /Owl/ }).click();
	await page.locator('textarea:visible').first().fill('I nap after lunch. Is that bad?\n\n## Answer\n\nA short nap does most people good.\n');
	await page.getByRole('button', { name: 'Save' }).click();

	const file = 'entries/sleep-medicine/2021/is-it-bad-to-nap-a-little.md';
	const text = await savedText(page, `content/${file}`);
	expect(text).toMatchInlineSnapshot(`
		"---
		title: 'Is it bad to nap: "a little"?'
		asker: reader
		sex: unknown
		age: unknown
		date: 2021-03-04
		doctor: owl-demo
		specialty: sleep-medicine
		draft: false
		---

		I nap after lunch. Is that bad?

		## Answer

		A short nap does most people good.
		"
	`);
	mkdirSync(dirname(join(content, file)), { recursive: true });
	writeFileSync(join(content, file), text);
	const { faults } = await check({ content, store: join(folder, 'check.db'), code: '1', jobs: 1, today: '2026-01-01' });
	expect(faults.filter((fault) => fault.file === file && fault.severity !== 'info')).toEqual([]);
	expect(left).toEqual([]);
	await context.close();
});

test('an entry of the archive that is edited in the browser keeps everything else', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const files = ['doctors/owl-demo.md', 'specialties/sleep-medicine.md', 'topics/sleep-medicine/insomnia.md', 'entries/sleep-medicine/2019/awake-at-three.md'];
	const file = files.at(-1)!;
	const before = readFileSync(join(content, file), 'utf8');
	await localFolder(page, Object.fromEntries(files.map((one) => [`content/${one}`, readFileSync(join(content, one), 'utf8')])));
	await page.getByRole('button', { name: 'Work with Local Repository' }).click();
	await page.getByRole('button', { name: 'New' }).first().waitFor();
	await page.goto(`${server.url}admin/#/collections/entries-sleep-medicine/entries/2019/awake-at-three`);
	const title = page.getByRole('textbox', { name: 'Title' });
	await title.waitFor();
	const renamed = `${await title.inputValue()} (again)`;
	await title.fill(renamed);
	await page.getByRole('button', { name: 'Save' }).click();
	const [then, now] = [parseEntry(before), parseEntry(await savedText(page, `content/${file}`, before))];
	expect(now.fields).toEqual({ ...then.fields, title: renamed, draft: false });
	expect(now.body).toBe(then.body);
	await context.close();
});

/** An entry as people write one: comments, keys in an order of their own, quotation marks, days as they come. */
const BY_HAND = `---
# Looked at by the editors in May.
date: '2019-03-02'   # as the letter has it
title: Why do I wake at three?
doctor: owl-demo
specialty: sleep-medicine
asker: "night owl"
topics:
  - insomnia   # the first is the most fitting
reviewed: { by: owl-demo, on: 2020-02-29 }
answered: 2019-03-05
aliases: [/old/awake.html]
---
I wake at three, each night.

## Answer

1. Get up.
2. Go back when tired.

* A star, 2*10 mg, and 5~40.
`;

test('an entry written by hand and saved in the browser differs in nothing that matters', async ({ browser }) => {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const files = ['doctors/owl-demo.md', 'specialties/sleep-medicine.md', 'topics/sleep-medicine/insomnia.md'];
	const file = 'entries/sleep-medicine/2019/by-hand.md';
	await localFolder(page, { ...Object.fromEntries(files.map((one) => [`content/${one}`, readFileSync(join(content, one), 'utf8')])), [`content/${file}`]: BY_HAND });
	await page.getByRole('button', { name: 'Work with Local Repository' }).click();
	await page.getByRole('button', { name: 'New' }).first().waitFor();
	await page.goto(`${server.url}admin/#/collections/entries-sleep-medicine/entries/2019/by-hand`);
	const title = page.getByRole('textbox', { name: 'Title' });
	await title.waitFor();
	await title.fill('Why do I wake at four?');
	await page.getByRole('button', { name: 'Save' }).click();
	const saved = await savedText(page, `content/${file}`, BY_HAND);
	const [before, after] = [BY_HAND, saved].map((text) => readEntry(Buffer.from(text), file, ['en']));
	expect(after!.faults).toEqual(before!.faults);
	expect(after!.data).toEqual({ ...before!.data, title: 'Why do I wake at four?' });
	expect(parseEntry(saved).body).toBe(parseEntry(BY_HAND).body);
	// Comments are gone, and keys stand in the order of the form.
	expect(saved).toMatchInlineSnapshot(`
		"---
		title: Why do I wake at four?
		asker: night owl
		sex: unknown
		age: unknown
		date: 2019-03-02
		doctor: owl-demo
		specialty: sleep-medicine
		answered: 2019-03-05
		topics:
		  - insomnia
		aliases:
		  - /old/awake.html
		reviewed:
		  by: owl-demo
		  on: 2020-02-29
		draft: false
		---

		I wake at three, each night.

		## Answer

		1. Get up.
		2. Go back when tired.

		* A star, 2*10 mg, and 5~40.
		"
	`);
	await context.close();
});

/** The fields of an entry, and its text. */
function parseEntry(text: string): { fields: Record<string, unknown>; body: string } {
	const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(text) ?? [];
	return { fields: parse(front) as Record<string, unknown>, body: body.trim() };
}

test('no page for editing where site.yml names no repository', ({ sites }) => {
	expect(existsSync(join(sites.demonstration.dist, 'admin'))).toBe(false);
});
