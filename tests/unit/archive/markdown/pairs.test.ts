import fc from 'fast-check';
import type { Root } from 'mdast';
import { attention as naive } from 'micromark-core-commonmark';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { attention } from '../../../../src/archive/markdown/syntax/attention.ts';

const tree = (markdown: string, resolveAll: typeof naive.resolveAll): Root => {
	const construct = { ...attention, resolveAll };
	const syntax = { disable: { null: ['attention'] }, text: { 42: construct, 95: construct }, insideSpan: { null: [construct] } };
	return fromMarkdown(markdown, { extensions: [syntax] });
};

test('pairs stars and underscores as the reference does, which looks back over the whole text each time', () => {
	const piece = fc.constantFrom('*', '*', '**', '***', '_', '__', 'a', 'b', ' ', '.', '(', ')', '[', '](/x)', '\n', '重', '，', '`');
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
			const markdown = pieces.join('');
			expect(tree(markdown, attention.resolveAll)).toEqual(tree(markdown, naive.resolveAll));
		}),
		{ numRuns: 5000 },
	);
}, 60_000);
