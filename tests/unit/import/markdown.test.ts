import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/archive/markdown/parse.ts';
import { cleanText } from '../../../src/import/clean/cleanText.ts';
import { markdownOf } from '../../../src/import/markdown.ts';

const SIGNS = Array.from('\\`*_{}[]()#+-.!|~<>&"\':;=@$%^/?,0123456789 \n\tabAB');

/** Texts in which everything that Markdown, HTML and YAML can trip over is frequent. */
const trippy = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(...SIGNS) },
			{
				weight: 2,
				arbitrary: fc.constantFrom(
					'---', '===', '```', '~~~', '***', '## Answer', '- ', '1. ', '1) ', '> ', '    ', '[^1]: ', '[x]: ', '[ ] ', '![',
					'](', '<b>', '</p>', '<!--', '-->', '<script>', '&amp;', '&#35;', '&lt', 'https://', 'http://a.b/c_d_e*f*', 'www.',
					'www.example.com/a_b_', 'mail@example.org', 'xmpp:a@b.c', '|--|', '| a | b |', '\n\n', '\r\n', ' ', '　', '功能', '<?', '<![CDATA[',
					'a\\\n', '  \n', ':::', '$$', '\u200b', '—', '“', '<https://a.b>', '<a@b.cd>',
				),
			},
			fc.string({ unit: 'grapheme', maxLength: 3 }),
		),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(''));

function gfmTree(markdown: string): Root {
	return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function words(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function visible(tree: Root): string {
	return words(tree.children.map((child) => toString(child)).join(' '));
}

/** Everything in a tree but paragraphs and text, and links that only repeat an address in the text. */
function others(tree: Root): string[] {
	const types: string[] = [];
	visit(tree, (node: Nodes) => {
		if (node.type === 'link' && /^(?:https?:|mailto:|xmpp:)/i.test(node.url) && !node.title) return;
		if (!['root', 'paragraph', 'text'].includes(node.type)) types.push(node.type);
	});
	return types;
}

describe('markdownOf', () => {
	it.each([
		['the GitHub dialect', gfmTree],
		["the archive's own parser", parseMarkdown],
	])('reads as the same text, in paragraphs alone, with %s', (_, parse) => {
		fc.assert(
			fc.property(trippy, (source) => {
				const { text } = cleanText(source);
				const tree = parse(markdownOf(text));
				expect(visible(tree)).toBe(words(text));
				expect(others(tree)).toEqual([]);
			}),
			{ numRuns: 2_000 },
		);
	});
});
