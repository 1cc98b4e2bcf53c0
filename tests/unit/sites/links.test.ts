import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gather } from '../../sites/gather.ts';
import { samplesOf } from '../../sites/kinds.ts';
import { brokenLinks } from '../../sites/links.ts';

const ORIGIN = 'https://site.example';
let dist: string;

const PAGES = {
	'index.html': `<a href="/b/q/1/">good</a> <a href="q/1/#answer">good</a> <a href="https://other.example/x">elsewhere</a>
		<a href="/b/q/2/">gone</a> <a href="/q/1/">outside</a> <a href="q/1/#nothing">no fragment</a> <img src="/b/no.png">
		<p>&lt;a href="/b/just-text/"&gt;</p>`,
	'q/1/index.html': `<h2 id="answer">A</h2> <a href="../../">home</a> <a href="#answer">here</a> <a href="mailto:a@b.example">mail</a>
		<link rel="canonical" href="https://site.example/b/q/1/"> <a href="/b/files/a%20b.txt?x=1&amp;y=2">file</a>`,
	'files/a b.txt': 'text',
};

beforeAll(async () => {
	dist = await mkdtemp(path.join(tmpdir(), 'links-'));
	for (const [name, text] of Object.entries(PAGES)) {
		await mkdir(path.dirname(path.join(dist, name)), { recursive: true });
		await writeFile(path.join(dist, name), text);
	}
});

afterAll(() => rm(dist, { recursive: true }));

test('finds each broken link, and only those', async () => {
	expect(gather(await brokenLinks(dist, ORIGIN, '/b/'))).toEqual([
		'/b/q/2/: no such page (1: /)',
		'/q/1/: leaves the base (1: /)',
		'q/1/#nothing: no such fragment (1: /)',
		'/b/no.png: no such page (1: /)',
	]);
});

test('a fault that many pages share takes one line', () => {
	const faults = ['/a/', '/b/', '/c/', '/d/'].map((where) => ({ what: 'no title', where }));
	expect(gather([...faults, { what: 'no h1', where: '/e/' }])).toEqual([
		'no title (4: /a/, /b/, /c/, …)',
		'no h1 (1: /e/)',
	]);
});

test('tells the kinds of page apart by their addresses', async () => {
	for (const address of ['q/2017/lump', 'about', 'hepatology', 'hepatology/years/2017', 'doctors/lin-demo/years/2010s', 'hepatology/years-of-pain', 'zh-hant/about']) {
		await mkdir(path.join(dist, address), { recursive: true });
		await writeFile(path.join(dist, address, 'index.html'), '');
	}
	const samples = await samplesOf(dist, ['en', 'zh-hant']);
	expect(samples.map(({ kind, lang, path: address }) => `${lang} ${kind} ${address}`)).toEqual([
		'en home /',
		'en entry /q/2017/lump/',
		'en specialty /hepatology/',
		'en specialty slice /hepatology/years/2017/',
		'en topic /hepatology/years-of-pain/',
		'en doctor slice /doctors/lin-demo/years/2010s/',
		'en about /about/',
		'zh-hant about /zh-hant/about/',
	]);
});
