import { describe, expect, it } from 'vitest';
import { compileThemeFile } from '../../../../../src/archive/content/theme/compileThemeFile.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"';

/** What is said of a file: line, column and message, or `fine`. */
function said(file: string, content: string | Uint8Array): string[] | 'fine' {
	const { record, faults } = compileThemeFile(typeof content === 'string' ? Buffer.from(content) : content, `theme/${file}`);
	expect(record === undefined).toBe(faults.length > 0);
	return faults.length === 0 ? 'fine' : faults.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

describe('a picture of a theme', () => {
	it.each([
		['a viewBox', `${SVG}><path d="M0 0"/></svg>`, 3],
		['a width and a height', '<svg xmlns="http://www.w3.org/2000/svg" width="30px" height="60"/>', 0.5],
		['neither', '<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
		['a style for dark devices and an embedded picture', `${SVG}><style>@media (prefers-color-scheme: dark) { path { fill: url(#a) } }</style><image href="data:image/png;base64,AA=="/></svg>`, 3],
	])('with %s is taken as it is', (_what, text, ratio) => {
		expect(said('logo.svg', text)).toBe('fine');
		expect(compileThemeFile(Buffer.from(text), 'theme/logo.svg').record?.ratio).toBe(ratio);
	});

	it.each([
		['that is none', 'plain words', '1:11 The file is no well-formed SVG: text data outside of root node.'],
		['that ends early', `${SVG}>\n<path d="M0 0">\n</svg>`, '3:6 The file is no well-formed SVG: unexpected close tag.'],
		['of another kind', '<html/>', '1:1 The file does not begin with <svg xmlns="http://www.w3.org/2000/svg">.'],
		['with a script', `${SVG}>\n<script/></svg>`, '2:1 The picture holds <script>, which is none of a picture.'],
		['with a script in an attribute', `${SVG} onload="a"/>`, '1:1 The picture holds a script in "onload".'],
		['that names a file', `${SVG}>\n <image xmlns:x="http://www.w3.org/1999/xlink" x:href="a.png"/></svg>`, '2:2 The picture names a file in "href", which browsers do not fetch for it.'],
		['whose style names a file', `${SVG}><style>@import "a.css";</style></svg>`, '1:61 A style in the picture names a file, which browsers do not fetch for it.'],
	])('%s is told of', (_what, text, expected) => {
		expect(said('favicon.svg', text)).toEqual([expected]);
	});
});

describe('a style sheet of a theme', () => {
	it('may hold what browsers know', () => {
		expect(said('extra.css', '.a { & > .b { color: oklch(0.5 0.1 20); background: url("/p.svg") } }\n@media (width > 30rem) { :is(.c, .d) { --own: 1px } }\n')).toBe('fine');
	});

	it('is told of all that browsers would pass over or not fetch, each in its place', () => {
		const text = '@import url(other.css);\n.a { colour red; }\n.b { background: url(https://pictures.example/p.png) }\n.c { background: url(p.png) }\n}\n';
		expect(said('extra.css', text)).toEqual([
			'1:1 A style sheet of another place is not fetched.',
			'1:9 The style sheet is published elsewhere, so that this address leads nowhere.',
			'2:13 Browsers pass over what stands here: Colon is expected.',
			"3:18 Nothing is fetched from other addresses: the site's policy forbids it.",
			'4:18 The style sheet is published elsewhere, so that this address leads nowhere.',
			'5:1 Browsers pass over what stands here: Selector is expected.',
		]);
	});
});

describe('another file of a theme', () => {
	it('is a font by its bytes, not by its name', () => {
		expect(said('fonts/own.woff2', Buffer.from('wOF2…'))).toBe('fine');
		expect(said('fonts/own.woff2', 'OTTO…')).toEqual(['1:1 The file is no WOFF2 font.']);
	});

	it.each(['logo.png', 'Logo.svg', 'fonts/own.ttf', 'fonts/a/own.woff2', 'style.css'])('%s is told to mean nothing', (name) => {
		expect(said(name, 'x')).toEqual([`1:1 Nothing is made of a file "${name}" of the theme.`]);
	});

	it('is told to be too large for readers', () => {
		expect(said('extra.css', ' '.repeat(300 * 1024))).toEqual(['1:1 The file has 300 KB; at most 200 KB are sent to readers.']);
	});
});
