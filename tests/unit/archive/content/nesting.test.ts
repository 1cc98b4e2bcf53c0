import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { effort } from '../../../effort.ts';
import { fileCompiler } from '../../../../src/archive/content/compileFile.ts';
import { deepBracketLine, deepMarkdownLine, NESTING, orTooDeep } from '../../../../src/archive/content/nesting.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import type { SourceKind } from '../../../../src/archive/source.ts';
import { check } from '../../../../src/editing/check/check.ts';
import { fileInspector } from '../../../../src/editing/check/running/inspectFile.ts';
import { contentFolder, entryText, SMALL } from './folder.ts';

const compile = fileCompiler({ base: '/', languages: ['en', 'zh-hant'] });
const inspect = fileInspector(['en', 'zh-hant']);

const lists = (depth: number): string => Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a`).join('\n');

describe('what is nested too deeply is one fault of its file', () => {
	const many = 10_000;
	test.for<[string, SourceKind, string, string]>([
		['quotations', 'entry', entryText({}, `${'> '.repeat(many)}a`), '9 body-signs'],
		['quotations without spaces', 'entry', entryText({}, `b\n\n${'>'.repeat(many)}a`), '11 body-signs'],
		['lists in a line', 'entry', entryText({}, `${'- '.repeat(many)}a`), '9 body-signs'],
		['numbers in a line', 'entry', entryText({}, `${'1. '.repeat(many)}a`), '9 body-signs'],
		['both', 'entry', entryText({}, `${'> * '.repeat(many)}a`), '9 body-signs'],
		['lists by their indentation', 'entry', entryText({}, lists(700)), '109 nesting'],
		['in a footnote', 'entry', entryText({}, `a[^1]\n\n[^1]: ${'> '.repeat(many)}a`), '11 nesting'],
		['pictures', 'entry', entryText({}, `${'!['.repeat(many)}a${'](x)'.repeat(many)}`), '9 nesting'],
		['brackets', 'entry', entryText({}, '['.repeat(many) + ']'.repeat(many)), '9 nesting'],
		['emphasis', 'entry', entryText({}, `${'*a '.repeat(400)}${' a*'.repeat(400)}`), '9 nesting'],
		['front matter', 'entry', entryText({ source: '['.repeat(many) + ']'.repeat(many) }), '8 yaml'],
		['a biography', 'doctor', `---\nname: A\nspecialty: hepatology\n---\n${'> '.repeat(many)}a\n`, '5 body-signs'],
		['a biography in another language', 'doctor', `---\nname: A\nspecialty: hepatology\nintroductions:\n  zh-hant: "${'> '.repeat(4000)}a"\n---\nb\n`, '5 body-signs'],
		['site.yml', 'site', `name: ${'{a: '.repeat(many)}${'}'.repeat(many)}\n`, '1 yaml'],
		['site.yml in blocks', 'site', `name:\n ${'- '.repeat(many)}a\n`, '2 yaml'],
		['synonyms', 'synonyms', '['.repeat(many) + ']'.repeat(many), '1 yaml'],
	])('%s', ([, kind, text, expected]) => {
		const file = { entry: 'entries/hepatology/2017/x.md', doctor: 'doctors/a.md', site: 'site.yml', synonyms: 'synonyms.yml' }[kind as string]!;
		const done = effort();
		const { faults } = compile(Buffer.from(text), file, kind);
		const { findings } = inspect(Buffer.from(text), file, kind);
		expect(done()).toBeLessThan(1700);
		for (const found of [faults, findings]) expect(found.filter(({ severity }) => severity === 'error').map(({ line, rule }) => `${line} ${rule}`)).toContain(expected);
	});

	test('and a table that would fill up with empty cells', () => {
		const table = (columns: number, rows: number): string => `${'|a'.repeat(columns)}\n${'|-'.repeat(columns)}\n${'|\n'.repeat(rows)}`;
		const rules = (text: string): string[] => compile(Buffer.from(entryText({}, text)), 'entries/hepatology/2017/x.md', 'entry').faults.map(({ rule }) => rule);
		expect(rules(table(200, 200))).toContain('body-signs');
		expect(rules(table(20, 200))).not.toContain('body-signs');
	});
});

test('all other files are checked all the same', async () => {
	const folder = contentFolder({
		...SMALL,
		'entries/hepatology/2017/a.md': entryText({}, `${'> '.repeat(10_000)}a`),
		'entries/hepatology/2017/b.md': entryText({ age: '34' }),
	});
	const cache = mkdtempSync(join(tmpdir(), 'nesting-'));
	const { faults } = await check({ content: folder.path, store: join(cache, 'check.db'), code: 'x', jobs: 1, today: '2026-01-01' });
	expect(faults.filter(({ severity }) => severity === 'error').map(({ file, rule }) => `${file} ${rule}`)).toEqual(['entries/hepatology/2017/a.md body-signs', 'entries/hepatology/2017/b.md schema']);
	folder.remove();
	rmSync(cache, { recursive: true });
});

test('what people write is not too deep', () => {
	expect(deepMarkdownLine(`${'> '.repeat(NESTING)}a`)).toBeUndefined();
	expect(deepMarkdownLine(`${'> '.repeat(NESTING + 1)}a`)).toBe(1);
	expect(deepMarkdownLine(lists(NESTING))).toBeUndefined();
	expect(deepMarkdownLine(lists(NESTING + 1))).toBe(NESTING + 1);
	expect(deepMarkdownLine(Array.from({ length: 5000 }, (_, item) => `${item}. a`).join('\n'))).toBeUndefined();
	expect(deepMarkdownLine(`a\n\n${'- '.repeat(300)}\n${'*'.repeat(500)}\n${'-'.repeat(500)}`)).toBeUndefined();
	expect(deepMarkdownLine(`\`\`\`\n${' '.repeat(300)}a\n\`\`\``)).toBeUndefined();
	expect(deepBracketLine(`${'[1] '.repeat(5000)}\n${'['.repeat(5000)}\n\n${']'.repeat(5000)}`)).toBeUndefined();
});

describe('the tree of what is let through', () => {
	/** Lists, quotations and footnotes around the deepest node. */
	function depthOf(node: Nodes): number {
		const own = ['list', 'blockquote', 'footnoteDefinition'].includes(node.type) ? 1 : 0;
		return own + ('children' in node ? Math.max(0, ...node.children.map(depthOf)) : 0);
	}

	const prefix = fc.array(fc.constantFrom('> ', '>', '- ', '1. ', '10) ', '* ', '  ', '    ', '\t', '[^a]: '), { maxLength: 60 }).map((parts) => parts.join(''));
	test('is not much deeper than that', () => {
		fc.assert(fc.property(fc.array(fc.tuple(prefix, fc.constantFrom('a', '', '---', '# b')), { maxLength: 8 }), (lines) => {
			const text = lines.map(([before, words]) => before + words).join('\n');
			if (deepMarkdownLine(text) !== undefined) return;
			expect(depthOf(parseMarkdown(text))).toBeLessThanOrEqual(3 * NESTING);
		}), { numRuns: 200 });
	});
});

test('a stack that ends is a fault of the file, and any other error is not', () => {
	const endless = (): number => endless() + 1;
	expect(orTooDeep('a.md', () => [String(endless())], ({ file, rule }) => [file, rule])).toEqual(['a.md', 'nesting']);
	expect(() => orTooDeep('a.md', () => 'a'.repeat(-1), () => '')).toThrow(RangeError);
});
