import { describe, expect, test } from 'vitest';
import { limitFaults, measure, TARGETS, type Measures, type Target } from '../../../../src/hosting/hosts/limits.ts';
import type { BuiltSite, SiteRedirect } from '../../../../src/hosting/builtSite.ts';
import { cloudflare, netlify } from '../../../../src/hosting/hosts/targets/hosted.ts';

const SMALL: Measures = { files: 10, total: 10_000, packs: 1000, largest: { path: '/index.html', bytes: 4000 }, fullest: { path: '/', items: 8 }, redirects: 0 };

function siteOf(files: [string, number][], redirects: SiteRedirect[] = []): BuiltSite {
	return { folder: '/site', base: '/', host: 'answers.example', headers: { all: {}, own: [] }, files: files.map(([path, bytes]) => ({ path, bytes })), redirects };
}

const faults = (target: Target, over: Partial<Measures>, base = '/'): string[] => limitFaults(target, { ...SMALL, ...over }, base);

test('what is counted: files, bytes, the largest file, the folder that holds most', () => {
	expect(measure(siteOf([['/index.html', 10], ['/q/2020/a/index.html', 30], ['/q/2020/b/index.html', 20], ['/q/2020/c.html', 1], ['/q/2021/d/index.html', 5], ['/packs/en-a-0.pack', 7]]))).toMatchInlineSnapshot(`
		{
		  "files": 6,
		  "fullest": {
		    "items": 3,
		    "path": "/",
		  },
		  "largest": {
		    "bytes": 30,
		    "path": "/q/2020/a/index.html",
		  },
		  "packs": 7,
		  "redirects": 0,
		  "total": 73,
		}
	`);
});

test.each(TARGETS)('%s takes a small site', (target) => {
	expect(faults(target, {})).toEqual([]);
});

describe('a site past a limit is told so, with the way out', () => {
	test('Netlify: files and folders in one folder', () => {
		expect(faults('netlify', { fullest: { path: '/q/2020', items: 54_000 } })).toEqual([]);
		expect(faults('netlify', { fullest: { path: '/q/2020', items: 54_001 } })).toMatchInlineSnapshot(`
			[
			  "/q/2020 holds 54,001 files and folders; netlify takes 54,000 in one. Spread old addresses over folders, or publish to a server of your own (nginx, caddy).",
			]
		`);
	});

	test('Cloudflare: files, and bytes of one', () => {
		expect(faults('cloudflare', { files: 20_000, largest: { path: '/a', bytes: 25 * 1024 ** 2 } })).toEqual([]);
		expect(faults('cloudflare', { files: 20_001, largest: { path: '/film.mp4', bytes: 25 * 1024 ** 2 + 1 } })).toMatchInlineSnapshot(`
			[
			  "The site has 20,001 files; cloudflare takes 20,000. A paid plan takes 100,000, with PAGES_WRANGLER_MAJOR_VERSION=4 in the settings of the project. Leave "markdown" out of site.yml where it is there, or publish to s3, nginx or caddy, which have no such limit.",
			  "/film.mp4 has 26,214,401 bytes; cloudflare takes 26,214,400 a file. Take the file out of public/ and link to it where it lies.",
			]
		`);
	});

	test('Cloudflare: more files than any of its plans takes', () => {
		expect(faults('cloudflare', { files: 100_001 })[0]).toMatch(/Paid plans take no more than 100,000\. Leave/);
	});

	test('GitHub Pages: bytes of the site', () => {
		expect(faults('github-pages', { total: 1_000_000_000 })).toEqual([]);
		expect(faults('github-pages', { total: 1_000_000_001 })).toMatchInlineSnapshot(`
			[
			  "The site has 1,000,000,001 bytes; github-pages takes 1,000,000,000. Set "offline: false" in site.yml, which leaves the packs out, or publish to s3, nginx or caddy.",
			]
		`);
		expect(faults('github-pages', { total: 2e9, packs: 9e8 })[0]).toMatch(/takes 1,000,000,000\. Publish to s3, nginx or caddy\.$/);
	});

	test('hosts of a whole domain: a site built for a path', () => {
		expect(faults('netlify', {}, '/archive/')).toEqual(['The site was built for /archive/; netlify serves from the root. Build it with --base /.']);
		expect(faults('cloudflare', {}, '/archive/')).toHaveLength(1);
		expect(faults('github-pages', {}, '/archive/')).toEqual([]);
	});

	test('servers of one\'s own take everything', () => {
		const vast = { files: 3_000_000, total: 1e12, largest: { path: '/a', bytes: 1e11 }, fullest: { path: '/q', items: 1e6 } };
		for (const target of ['nginx', 'caddy', 's3'] as const) expect(faults(target, vast, '/archive/')).toEqual([]);
	});
});

describe('more old addresses than a host has rules for', () => {
	const many = (count: number, length = 8): SiteRedirect[] => Array.from({ length: count }, (_, i) => ({ from: `/old/${String(i).padStart(length, '0')}`, to: '/q/2020/a/' }));
	const rules = (text: string | undefined): number => text!.split('\n').filter((line) => line !== '').length;

	test('are rules as far as Cloudflare takes them, and pages beyond', () => {
		expect(rules(cloudflare(siteOf([], many(2000))).inSite['_redirects'])).toBe(2000);
		for (const redirects of [many(2001), many(1500, 100), many(1, 1200)]) {
			const { inSite, notes } = cloudflare(siteOf([], redirects));
			expect(inSite['_redirects']).toBe('');
			expect(notes.join()).toContain(`${redirects.length.toLocaleString('en')} old addresses are left to the pages that lead on from them`);
		}
	});

	test('are rules on Netlify, all of them', () => {
		expect(rules(netlify(siteOf([], many(5000))).inSite['_redirects'])).toBe(5000);
	});
});
