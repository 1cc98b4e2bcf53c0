import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publicFaults, scanPublic } from '../../../../src/archive/content/publicFiles.ts';
import type { Registry } from '../../../../src/archive/store/registry.ts';
import { contentFolder, type ContentFolder } from './folder.ts';

let folder: ContentFolder;

beforeEach(() => {
	folder = contentFolder({});
});

afterEach(() => folder.remove());

function put(...files: string[]): void {
	for (const file of files) {
		const path = join(folder.path, 'public', file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, '');
	}
}

const faults = (): string[] => scanPublic(folder.path).faults.map(({ file, rule }) => `${file} ${rule}`).sort();

test('there need be no such folder', () => {
	expect(scanPublic(folder.path)).toEqual({ files: [], faults: [] });
});

test('an operator’s files are listed by their place, and what systems and git leave is passed over', () => {
	const own = ['.htaccess', '.nojekyll', '.well-known/assetlinks.json', 'BingSiteAuth.xml', 'CNAME', 'data.csv.gz', 'leaflets/heart.pdf'];
	put(...own, '.DS_Store', 'leaflets/Thumbs.db', '._CNAME', 'leaflets/.gitkeep', '.gitattributes');
	expect(scanPublic(folder.path)).toEqual({ files: own, faults: [] });
});

test('what may not have been meant for everybody is refused, and what hosting writes', () => {
	put('.env', '.git/config', 'leaflets/.heart.swp', '_headers', '_redirects', 'a.json.gz', 'b.html.br', 'tab\there');
	expect(faults()).toEqual([
		'public/.env public-name', 'public/.git public-name', 'public/_headers public-name', 'public/_redirects public-name', 'public/a.json.gz public-name',
		'public/b.html.br public-name', 'public/leaflets/.heart.swp public-name', 'public/tab\there public-name',
	]);
	expect(scanPublic(folder.path).files).toEqual([]);
});

test('no link leads out of the folder', () => {
	put('leaflets/heart.pdf');
	symlinkSync('/etc/passwd', join(folder.path, 'public/passwd'));
	symlinkSync('/etc', join(folder.path, 'public/leaflets/etc'));
	expect(faults()).toEqual(['public/leaflets/etc symbolic-link', 'public/passwd symbolic-link']);
	const other = contentFolder({});
	symlinkSync(join(folder.path, 'public'), join(other.path, 'public'));
	expect(scanPublic(other.path)).toMatchObject({ files: [], faults: [{ file: 'public', rule: 'symbolic-link' }] });
	other.remove();
});

test('no file stands in the place of the site’s own', () => {
	const registry = {
		site: { languages: ['en', 'zh-hant'] }, synonyms: [], apart: [], doctors: new Map([['ada', {}]]), specialties: new Map([['heart', {}]]), topics: new Map([['heart/rhythm', {}]]), pages: new Map(),
	} as unknown as Registry;
	const refused = (files: string[]): string[] => publicFaults(files, registry, ['/ask.html', '/old/x/', '/f%C3%BCr/']).map(({ file }) => file.slice('public/'.length));
	const own = [
		'index.html', '404.html', 'robots.txt', 'build.json', 'zh-hant/feed.xml', 'heart/feed.json', 'heart', 'heart/index.html', 'heart/years/x', 'heart/rhythm/index.html', 'q', 'q/2017/x.pdf',
		'zh-hant/q/x', 'zh-hant/index.html', 'doctors/x', 'about/index.html', 'ask.html', 'ask.html/more', 'old', 'old/x/index.html', 'für/index.html', 'images/logo.png', 'pagefind/x', 'sitemap-9.xml',
	];
	expect(refused(own)).toEqual(own);
	expect(refused(['ads.txt', 'data/table.json', 'data/index.html', 'heart/leaflet.pdf', 'old/y.html', '.well-known/security.txt', 'sitemap.html'])).toEqual([]);
});
