import { describe, expect, it } from 'vitest';
import { themeSchema, type Theme } from '../../../../src/archive/schema/index.ts';
import type { ThemeFile } from '../../../../src/archive/themeFile.ts';
import { themePlaces } from '../../../../src/site/theme/places.ts';
import { themeStyles, withBase } from '../../../../src/site/theme/styleSheet.ts';
import { colourTroubles } from '../../../../src/site/theme/troubles.ts';
import { cardColours } from '../../../../src/site/theme/voices.ts';

const theme = (said: object): Theme => themeSchema.parse(said);
const files = (...all: ThemeFile[]): Map<string, ThemeFile> => new Map(all.map((file) => [file.file, file]));

describe('the style sheet of a theme', () => {
	it('says nothing where the theme does', () => {
		expect(themeStyles(theme({}), String)).toBe('');
	});

	it('sets the colours of both voices, their washes and links, and fits them to the dark', () => {
		expect(themeStyles(theme({ colours: { doctor: '#6a1b9a' } }), String)).toMatchInlineSnapshot(`
			":root { --doctor: #6a1b9a; --doctor-wash: #f4eefb; --link: #6a1b9a; }
			@media (prefers-color-scheme: dark) { :root { --doctor: #b16ae8; --doctor-wash: #28212f; --link: #b16ae8; } }
			"
		`);
	});

	it('keeps to the two colours that are given for light and dark', () => {
		const styles = themeStyles(theme({ colours: { link: { light: '#003366', dark: '#aaccff' } } }), String);
		expect(styles).toContain(':root { --link: #003366; }');
		expect(styles).toContain('dark) { :root { --link: #aaccff; } }');
	});

	it('sets fonts before those of devices, and corners', () => {
		const said = { fonts: { text: ['Own Sans', 'Verdana'], files: [{ family: 'Own Sans', file: 'fonts/own.woff2', weight: '300 700' }] }, corners: 'square' };
		expect(themeStyles(theme(said), (file) => `/at/${file}`)).toMatchInlineSnapshot(`
			"@font-face { font-family: 'Own Sans'; src: url('/at/theme/fonts/own.woff2') format('woff2'); font-weight: 300 700; font-style: normal; font-display: swap; }
			:root { --round: 0rem; --round-s: 0rem; --sharp: 0rem; }
			body { font-family: 'Own Sans', 'Verdana', var(--sans); }
			"
		`);
	});

	it('leads to files of the site under its base path', () => {
		const css = '.a{background:url(/p.svg)}.b{background:url("data:image/png;base64,AA==")}.c{fill:url(#x)}';
		expect(withBase(css, '/')).toBe(css);
		expect(withBase(css, '/answers/')).toBe('.a{background:url(/answers/p.svg)}.b{background:url(data:image/png;base64,AA==)}.c{fill:url(#x)}');
	});
});

describe('places of a theme', () => {
	const logo = { file: 'theme/logo.svg', hash: 'a'.repeat(32), ratio: 3 };
	const places = (said: object, all: Map<string, ThemeFile>, base = '/'): ReturnType<typeof themePlaces> => themePlaces({ theme: theme(said), themeFiles: all }, base);

	it('change with what is there, and with nothing else', () => {
		const extra = { file: 'theme/extra.css', hash: 'b'.repeat(32) };
		const one = places({ corners: 'slight' }, files(logo, extra));
		expect(one.logo).toEqual({ place: '_astro/logo.aaaaaaaa.svg', ratio: 3, isAlone: false });
		expect(one.styles).toMatch(/^_astro\/theme\.[0-9a-f]{8}\.css$/);
		expect(places({ corners: 'slight' }, files(logo, extra))).toEqual(one);
		const others = [places({ corners: 'square' }, files(logo, extra)), places({ corners: 'slight' }, files(logo, { ...extra, hash: 'c' })), places({ corners: 'slight' }, files(logo)), places({ corners: 'slight' }, files(logo, extra), '/answers/')];
		expect(new Set([one, ...others].map(({ styles }) => styles)).size).toBe(5);
	});

	it('are none of styles where nothing is styled, and of fonts that nothing names', () => {
		const { styles, files: placed } = places({}, files(logo, { file: 'theme/fonts/own.woff2', hash: 'd' }));
		expect(styles).toBeUndefined();
		expect([...placed.keys()]).toEqual(['theme/logo.svg']);
	});
});

describe('troubles with colours', () => {
	it('name the nearest colour that can be read', () => {
		expect(colourTroubles(theme({ colours: { doctor: '#7fd0c8', asker: { light: '#85411e', dark: '#85411e' } } }))).toEqual([
			expect.objectContaining({ path: ['colours', 'asker', 'dark'], instead: '"#c17855"' }),
			expect.objectContaining({ path: ['colours', 'doctor'], message: "Text in #7fd0c8 cannot be read by many on the site's light ground: the contrast is 1.5 to 1, and 4.5 is needed.", instead: '"#247a74"' }),
		]);
	});

	it('are none with colours that are fine, once mended too', () => {
		expect(colourTroubles(theme({ colours: { doctor: '#247a74', asker: { light: '#85411e', dark: '#c17855' }, link: '#000' } }))).toEqual([]);
	});
});

it('pictures for sharing have the colours of light pages', () => {
	expect(cardColours(undefined)).toEqual({ asker: '#85411e', askerWash: '#fdf1e6', doctor: '#005d55' });
	expect(cardColours(theme({ colours: { doctor: { light: '#6a1b9a', dark: '#d9a6f0' }, asker: '#00695c' } }))).toEqual({ asker: '#00695c', askerWash: '#e5f5f2', doctor: '#6a1b9a' });
});
