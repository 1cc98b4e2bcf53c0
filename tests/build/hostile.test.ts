import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { readEntry } from '../../src/archive/content/readEntry.ts';
import { compileEntry } from '../../src/archive/content/compileEntry.ts';
import { ContentFaults } from '../../src/archive/fault.ts';
import { htmlCompiler } from '../../src/archive/markdown/html.ts';
import { build } from '../../src/build/build.ts';
import { writeHostileArchive } from '../fixtures/hostile/archive.ts';
import { payloads } from '../fixtures/hostile/payloads.ts';
import { effort } from '../effort.ts';
import { sharedSite } from '../sites/sharedSite.ts';
import { parseXml } from '../sites/xml.ts';
import { TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';

const FILE = 'entries/heart/2020/a.md';
const context = { languages: ['en'], html: htmlCompiler('/') };

/** A valid entry, with other lines in its front matter or another body. */
function entry(lines: string, body = 'Why?\n\n## Answer\n\nBecause.\n'): string {
	return `---\ntitle: A title\nasker: mira\ndate: 2020-01-01\ndoctor: ada\nspecialty: heart\n${lines}\n---\n${body}`;
}

/** What compiling says of a text, as `line rule`, and how much work it was. */
function compiled(text: string): { rules: string[]; work: number; html: string } {
	const done = effort();
	const { record, faults } = compileEntry(Buffer.from(text), FILE, context);
	const work = done();
	return {
		rules: faults.filter(({ severity }) => severity === 'error').map(({ line, rule }) => `${line} ${rule}`),
		work,
		html: record ? record.question.html + record.answer.html + (record.more?.html ?? '') : '',
	};
}

describe('front matter that is refused', () => {
	const aliases = (from: string): string => `aliases: [${JSON.stringify(from)}]`;
	test.for<[string, string, string]>([
		['a YAML bomb', `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]`, '8 yaml-alias'],
		['a value repeated', 'sex: &x male\nage: *x', '8 yaml-alias'],
		['a tag that makes an object', 'source: !!js/function "function () {}"', '7 yaml'],
		['a prototype', '__proto__: { tripwire: 1 }', '7 '],
		['a constructor', 'constructor: { prototype: { tripwire: 1 } }', '7 '],
		['a merge', '<<: { title: x }', '7 '],
		['half a character', 'source: "\\ud800"', '7 yaml'],
		['an id that climbs', 'translationOf: ../../x', '7 '],
		['a topic that climbs', 'topics: [../x]', '7 '],
		['an old address that climbs', aliases('/../../x'), '7 '],
		['one that climbs in escapes', aliases('/%2e%2e/%2e%2e/x'), '7 '],
		['one that climbs in escapes of one dot', aliases('/.%2E/.%2e/x'), '7 '],
		['one with a zero byte', aliases('/a%00b'), '7 '],
		['one with a line break', aliases('/a%0Ab'), '7 '],
		['one with a backslash', aliases('/..%5c..%5cx'), '7 '],
		['one that no file can be called', aliases(`/${'a'.repeat(300)}`), '7 '],
		['one of another host', aliases('//tripwire.example/'), '7 '],
		['a script as an address', 'sourceUrl: "javascript:tripwire()"', '7 '],
	])('%s', ([, lines, expected]) => {
		const { rules, work } = compiled(entry(lines));
		expect(rules.join()).toContain(expected);
		expect(work).toBeLessThan(170);
		expect(Object.prototype).not.toHaveProperty('tripwire');
	});

	test.for(['---js\nmodule.exports = tripwire()\n---\n', '---javascript\n{ title: tripwire() }\n---\n', '---json\n{"title":"x"}\n---\n', '---coffee\nx\n---\n'])('another language: %j', (text) => {
		expect(compiled(`${text}Why?\n\n## Answer\n\nx`).rules[0]).toBe('1 front-matter-language');
	});
});

describe('bounded work', () => {
	const many = (text: string, times: number): string => text.repeat(times);
	test.for<[string, string]>([
		['a line of a million letters', entry('', `${many('a', 900_000)}\n\n## Answer\n\nx\n`)],
		['open brackets', entry('', `${many('[', 20_000)}\n\n## Answer\n\nx\n`)],
		['open image brackets', entry('', `${many('![', 10_000)}\n\n## Answer\n\nx\n`)],
		['emphasis', entry('', `${many('*a_ ', 10_000)}\n\n## Answer\n\nx\n`)],
		['backticks of all lengths', entry('', `${Array.from({ length: 300 }, (_, length) => '`'.repeat(length)).join(' ')}\n\n## Answer\n\nx\n`)],
		['deep quotations', entry('', `${many('> ', 300)}a\n\n## Answer\n\nx\n`)],
		['deep lists', entry('', `${Array.from({ length: 100 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}\n\n## Answer\n\nx\n`)],
		['open links', entry('', `${many('[a](b', 5000)}\n\n## Answer\n\nx\n`)],
		['open HTML', entry('', `a ${many('<a b=', 5000)}\n\n## Answer\n\nx\n`)],
		['open comments', entry('', `a ${many('<!-- ', 5000)}\n\n## Answer\n\nx\n`)],
		['addresses that end late', entry('', `www.${many('a.', 5000)}${many('(', 5000)}\n\n## Answer\n\nx\n`)],
		['a wide table', entry('', `|${many('a|', 2000)}\n|${many('-|', 2000)}\n|${many('a|', 2000)}\n\n## Answer\n\nx\n`)],
		['deep YAML', entry(`source: ${many('[', 5000)}`)],
		['deep YAML, block', entry(`source:\n${Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth + 1)}a:`).join('\n')}`)],
		['ten thousand keys', entry(Array.from({ length: 10_000 }, (_, key) => `k${key}: x`).join('\n'))],
		['white space', entry(`source: x${many(' ', 100_000)}y`, `${many(' \t', 50_000)}a\n\n## Answer\n\nx\n`)],
	])('%s', ([, text]) => {
		expect(compiled(text).work).toBeLessThan(1700);
	});

	test('what would take time by its square is refused at its line', () => {
		expect(compiled(entry('', `Why?\n\n${many('*a_ ', 2500)}\n\n## Answer\n\nx\n`)).rules).toEqual(['11 body-signs']);
		expect(compiled(entry(Array.from({ length: 10_000 }, (_, key) => `k${key}: x`).join('\n'))).rules).toContain('1 front-matter-size');
		expect(compiled(entry('', `${many('**a** _b_\n\n', 5000)}## Answer\n\nx\n`)).rules).toEqual([]);
	});

	test('a file of more than a megabyte is not even decoded', () => {
		const { rules, work } = compiled(entry('', 'a'.repeat(2 ** 21)));
		expect(rules).toEqual(['1 file-size']);
		expect(work).toBeLessThan(42);
	});
});

test('text behind a comment is not lost with it', () => {
	expect(compiled(entry('', '<!-- a --> b <i>c</i>\n\n## Answer\n\nx\n')).html).toBe('<p>b &#x3C;i>c&#x3C;/i></p><p>x</p>');
});

describe('any bytes at all', () => {
	const pieces = fc.constantFrom(...payloads, '---', '\n', '\n\n', ': ', '- ', '## Answer\n', '## More info\n', '```', '[^a]', '[^a]: ', '|', '> ', '    ', '\t');
	const body = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 12 }).map((some) => some.join(''));

	test('are taken apart with faults in words, never thrown', () => {
		fc.assert(fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), body.map((text) => Buffer.from(text)), body.map((text) => Buffer.from(entry('', text)))), (bytes) => {
			for (const fault of readEntry(bytes, FILE, ['en']).faults) {
				expect(fault.message).not.toBe('');
				expect(fault.line).toBeGreaterThan(0);
			}
		}), { numRuns: 300 });
	});

	test('compile to no more than text and what Markdown can say', () => {
		fc.assert(fc.property(body, (text) => {
			const { html } = compiled(entry('', `Why? ${text}\n\n## Answer\n\nBecause.\n`));
			expect(html).not.toMatch(/<(?:script|style|svg|math|iframe|object|embed|form|input|meta|base|link|template)\b/i);
			expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[a-z][^<>]*\s(?:on\w+|style|srcdoc|data-pagefind[\w-]*)=/i);
			expect(html).not.toMatch(/<[a-z][^<>]*\s(?:href|src)="\s*(?:javascript|vbscript|data|blob|file):/i);
		}), { numRuns: 300 });
	});
});

