import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, type BuildReport } from '../../src/build/build.ts';
import type { ContentFaults } from '../../src/archive/fault.ts';
import { colourTroubles } from '../../src/site/theme/troubles.ts';
import { pngSize } from '../sites/pngSize.ts';
import { TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
	for (let number = 0; number < 4; number++) archive.writeEntry(entryOf(number));
	mkdirSync(join(archive.content, 'theme/fonts'), { recursive: true });
});

afterEach(() => archive.remove());

const make = (more: object = {}): Promise<BuildReport> => build({ content: archive.content, out: archive.out, cache: archive.cache, jobs: 1, ...more });
const write = (name: string, content: string | Uint8Array): void => writeFileSync(join(archive.content, 'theme', name), content);
const read = (place: string): string => readFileSync(join(archive.out, place), 'utf8');
const picture = (fill: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><rect width="60" height="20" fill="${fill}"/></svg>`;

/** The theme's files in the site, by name without the hash. */
function published(): Map<string, string> {
	const places = [...treeOf(archive.out).keys()].filter((place) => /^_astro\/(?:theme|logo|own)\.[0-9a-f]{8}\./.test(place));
	return new Map(places.map((place) => [place.replace(/\.[0-9a-f]{8}\./, '.'), place]));
}

test('a theme reaches every page, the icon, pictures for sharing and devices that read offline', async () => {
	await make();
	const before = treeOf(archive.out);
	write('theme.yml', 'colours: { doctor: "#6a1b9a" }\nfonts: { text: [Own], files: [{ family: Own, file: fonts/own.woff2 }] }\n');
	write('logo.svg', picture('#6a1b9a'));
	write('favicon.svg', picture('#00695c'));
	write('extra.css', '.site-foot { background: url(/pattern.svg); }\n');
	write('fonts/own.woff2', 'wOF2 and so on');
	await make({ base: '/answers/' });
	const theme = published();
	expect([...theme.keys()].sort()).toEqual(['_astro/logo.svg', '_astro/own.woff2', '_astro/theme.css']);
	const styles = read(theme.get('_astro/theme.css')!);
	expect(styles).toContain('--doctor: #6a1b9a;');
	expect(styles).toContain(`url('/answers/${theme.get('_astro/own.woff2')!}')`);
	expect(styles).toContain('url(/answers/pattern.svg)');
	const pages = [...treeOf(archive.out).keys()].filter((place) => place.endsWith('.html') && read(place).includes('<header'));
	expect(pages.length).toBeGreaterThan(20);
	for (const page of pages) {
		expect(read(page)).toContain(`<link rel="stylesheet" href="/answers/${theme.get('_astro/theme.css')!}">`);
		expect(read(page)).toMatch(new RegExp(`<img class="logo" src="/answers/${theme.get('_astro/logo.svg')!}" alt height="40" width="120">`));
	}
	expect(read('favicon.svg')).toBe(picture('#00695c'));
	for (const place of theme.values()) expect(read('sw.js')).toContain(`"/${place}"`);
	const pictures = [...treeOf(archive.out).keys()].filter((place) => /^images\/.*\.png$/.test(place));
	const after = treeOf(archive.out);
	for (const place of pictures) expect(after.get(place), place).not.toBe(before.get(place));
});

test('an edit of the theme renders pages anew, draws only what shows it, and what was is gone; without one the site is as it was', async () => {
	await make();
	const plain = treeOf(archive.out);
	write('theme.yml', 'corners: square\n');
	await make();
	const first = published().get('_astro/theme.css')!;
	write('theme.yml', 'corners: slight\n');
	const { compiled, rendered, pages } = await make();
	expect(compiled).toBe(1);
	expect(rendered).toBe(pages);
	expect(published().get('_astro/theme.css')).not.toBe(first);
	expect(existsSync(join(archive.out, first))).toBe(false);
	expect(await make()).toMatchObject({ rendered: 0, deleted: 0 });
	rmSync(join(archive.content, 'theme'), { recursive: true });
	await make();
	expect(treeOf(archive.out)).toEqual(plain);
});

test("share.svg is the site's picture as it is, in the size that is asked for", async () => {
	write('share.svg', picture('#6a1b9a'));
	await make();
	const bytes = readFileSync(join(archive.out, 'images/share/en.png'));
	expect(pngSize(bytes)).toEqual({ width: 1200, height: 630 });
});

test('faults of a theme stop a build, all at once, and the site stays', async () => {
	await make();
	const before = treeOf(archive.out);
	write('theme.yml', 'colours:\n  doctor: "#ffffff"\nfonts:\n  files: [{ family: Own, file: fonts/own.woff2 }]\nlogo: alone\n');
	write('style.css', '');
	write('extra.css', '@import "x.css";');
	const error = (await make().catch((thrown: unknown) => thrown)) as ContentFaults;
	expect(error.faults.filter(({ severity }) => severity === 'error').map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
		'theme/extra.css:1 theme-css', 'theme/style.css:1 theme-file', 'theme/theme.yml:2 theme-colour', 'theme/theme.yml:4 theme-font', 'theme/theme.yml:5 theme-file',
	]);
	expect(error.faults.find(({ rule }) => rule === 'theme-colour')?.mended).toBe(`  doctor: ${colourTroubles({ colours: { doctor: '#ffffff' }, corners: 'round', logo: 'alone' })[0]!.instead}`);
	expect(treeOf(archive.out)).toEqual(before);
});
