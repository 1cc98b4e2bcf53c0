import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase } from '../../../../../src/editing/check/privacy/anyCase.ts';

describe('anyCase', () => {
	it.each([
		['me llamo', '[Mm][Ee] [Ll][Ll][Aa][Mm][Oo]'], ['hij[oa]', '[Hh][Ii][Jj][OoAa]'], ['(?:ß|ss)', '(?:ß|[Ss][Ss])'], ['o?\\s?é', '[Oo]?\\s?[Éé]'], ['no\\.', '[Nn][Oo]\\.'],
	])('%s becomes %s', (pattern, expanded) => {
		expect(anyCase(pattern)).toBe(expanded);
	});

	it('finds what the pattern would where no case counts', () => {
		const letter = fc.constantFrom('a', 'B', 'é', 'Ñ', 'ü', ' ', 'œ', '我', 'ł');
		fc.assert(fc.property(fc.array(letter, { minLength: 1, maxLength: 4 }), fc.array(fc.oneof(letter, letter.map((it) => it.toUpperCase())), { maxLength: 12 }), (pattern, text) => {
			const found = (it: RegExp): (string | number)[][] => [...text.join('').matchAll(it)].map((match) => [match.index, match[0]]);
			expect(found(new RegExp(anyCase(pattern.join('')), 'gu'))).toEqual(found(new RegExp(pattern.join(''), 'giu')));
		}));
	});
});
