import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { anchorsOf } from '../../../../src/archive/markdown/anchors.ts';
import { htmlCompiler } from '../../../../src/archive/markdown/html.ts';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { arbitraryMarkdown } from '../../../arbitrary/markdown.ts';

test('the anchors of any text are the ids of the headings in its HTML', () => {
	const compile = htmlCompiler('/');
	fc.assert(
		fc.property(arbitraryMarkdown, (markdown) => {
			const ids: unknown[] = [];
			visit(fromHtml(compile(parseMarkdown(markdown), 'answer', { file: 'entries/skin/2020/a.md', root: '/' }), { fragment: true }), 'element', ({ tagName, properties }) => {
				if (/^h\d$/.test(tagName)) ids.push(properties['id']);
			});
			expect(anchorsOf(parseMarkdown(markdown), 'answer')).toEqual(ids);
		}),
	);
});

test.each([
	['### Side effects\n\n### Side effects', ['answer-side-effects', 'answer-side-effects-1']],
	['### 副作用', ['answer-副作用']],
	['> ### Quoted\n\n### ![A scan](https://example.org/a.png)', ['answer-quoted', 'answer-a-scan']],
])('%j', (markdown, anchors) => {
	expect(anchorsOf(parseMarkdown(markdown), 'answer')).toEqual(anchors);
});
