import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml, readFrontMatter } from '../../../../src/archive/content/frontMatter.ts';
import { faultLines } from './faultLines.ts';

describe('readFrontMatter', () => {
	it('splits data from body and knows where the body begins', () => {
		const { data, body, bodyLine, faults } = readFrontMatter('---\ntitle: A\ndate: 2017-01-03\n---\nBody\n', 'a.md');
		expect({ data, body, bodyLine, faults }).toEqual({ data: { title: 'A', date: '2017-01-03' }, body: 'Body\n', bodyLine: 4, faults: [] });
	});

	it('takes dates, bands and words such as "no" for text, as YAML 1.2 does', () => {
		const { data } = readFrontMatter('---\nage: 30-39\ndate: 2017-01-03\nsex: no\nlang: on\n---\n', 'a.md');
		expect(data).toEqual({ age: '30-39', date: '2017-01-03', sex: 'no', lang: 'on' });
	});

	it.each(['\n', '\r\n'])('points at the same places whatever ends a line', (end) => {
		const { source, bodyLine } = readFrontMatter(['---', 'title: A', 'topics: [b, c]', '---', '', 'Body'].join(end), 'a.md');
		expect(source.value(['title'])).toEqual({ line: 2, column: 8, length: 1 });
		expect(source.value(['topics', 1])).toEqual({ line: 3, column: 13, length: 1 });
		expect(source.key([], 'topics')).toEqual({ line: 3, column: 1, length: 6 });
		expect(source.line({ line: 3, column: 1, length: 1 })).toBe('topics: [b, c]');
		expect(bodyLine).toBe(4);
	});

	it('finds any body again, at its line', () => {
		const line = fc.stringMatching(/^[a-z ]{0,12}$/);
		fc.assert(
			fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 5 }), fc.array(line), (titles, lines) => {
				const front = ['---', ...titles.map((title, i) => `k${i}: ${title}`), '---'];
				const { body, bodyLine } = readFrontMatter([...front, ...lines].join('\n'), 'a.md');
				expect(body).toBe(lines.join('\n'));
				expect(bodyLine).toBe(lines.length > 0 ? front.length : front.length - 1);
			}),
		);
	});

	it('never runs code: only YAML is read', () => {
		for (const language of ['js', 'javascript', 'json', 'coffee', 'toml']) {
			const { data, faults } = readFrontMatter(`---${language}\n{ title: process.exit(1) }\n---\nBody`, 'a.md');
			expect(data).toEqual({});
			expect(faults.map(({ rule }) => rule)).toEqual(['front-matter-language']);
		}
	});

	it('does not mix up files with the same front matter', () => {
		const [first, second] = ['one', 'two'].map((body) => readFrontMatter(`---\ntitle: A\n---\n${body}`, `${body}.md`));
		expect([first!.body, second!.body]).toEqual(['one', 'two']);
		expect(first!.data).not.toBe(second!.data);
	});

	it('throws on nothing', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('---', '\n', 'a: ', 'b', '"', "'", '[', '{', '*x', '&x ', '!t ', '- ', '? ', '| ', '> ', '#', '\t', '%', '@', ': ', '...', '<<: '), { maxLength: 25 }), (pieces) => {
				expect(() => readFrontMatter(`---\n${pieces.join('')}\n---\n`, 'a.md')).not.toThrow();
			}),
			{ numRuns: 500 },
		);
	});
});

describe('faults of the lines of hyphens', () => {
	it.each([
		['no front matter', 'Hello', ['front-matter-missing 1:1+5']],
		['keys without hyphens', '\ntitle: A\n', ['front-matter-missing 2:1+8']],
		['an empty file', '', ['front-matter-missing 1:1+1']],
		['a blank line above', '\n---\ntitle: A\n---\n', ['front-matter-start 2:1+3']],
		['a space before', ' ---\ntitle: A\n---\n', ['front-matter-start 1:1+4']],
		['two hyphens', '--\ntitle: A\n--\n', ['front-matter-start 1:1+2']],
		['four hyphens', '----\ntitle: A\n----\n', ['front-matter-start 1:1+4']],
		['no end', '---\ntitle: A\ntopics:\n  - b\n\nBody', ['front-matter-end 5:1+1']],
		['no end and no body', '---\ntitle: A', ['front-matter-end 3:1+1']],
	])('%s', (_, text, expected) => {
		expect(readFrontMatter(text, 'a.md').faults.map(({ rule, line, column, length }) => `${rule} ${line}:${column}+${length}`)).toEqual(expected);
	});
});

