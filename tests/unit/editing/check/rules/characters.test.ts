import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterFindings } from '../../../../../src/editing/check/rules/characters.ts';
import { FileText } from '../../../../../src/editing/check/finding.ts';

const found = (text: string): string[] => characterFindings(new FileText('a.md', text), false).map(({ rule }) => rule);

describe('characterFindings', () => {
	it.each([
		['plain text', 'Nothing odd — “quoted”, 50 °C, naïve café, 肝臟。', []],
		['emoji of several parts', 'A family 👩‍👩‍👧 and a flag 🇹🇼', []],
		['joiners of other scripts', 'क्‍ष and می‌خواهم', []],
		['marks of direction in a line of Arabic', 'الكبد \u200Fabc\u200F', []],
		['a joiner between Latin letters', 'li\u200Dver', ['invisible-character']],
		['a soft hyphen', 'he\u00ADpatitis', ['invisible-character']],
		['letters hidden in tags', 'a\u{E0041}b', ['invisible-character']],
		['an override of direction', 'a\u202Eb', ['bidirectional-control']],
		['a bell', 'a\u0007b', ['control-character']],
		['an old line end', 'a\rb', ['control-character']],
		['a line end of another system', 'a\r\nb', []],
		['a lost character', 'a\uFFFDb', ['lost-character']],
		['a letter of one font only', '\uE123', ['private-character']],
		['UTF-8 read as Windows-1252', 'donâ€™t', ['mojibake']],
		['capitals before a closing mark', 'LUÇÃO»', []],
	])('%s', (_, text, rules) => {
		expect(found(text)).toEqual(rules);
	});

	it('once a line and kind, with all of them mended', () => {
		const [finding, ...others] = characterFindings(new FileText('a.md', 'a\u200Bb\u200Bc\nd\u200Be'), false);
		expect(finding).toMatchObject({ line: 1, column: 2, mended: 'abc', safe: true });
		expect(others).toMatchObject([{ line: 2, mended: 'de' }]);
	});

	it('mends until nothing is left that can be, and changes nothing that can be seen', () => {
		const piece = fc.constantFrom('a', '肝', ' ', '\u200B', '\u202E', '\u0007', '\u00AD', '\u2028', 'é', 'Ã©', 'â€™', '👩‍👧', '\u200D', '\uFEFF');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
				let line = pieces.join('');
				for (let round = 0; round < 20; round++) {
					const finding = characterFindings(new FileText('a.md', line), false).find(({ safe }) => safe);
					if (!finding) break;
					line = finding.mended!;
				}
				expect(characterFindings(new FileText('a.md', line), false).filter(({ safe }) => safe)).toEqual([]);
				expect(line.replace(/[^a肝]/gu, '')).toBe(pieces.join('').replace(/[^a肝]/gu, ''));
			}),
		);
	});
});
