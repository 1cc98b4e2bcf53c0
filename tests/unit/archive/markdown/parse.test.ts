import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { syntax } from '../../../../src/archive/markdown/syntax/index.ts';
import { settle } from '../../../../src/archive/markdown/tree/settle.ts';
import { anyMarkdown } from './pieces.ts';

/** The whole syntax, whatever signs a text holds. */
function fully(markdown: string): Root {
	const source = markdown.replace(/^\uFEFF/, '');
	const mdastExtensions = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
	return settle(fromMarkdown(source, { extensions: syntax, mdastExtensions }), source);
}

describe('parseMarkdown', () => {
	it('gives on any text what the full parser gives', () => {
		fc.assert(
			fc.property(anyMarkdown, (text) => {
				expect(parseMarkdown(text)).toEqual(fully(text));
			}),
			{ numRuns: 3000 },
		);
	}, 60_000);

	it('gives every node a place inside its parent\'s', () => {
		fc.assert(
			fc.property(anyMarkdown, (text) => {
				visit(parseMarkdown(text), (node, _, parent) => {
					const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
					expect(start).toBeLessThanOrEqual(end);
					expect(end).toBeLessThanOrEqual(text.length);
					if (parent && parent.type !== 'root') expect([start >= parent.position!.start.offset!, end <= parent.position!.end.offset!]).toEqual([true, true]);
				});
			}),
			{ numRuns: 2000 },
		);
	}, 60_000);

	it('loses no character of amounts, ranges and comparisons', () => {
		const sign = fc.constantFrom('*', '~', '>', '<', '=', '-', '+', '_', '^', '/', '.', '%', ':', '(', ')', '±', '×', '≥', '±', '；', '，', '（', '）', ' ', ' ', '\n');
		const amount = fc.constantFrom('5', '40', '2.5', '½', '10', 'mg', '毫克', '天', '°C', 'IU', 'ml', 'x', '三');
		const text = fc.array(fc.tuple(amount, sign), { minLength: 1, maxLength: 16 }).map((pairs) => pairs.flat().join(''));
		fc.assert(
			fc.property(text, (written) => {
				// Where two stars or underscores beside a space or a bracket mark words, that is what they are for.
				fc.pre(!/(?:^|[\s(（，；=:/±×≥<>+~.^-])[*_]|[*_](?:$|[\s)）])/m.test(written));
				const bare = (from: string): string => from.replace(/\s/g, '');
				expect(bare(toString(parseMarkdown(written)))).toBe(bare(written));
			}),
			{ numRuns: 3000 },
		);
	}, 60_000);
});
