import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullTree } from '../../../../src/archive/markdown/parse.ts';
import { plainTree } from '../../../../src/archive/markdown/plainTree.ts';

/** Lines of plain text, and of all that is nearly plain. */
const LINES = [
	'', '', '', 'Some words.', 'More of them, with (signs); "quotes" & not', 'words', 'a - b', 'a # b', 'a > b', 'a = b', '12 mg', 'It was 1.', '中文，字',
	'## Answer', '# One', '###### Six', '####### Seven', '#Seven', '#', '## ', '## Closed ##', '## C#', '##  Wide', '1. one', '12) twelve', '1234567890. ten digits',
	'- item', '-', '--', '---', '===', '=', '+ item', '+', '> quote', '~~~', ' indented', '    code', 'ends with a space ', 'ends with two  ',
	'tab\there', '自動', '換行，', '的', '한국어', 'ไทย', '5~40', 'a~~b', 'a|b', '|a', ':-', ': a', 'a:-b', 'a@b.org', 'www.a', 'http://a', 'https', '< 5', '\u00A0', '\u00A0words', '## \u00A0words', 'words\u00A0', '\u2028- b', 'a\u2029# b', '\uFEFF', '\0', 'a!', '!(b)', ']', '{}', ':', '--a', '…',
];

const text = fc
	.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'grapheme', maxLength: 8 })), { maxLength: 9 })
	.chain((lines) => fc.constantFrom('\n', '\n', '\n\n', '\r\n').map((end) => lines.join(end)));

describe('plainTree', () => {
	it('gives what the parser gives, places included, or nothing', () => {
		let plain = 0;
		fc.assert(
			fc.property(text, (markdown) => {
				const tree = plainTree(markdown);
				if (!tree) return;
				plain += 1;
				expect(tree).toEqual(fullTree(markdown));
			}),
			{ numRuns: 5000 },
		);
		expect(plain).toBeGreaterThan(500);
	}, 60_000);

	it.each([
		['paragraphs and headings', 'One, two (three).\nFour\n\n## Answer\n\nFive: six – seven!\n### Eight\nNine\n'],
		['blank lines around', '\n\nOne\n\n\n'],
		['nothing', ''],
		['lines of Chinese', '自動\n換行。\n換\n'],
		['tildes and bars', '5~40, a|b'],
	])('knows %s', (_, markdown) => {
		expect(plainTree(markdown)).toEqual(fullTree(markdown));
	});

	it.each(['a *b*', 'a\n- b', '1. a', 'a  \nb', ' a', 'a\n===', '<b>', 'a &amp; b', '`a`', '[a](b)', 'a\\', '## a #'])('leaves %j to the parser', (markdown) => {
		expect(plainTree(markdown)).toBeUndefined();
	});
});
