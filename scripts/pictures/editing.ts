import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from '../../src/build/build.ts';
import { PROJECT } from '../../src/build/settings.ts';
import { serveSite } from '../../src/hosting/server/serve.ts';

/** An entry with what goes wrong most often. */
const FAULTY = `---
title: Does a fatty liver go away?
asker: mira
sex: femal
age: 34
date: 2023-02-29
doctor: lin-dmo
specialty: hepatology
---
My name is Priya and I was told that my liver is fatty. You can call me at 0912-345-678.

## Answer

It often does. See [what helps](../2017/fatty-livr.md).
`;
const FILE = 'entries/hepatology/2023/fatty-liver-question.md';

/** What an editor sees: the report of a check, and the form in the browser. */
export async function pictureEditing(browser: Browser, out: string): Promise<string[]> {
	const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'));
	try {
		const content = path.join(folder, 'content');
		cpSync(path.join(PROJECT, 'content'), content, { recursive: true });
		appendFileSync(path.join(content, 'site.yml'), '\nadmin:\n  repository: example/answered\n');
		return [await pictureForm(browser, folder, out), await pictureReport(browser, folder, out)];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

async function pictureReport(browser: Browser, folder: string, out: string): Promise<string> {
	const file = path.join(folder, 'content', FILE);
	mkdirSync(path.dirname(file), { recursive: true });
	writeFileSync(file, FAULTY);
	const script = path.join(PROJECT, 'scripts/check.ts');
	const { stdout } = spawnSync(process.execPath, [script, '--content', 'content', '--cache', 'cache'], { cwd: folder, encoding: 'utf8' });
	const page = await browser.newPage({ viewport: { width: 1000, height: 640 } });
	await page.setContent('<style>body{margin:0;background:#10181b;color:#e6ecec}pre{margin:0;padding:24px;font:14px/1.45 ui-monospace,"DejaVu Sans Mono",monospace;white-space:pre-wrap}</style><pre></pre>');
	await page.evaluate((text) => {
		document.querySelector('pre')!.textContent = text;
	}, `$ npm run check\n\n${stdout.trim()}`);
	const picture = path.join(out, 'check.png');
	await page.screenshot({ path: picture, fullPage: true });
	await page.close();
	return picture;
}

/** The form, on a folder of the browser's own in place of one that nobody can choose for it. */
async function pictureForm(browser: Browser, folder: string, out: string): Promise<string> {
	const { out: site } = await build({ content: path.join(folder, 'content'), out: path.join(folder, 'dist'), cache: path.join(folder, 'build') });
	const server = await serveSite(site);
	const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
	try {
		await page.addInitScript(() => {
			Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
		});
		await page.goto(`${server.url}admin/`);
		await page.evaluate(async () => (await navigator.storage.getDirectory()).getDirectoryHandle('.git', { create: true }));
		await page.getByRole('button', { name: 'Work with Local Repository' }).click();
		await page.getByRole('button', { name: 'New' }).first().waitFor();
		await page.goto(`${server.url}admin/#/collections/entries-hepatology/new`);
		await page.getByRole('textbox', { name: 'Title' }).fill('Does a fatty liver go away?');
		const picture = path.join(out, 'admin.png');
		await page.screenshot({ path: picture, animations: 'disabled' });
		return picture;
	} finally {
		await page.close();
		await server.close();
	}
}
