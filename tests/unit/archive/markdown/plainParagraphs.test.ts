import fc from 'fast-check';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';

const pipeline = unified().use(remarkRehype).use(rehypeStringify);
const compile = htmlCompiler('/');
const place = { file: 'entries/skin/2020/a.md', root: '/' };

test('paragraphs of plain text give the HTML that the whole pipeline would give', () => {
	const word = fc.constantFrom('a', 'pain', '<b', '&', '&amp;', '"', '5 < 6', '  ', '\t', '\n', '\n\n', ' \n ', '.', 'é', '藥');
	fc.assert(
		fc.property(fc.array(word, { maxLength: 30 }), (words) => {
			const markdown = words.join(' ');
			const tree = parseMarkdown(markdown);
			expect(compile(tree, 'answer', place)).toBe(pipeline.stringify(pipeline.runSync(tree)).trim());
		}),
		{ numRuns: 500 },
	);
});