describe('a folder that reaches out', () => {
	let archive: TestArchive;
	beforeEach(() => {
		archive = new TestArchive();
		archive.writeEntry(entryOf(0));
	});
	afterEach(() => archive.remove());

	async function rulesOfBuild(): Promise<string[]> {
		const error: unknown = await build({ content: archive.content, out: archive.out, cache: archive.cache }).then(() => undefined, (thrown: unknown) => thrown);
		if (!(error instanceof ContentFaults)) throw new Error('The build found no fault.', { cause: error });
		return error.faults.map(({ file, rule }) => `${file} ${rule}`);
	}

	test('by links to files and to folders', async () => {
		const outside = mkdtempSync(join(tmpdir(), 'outside-'));
		writeFileSync(join(outside, 'secret.md'), entry(''));
		mkdirSync(dirname(join(archive.content, FILE)), { recursive: true });
		symlinkSync(join(outside, 'secret.md'), join(archive.content, FILE));
		symlinkSync(outside, join(archive.content, 'entries/heart/2021'));
		expect(await rulesOfBuild()).toEqual([`${FILE} symbolic-link`, 'entries/heart/2021 symbolic-link']);
		rmSync(outside, { recursive: true });
	});

	test('by the names of files', async () => {
		archive.write('entries/heart/2020/a%2f..%2fx.md', entry(''));
		archive.write('entries/heart/2020/__proto__.md', entry(''));
		archive.write('doctors/-.md', '---\nname: x\nspecialty: heart\n---\n');
		expect((await rulesOfBuild()).filter((rule) => rule.includes('bad-id'))).toHaveLength(3);
	});

	test('by old addresses of which one is a folder of the other', async () => {
		archive.writeEntry({ ...entryOf(2), aliases: ['/old.html', '/old.html/more', '/older/', '/older/more.html'] });
		expect((await rulesOfBuild()).join()).toContain('alias');
	});
});

/** What a feed, Atom or JSON, gives readers as HTML. */
function markupIn(feed: string): string[] {
	if (feed.startsWith('{')) return (JSON.parse(feed) as { items: { content_html: string }[] }).items.map((item) => item.content_html);
	const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
	return [...feed.matchAll(/<content type="html">([^<]*)</g)].map(([, text]) => unescape(text!));
}

describe('the files of a hostile archive', () => {
	test('are well-formed, and none lies outside the site', async () => {
		const archive = writeHostileArchive();
		onTestFinished(() => archive.remove());
		const { dist } = await sharedSite(archive.content);
		const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
		expect(files.length).toBeGreaterThan(payloads.length * 4);
		for (const file of files) {
			const read = (): string => readFileSync(file, 'utf8');
			if (file.endsWith('.xml')) parseXml(read());
			if (/\.(?:json|webmanifest)$/.test(file)) JSON.parse(read());
			if (!/feed\.(?:xml|json)$/.test(file)) continue;
			for (const html of markupIn(read())) expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<(?:script|svg|style|iframe|form|input)\b|<[a-z][^<>]*\son\w+=/i);
		}
		expect(readdirSync(dirname(dist)).sort()).toEqual(['cache', 'dist']);
	});
});
