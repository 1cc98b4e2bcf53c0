import fc from 'fast-check';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';

const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

function fully(markdown: string): Root {
	return gfm.parse(markdown);
}

/** Pieces of which every construct of CommonMark and GFM can come about, whole or broken. */
const PIECES = [
	'a', 'b', 'www', 'WWW', '.', 'example', '.com', 'http', 'https', ':', '/', '//', '\\', '&#64;', '&period;', '&commat;',
	'&#x77;', '&colon;', '&', ';', '@', '~', '~~', '|', '-', '--', '---', ':-', '-:', '*', '**', '_', '`', '```', '[', ']', '[ ]', '[x]',
	'[^1]', '[^1]: ', '(', ')', '!', '#', '## ', '> ', '- ', '1. ', '+ ', '\n', '\n\n', '\r\n', ' ', '    ', '\t', '<', '>', '<b>',
	'</b>', '<!--', '-->', '"', "'", '=', '===', '中', '，', '\u00A0', 'mailto', 'xmpp', 'ftp', '_b', '{', '}', '^', '$', '+',
];

const markdown = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join('')),
	fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('parseMarkdown', () => {
	it('gives on any text what the full GFM parser gives', () => {
		fc.assert(
			fc.property(markdown, (text) => {
				expect(parseMarkdown(text)).toEqual(fully(text));
			}),
			{ numRuns: 2000 },
		);
	}, 60_000);

	it.each([
		['a table', '| a | b |\n|---|---|\n| 1 | 2 |', 'table'],
		['a table of one column', 'a\n:-\nb', 'table'],
		['struck text', 'a ~~b~~', 'paragraph'],
		['a task', '- [x] done', 'list'],
		['a footnote', 'a[^1]\n\n[^1]: b', 'paragraph'],
		['an address', 'see www.example.com', 'paragraph'],
		['an address with an escaped dot', 'see www\\.example.com', 'paragraph'],
		['an address with a dot as a character reference', 'see www&period;example.com', 'paragraph'],
		['an address with an escaped colon', 'see https\\://example.com', 'paragraph'],
		['a mail address with a character reference', 'a&commat;example.com', 'paragraph'],
	])('knows %s', (_, text, type) => {
		expect(parseMarkdown(text)).toEqual(fully(text));
		expect(parseMarkdown(text).children[0]?.type).toBe(type);
	});
});
