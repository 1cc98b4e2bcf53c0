import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { redirectFile, redirectPage } from '../../../../src/build/publishing/redirects.ts';
import { readSite } from '../../../../src/hosting/builtSite.ts';

const SITE = { address: 'https://lamp.example', base: '/answers/' };

test('a page at an old address leads on by a relative address, whole ones stay whole', () => {
	const page = redirectPage('old/tea/index.html', '/q/2018/tea/', SITE);
	expect(page).toContain('content="0; url=../../q/2018/tea/"');
	expect(page).toContain('<link rel="canonical" href="https://lamp.example/answers/q/2018/tea/">');
	expect(page).toContain('<a href="../../q/2018/tea/">/answers/q/2018/tea/</a>');
	expect(redirectPage('tea.html', '/q/2018/tea/', SITE)).toContain('content="0; url=q/2018/tea/"');
});

test('hosts are told of it with the path that the site is served under', () => {
	const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
	const old = ['/old/tea/', '/tea.html', '/alt/größe & mehr/'];
	writeFileSync(join(folder, 'build.json'), '{}');
	writeFileSync(join(folder, 'index.html'), '<link rel="canonical" href="https://lamp.example/answers/"><link rel="manifest" href="/answers/site.webmanifest">');
	for (const from of old) {
		const file = redirectFile(from);
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), redirectPage(file, '/q/2018/tea/', SITE));
	}
	const { redirects } = readSite(folder);
	expect(redirects.map(({ from }) => from).sort()).toEqual(old.map((from) => `/answers${from}`).sort());
	expect(new Set(redirects.map(({ to }) => to))).toEqual(new Set(['/answers/q/2018/tea/']));
	rmSync(folder, { recursive: true });
});