describe('faults of YAML', () => {
	const lines = (yaml: string): string => faultLines(parseYaml(yaml, 'a.md', 1).faults);

	it('a colon in a value', () => {
		expect(lines('title: Liver: is it bad?')).toMatchInlineSnapshot(`
			"a.md:2:8+1 error yaml (safe)
			  The value of "title" cannot be read as it stands: a colon with a space behind it would begin another key.
			  Put the whole value in quotation marks.
			  > title: 'Liver: is it bad?'"
		`);
		expect(lines("title: It's the liver: is it bad?")).toMatchInlineSnapshot(`
			"a.md:2:8+1 error yaml (safe)
			  The value of "title" cannot be read as it stands: a colon with a space behind it would begin another key.
			  Put the whole value in quotation marks.
			  > title: "It's the liver: is it bad?""
		`);
	});

	it('quotation marks', () => {
		expect(lines('title: "Liver\nasker: a')).toMatchInlineSnapshot(`
			"a.md:2:8+6 error yaml
			  The quotation mark that opens the value of "title" is not closed.
			  Close it, or leave it out.
			  > title: 'Liver'"
		`);
		expect(lines("title: 'It's bad'")).toMatchInlineSnapshot(`
			"a.md:2:12+6 error yaml (safe)
			  The value of "title" cannot be read as it stands: the quotation mark inside it ends it early.
			  Put the whole value in quotation marks.
			  > title: "It's bad""
		`);
		expect(lines('title: "Fatty liver" and I')).toMatchInlineSnapshot(`
			"a.md:2:22+5 error yaml (safe)
			  The value of "title" cannot be read as it stands: it goes on behind its closing quotation mark.
			  Put the whole value in quotation marks.
			  > title: '"Fatty liver" and I'"
		`);
	});

	it('signs that YAML keeps for itself', () => {
		expect(lines('title: @home')).toMatchInlineSnapshot(`
			"a.md:2:8+1 error yaml (safe)
			  The value of "title" cannot be read as it stands: YAML keeps "@" at the beginning for itself.
			  Put the whole value in quotation marks.
			  > title: '@home'"
		`);
		expect(lines('title: *bold* liver')).toMatchInlineSnapshot(`
			"a.md:2:15+5 error yaml (safe)
			  The value of "title" cannot be read as it stands: YAML keeps "*" at the beginning for itself.
			  Put the whole value in quotation marks.
			  > title: '*bold* liver'"
		`);
		expect(lines('title: &x a\nasker: *x')).toMatchInlineSnapshot(`
			"a.md:3:8+2 error yaml-alias
			  A "*" at the beginning, as in *x, makes YAML repeat another value, which is not allowed here.
			  Write the value out; put it in quotation marks where it really begins with "*"."
		`);
		expect(lines('title: !!js/function x')).toMatchInlineSnapshot(`
			"a.md:2:8+13 error yaml (safe)
			  The value of "title" cannot be read as it stands: YAML keeps "!" at the beginning for itself.
			  Put the whole value in quotation marks.
			  > title: '!!js/function x'"
		`);
	});

	it('colons that are none: all of them, not only the first', () => {
		expect(lines('title：肝\nasker:mira\nage: 30-39')).toMatchInlineSnapshot(`
			"a.md:2:1+7 error yaml (safe)
			  The colon after "title" is a full-width one.
			  Write a plain colon and a space.
			  > title: 肝
			a.md:3:1+10 error yaml (safe)
			  The space after "asker:" is missing.
			  Put a space behind the colon.
			  > asker: mira"
		`);
	});

	it('lists and indents', () => {
		expect(lines('topics: [a, b\nage: 30-39')).toMatchInlineSnapshot(`
			"a.md:2:9+5 error yaml
			  The list of "topics" has no end.
			  Close it with "]".
			  > topics: [a, b]"
		`);
		expect(lines('reviewed:\n\tby: a')).toMatchInlineSnapshot(`
			"a.md:3:1+1 error yaml (safe)
			  The line begins with a tab.
			  Indent with spaces.
			  >   by: a"
		`);
	});

	it('a key twice, a line that is none', () => {
		expect(lines('title: A\ntitle: B')).toMatchInlineSnapshot(`
			"a.md:3:1+1 error yaml
			  The key "title" stands twice.
			  Remove one of the two lines."
		`);
		expect(lines('title: A\nThis is text.\nasker: b')).toMatchInlineSnapshot(`
			"a.md:3:1+13 error yaml
			  The line cannot be read as "key: value".
			  Write a key, a colon, a space and the value; a longer text goes below the front matter."
		`);
	});
});
