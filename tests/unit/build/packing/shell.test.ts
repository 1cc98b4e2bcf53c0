import { describe, expect, test } from 'vitest';
import { shellOf, filesOfOthers } from '../../../../src/build/packing/shell.ts';
import type { PlannedPage } from '../../../../src/site/plan/kinds.ts';
import type { ScriptFiles } from '../../../../src/site/scriptFiles.ts';

const words = (tag: string): string => `src/site/messages/languages/${tag}.ts`;

/** As a small site's scripts are bundled: `en-xa` is made from `en`. */
const SCRIPTS: ScriptFiles = {
	fileOf: {
		'src/site/components/frame/start.ts': '_astro/Page.js',
		'src/site/components/offline/page.ts': '_astro/OfflinePage.js',
		'src/site/components/offline/returning.ts': '_astro/returning.js',
		'src/site/components/offline/marks.ts': '_astro/marks.js',
		'src/site/components/search/box/suggest.ts': '_astro/suggest.js',
		'src/search/format/unpacking.ts': '_astro/unpacking.js',
		...Object.fromEntries(['de', 'en', 'zh'].map((tag) => [`src/search/danger/languages/${tag}.ts`, `_astro/danger-${tag}.js`])),
		...Object.fromEntries(['de', 'en', 'en-xa', 'zh-hant'].map((tag) => [words(tag), `_astro/${tag}.js`])),
	},
	imports: {
		'_astro/Page.js': ['_astro/shared.js'], '_astro/returning.js': ['_astro/note.js', '_astro/shared.js'], '_astro/note.js': [], '_astro/shared.js': [],
		'_astro/suggest.js': ['_astro/search.js'], '_astro/en-xa.js': ['_astro/en.js'],
	},
};

function pages(...langs: string[]): PlannedPage[] {
	return langs.flatMap((lang, at) => (['offline', 'search'] as const).map((kind): PlannedPage => ({ kind, lang, path: `${at === 0 ? '/' : `/${lang}/`}${kind}/`, params: {}, specialty: undefined, key: '' })));
}

const HTML = '<link rel="stylesheet" href="/archive/_astro/Page.css"><a href="/archive/about/"></a><img src="/archive/_astro/logo.svg"><script type="module" src="/archive/_astro/Page.js"></script><script type="module" src="/archive/_astro/OfflinePage.js"></script>';

describe('the shell', () => {
	test('is what the page on reading offline names and imports, what a reader who comes back needs, and the words of each language', () => {
		expect(shellOf(SCRIPTS, { own: pages('en', 'zh-hant'), alongside: [] }, () => HTML, '/archive/')).toEqual({
			core: ['Page.css', 'logo.svg', 'Page.js', 'shared.js', 'OfflinePage.js', 'returning.js', 'note.js', 'suggest.js', 'search.js', 'danger-en.js', 'danger-zh.js'].map((name) => `/_astro/${name}`),
			search: ['marks.js', 'suggest.js', 'search.js', 'unpacking.js'].map((name) => `/_astro/${name}`),
			languages: {
				en: { offline: '/offline/', search: '/search/', core: ['/_astro/en.js'] },
				'zh-hant': { offline: '/zh-hant/offline/', search: '/zh-hant/search/', core: ['/_astro/zh-hant.js'] },
			},
		});
	});

	test('of a language without words of its own has those that it is shown in', () => {
		const { core, languages } = shellOf(SCRIPTS, { own: pages('de-at', 'tlh'), alongside: [] }, () => HTML, '/archive/');
		expect(languages['de-at']!.core).toEqual(['/_astro/de.js']);
		expect(languages['tlh']!.core).toEqual(['/_astro/en.js']);
		expect(core).not.toContain('/_astro/de.js');
	});

	test('holds the pages that a site wants to be there, each in its language', () => {
		const about: PlannedPage = { kind: 'about', lang: 'en', path: '/about/', params: {}, specialty: undefined, key: '' };
		const htmlOf = (path: string): string => (path === '/about/' ? '<img src="/archive/_astro/ward.svg">' : HTML);
		const { core, languages } = shellOf(SCRIPTS, { own: pages('en', 'zh-hant'), alongside: [about] }, htmlOf, '/archive/');
		expect(core).not.toContain('/_astro/ward.svg');
		expect(languages['en']!.core).toEqual(['/_astro/ward.svg', '/_astro/en.js', '/about/']);
		expect(languages['zh-hant']!.core).toEqual(['/_astro/zh-hant.js']);
	});

	test('fails where a script of it is in no file', () => {
		const { 'src/site/components/offline/returning.ts': _gone, ...fileOf } = SCRIPTS.fileOf;
		expect(() => shellOf({ ...SCRIPTS, fileOf }, { own: pages('en'), alongside: [] }, () => HTML, '/archive/')).toThrow('src/site/components/offline/returning.ts is in no script of the site.');
	});
});

test('words and signs of danger of languages that a site does not have are those that nothing of it imports', () => {
	expect(filesOfOthers(SCRIPTS, ['de', 'zh-hant'])).toEqual(new Set(['/_astro/en.js', '/_astro/en-xa.js']));
	expect(filesOfOthers(SCRIPTS, ['en-xa'])).toEqual(new Set(['/_astro/danger-de.js', '/_astro/danger-zh.js', '/_astro/de.js', '/_astro/zh-hant.js']));
});
