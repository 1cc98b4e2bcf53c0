import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/archive/markdown/parse.ts';
import { plainText } from '../../../../src/archive/markdown/text.ts';
import { asRead, changesOf } from '../../../../src/editing/check/asRead.ts';

function read(text: string): ReturnType<typeof asRead> {
	return asRead(text, 0, changesOf(parseMarkdown(text), text), 0);
}

describe('asRead', () => {
	it.each([
		['plain', 'plain'],
		['a\\_b \\# c', 'a_b # c'],
		['a\\b', 'a\\b'],
		['1&nbsp;tab &amp; 2&#35;', '1\u00a0tab & 2#'],
		['&nosuch; stays', '&nosuch; stays'],
		['**1**顆 and *two*', '1顆 and two'],
		['`a\\_b` as code', '`a\\_b` as code'],
		['2 * 3 * 4', '2 * 3 * 4'],
	])('%s', (written, expected) => {
		expect(read(written).text).toBe(expected);
	});

	it('reads a paragraph as its plain text', () => {
		const piece = fc.constantFrom('a', '顆', '\\*', '\\#', '&amp;', '&#48;', '**b**', '*c*', ' d ', '.', '&no;', '\\n');
		fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 10 }), (pieces) => {
			const written = `x${pieces.join('')}x`;
			expect(read(written).text.replace(/\s+/g, ' ')).toBe(plainText(parseMarkdown(written)));
		}));
	});

	it('knows where each character stands, in order', () => {
		const piece = fc.constantFrom('a', '\\*', '&amp;', '&#128512;', '**b**', '\n\n', '- ', '_', '*');
		fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
			const written = pieces.join('');
			const { text, begin, end } = read(written);
			let last = 0;
			for (let at = 0; at < text.length; at++) {
				expect(begin(at)).toBeGreaterThanOrEqual(last);
				expect(end(at)).toBeGreaterThan(begin(at));
				last = begin(at);
				const source = written.slice(begin(at), end(at));
				if (!source.startsWith('&') && !source.startsWith('\\')) expect(source).toBe(text[at]);
			}
			expect(text === '' ? 0 : end(text.length - 1)).toBeLessThanOrEqual(written.length);
		}));
	});
});
