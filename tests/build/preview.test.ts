import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { ContentFaults } from '../../src/archive/fault.ts';
import { build } from '../../src/build/build.ts';
import { freePort } from '../../src/hosting/server/free-port.ts';
import { PATIENCE } from '../patience.ts';
import { entryFile, TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

let archive: TestArchive;
let shown: ChildProcess;
let address: string;
/** What the command has said. */
let said = '';

beforeAll(async () => {
	archive = new TestArchive();
	for (let number = 1; number < 5; number++) archive.writeEntry(entryOf(number));
	const port = (await freePort(24_321, '127.0.0.1'))!;
	address = `http://127.0.0.1:${port}/`;
	const { content, cache } = archive;
	// As a shell starts it: where Astro finds Vitest, or a NODE_ENV of tests, it serves nothing, or follows nothing.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/VITEST|^(?:NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/.test(name)));
	shown = spawn(process.execPath, ['scripts/dev.ts', '--content', content, '--cache', cache, '--port', String(port)], { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'pipe'] });
	for (const stream of [shown.stdout!, shown.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
	await vi.waitFor(() => expect(said).toContain('The preview is at'), { timeout: PATIENCE });
});

afterAll(async () => {
	const closed = once(shown, 'close');
	shown.kill();
	await closed;
	archive.remove();
});

const get = async (path: string): Promise<{ status: number; text: string }> => {
	const answer = await fetch(address + path);
	return { status: answer.status, text: await answer.text() };
};
const pageOf = (number: number): string => `q/${entryOf(number).date.slice(0, 4)}/entry-${number}/`;
const statusOf = async (number: number): Promise<number> => (await get(pageOf(number))).status;

test('an entry that is deleted is gone, from lists too, and one that comes is there', async () => {
	expect(await statusOf(2)).toBe(200);
	expect((await get('heart/')).text).toContain(pageOf(2));
	archive.delete(entryFile(entryOf(2)));
	await expect.poll(() => statusOf(2)).toBe(404);
	expect((await get('heart/')).text).not.toContain(pageOf(2));
	archive.writeEntry(entryOf(2));
	await expect.poll(() => statusOf(2)).toBe(200);
});

test("a template of the site's own is followed, and one that cannot be compiled is told of while pages stay as they were", async () => {
	archive.write('theme/slots/footer.astro', '<p>Our ward</p>');
	await expect.poll(async () => (await get(pageOf(1))).text).toContain('<p>Our ward</p>');
	archive.write('theme/slots/footer.astro', '---\nconst a = ;\n---\n<p>Our house</p>');
	await expect.poll(() => said).toContain('theme/slots/footer.astro:2:11 The template cannot be compiled');
	expect((await get(pageOf(1))).text).toContain('<p>Our ward</p>');
	archive.delete('theme/slots/footer.astro');
	await expect.poll(async () => (await get(pageOf(1))).text).not.toContain('<p>Our ward</p>');
});

test('a content folder that goes and comes back, changed, is followed on', async () => {
	const away = join(archive.root, 'away');
	cpSync(archive.content, away, { recursive: true });
	// At once, as a folder is moved: half a folder is an archive with errors.
	const gone = join(archive.root, 'gone');
	renameSync(archive.content, gone);
	rmSync(gone, { recursive: true });
	rmSync(join(away, entryFile(entryOf(3))));
	// Time enough to be noticed; where it is not, what follows is no harder.
	await pause(1500);
	// Until it is back pages are as they were.
	expect([await statusOf(1), await statusOf(3)]).toEqual([200, 200]);
	expect(said).not.toContain('error');
	renameSync(away, archive.content);
	await expect.poll(() => statusOf(3)).toBe(404);
	archive.delete(entryFile(entryOf(4)));
	await expect.poll(() => statusOf(4)).toBe(404);
	archive.writeEntry({ ...entryOf(1), answer: 'Watched still.' });
	await expect.poll(async () => (await get(pageOf(1))).text).toContain('Watched still.');
});

test('the operator\'s own files stand where a build publishes them, as they are now, and those that it refuses do not', async () => {
	const own = async (path: string): Promise<string> => {
		const answer = await fetch(address + path);
		return `${answer.status} ${answer.headers.get('content-type')} ${await answer.text()}`;
	};
	const type = 'text/plain;charset=utf-8';
	archive.write('public/.well-known/known.txt', 'ours');
	archive.write('public/leaf let/ä.html', '<p>A leaflet</p>');
	archive.write('public/leaf let/index.html', '<p>Leaflets</p>');
	archive.write('public/CNAME', 'answers.example');
	archive.write('public/.env', 'SECRET=1');
	archive.write('public/heart/index.html', 'in the place of a page');
	await expect.poll(() => own('.well-known/known.txt')).toBe(`200 ${type} ours`);
	expect(await own('leaf%20let/%C3%A4.html?print')).toBe('200 text/html;charset=utf-8 <p>A leaflet</p>');
	expect(await own('leaf%20let/')).toContain('Leaflets');
	expect(await own('CNAME')).toBe('200 application/octet-stream answers.example');
	expect(await own('.env')).not.toContain('SECRET');
	expect(await own('public/.env')).not.toContain('SECRET');
	expect((await get('heart/')).text).toContain(pageOf(2));
	await expect.poll(() => said).toContain('public/.env');
	archive.write('public/.well-known/known.txt', 'changed');
	await expect.poll(() => own('.well-known/known.txt')).toBe(`200 ${type} changed`);
	for (const file of ['.well-known/known.txt', '.env', 'heart/index.html']) archive.delete(`public/${file}`);
	await expect.poll(async () => (await fetch(`${address}.well-known/known.txt`)).status).toBe(404);
});

test('drafts and unfinished entries are shown, marked as such, and never built', async () => {
	archive.writeEntry({ ...entryOf(7), id: 'a-draft', draft: true });
	archive.write(entryFile({ ...entryOf(8), id: 'half' }), `---\ntitle: Half written?\nasker: reader\ndate: ${entryOf(8).date}\ndoctor: ben\nspecialty: ${entryOf(8).specialty}\n---\nI ask.\n`);
	const [draft, half] = [entryOf(7), entryOf(8)].map(({ date }, index) => `q/${date.slice(0, 4)}/${['a-draft', 'half'][index]!}/`);
	await expect.poll(async () => (await get(draft!)).text).toContain('Draft: not published');
	await expect.poll(async () => (await get(half!)).text).toContain('Unfinished: not published');
	const built: unknown = await build({ content: archive.content, out: archive.out, cache: `${archive.cache}-of-builds` }).catch((error: unknown) => error);
	expect((built as ContentFaults).faults.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['answer-missing']);
	archive.delete(entryFile({ ...entryOf(8), id: 'half' }));
	await build({ content: archive.content, out: archive.out, cache: `${archive.cache}-of-builds` });
	expect([...treeOf(archive.out).keys()].filter((file) => file.includes('a-draft') || file.includes('half'))).toEqual([]);
	archive.delete(entryFile({ ...entryOf(7), id: 'a-draft' }));
	await expect.poll(async () => (await get(draft!)).status).toBe(404);
});

test('an error is shown in place of the pages, in the words of the check, at its line, until it is mended or put aside', async () => {
	const page = async (cookie = ''): Promise<{ text: string; headers: Headers }> => {
		const answer = await fetch(address + pageOf(1), { headers: { accept: 'text/html', cookie }, redirect: 'manual' });
		return { text: await answer.text(), headers: answer.headers };
	};
	archive.write(entryFile({ ...entryOf(5), id: 'wrong' }), '---\ntitle: Liver: <b>bad</b>?\nasker: reader\n---\nI ask.\n');
	await expect.poll(async () => (await page()).text).toContain('The value of &#34;title&#34; cannot be read as it stands');
	const { text } = await page();
	expect(text).toContain('title: <mark>L</mark>iver: &#60;b&#62;');
	expect(text).toContain(`title: 'Liver: &#60;b&#62;bad&#60;/b&#62;?'`);
	expect(text).not.toContain('<b>bad');
	const aside = /href="([^"]*@faults-aside[^"]*)"/.exec(text)![1]!.replaceAll('&#38;', '&');
	const answer = await fetch(new URL(aside, address), { redirect: 'manual' });
	expect(answer.headers.get('location')).toBe(`/${pageOf(1)}`);
	const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
	expect((await page(cookie)).text).toContain('<h1');
	expect((await page(cookie)).text).not.toContain('to be mended');
	archive.delete(entryFile({ ...entryOf(5), id: 'wrong' }));
	await expect.poll(async () => (await page()).text).not.toContain('to be mended');
});

test('what the check alone finds stands on the page, at its place in the text, until it is mended', async () => {
	const id = 'to-look-at';
	const entry = { ...entryOf(6), id };
	const page = `q/${entry.date.slice(0, 4)}/${id}/`;
	/** What is said on the page, each with the words before it. */
	const said = async (): Promise<[string, string][]> => {
		const { text } = await get(page);
		return text.split('<preview-note id="fault-').slice(1).map((note, index, notes) => {
			const before = (index === 0 ? text.split('<preview-note id="fault-')[0]! : notes[index - 1]!.split('</preview-note>')[1]!).replace(/<[^>]*>/g, ' ');
			return [/<\/[a-z]*>\s*<p class="where">|<span>([a-z-]+)<\/span>/.exec(note)![1]!, before.trim().split(/\s+/).slice(-2).join(' ')];
		});
	};
	archive.writeEntry({ ...entry, answer: 'Read [this](../2000/not-there.md) first.\n\n![A scan](/scan.png) is here.\n\n- Rest well.\n- Take 500 mg now.\n\nWrite to someone@clinic.example today.\n\nSee [below](#not-there) again.' });
	await expect.poll(said).toEqual([
		['link-broken', 'this first.'], ['image-missing', 'is here.'], ['dose', 'mg now.'], ['private-e-mail', 'someone@clinic.example today.'], ['link-fragment', 'below again.'],
	]);
	const { text } = await get(page);
	expect(text).toContain('On this page: 2 errors and 3 to look at.');
	expect(text).toContain('There is no picture /scan.png.');
	expect((await get('')).text).toContain('<a href="/@faults">In the whole archive: ');
	expect((await get('@faults')).text).toContain(`<a href="/${page}">See the page</a>`);
	archive.writeEntry({ ...entry, answer: 'Rest.' });
	await expect.poll(said).toEqual([]);
	archive.delete(entryFile(entry));
	await expect.poll(async () => (await get(page)).status).toBe(404);
});
