import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, EXCERPT_LENGTH } from '../../../../src/archive/markdown/excerpt.ts';

const words = fc.array(fc.constantFrom('a', 'liver', 'does', 'not', 'go', 'away,', 'why?', '-', '…', '肝', '脂肪肝', '會', '好嗎？', '👩‍👩‍👧', 'é', '\n', '\t', '  '), { maxLength: 120 });
const text = fc.oneof(words.map((list) => list.join(' ')), words.map((list) => list.join('')), fc.string({ unit: 'grapheme', maxLength: 400 }));
const limit = fc.integer({ min: 20, max: 120 });

const folded = (value: string): string => value.replace(/\s+/g, ' ').trim();

describe('excerpt', () => {
	it('is the whole text where that fits', () => {
		fc.assert(fc.property(text, limit, (value, most) => {
			if (folded(value).length <= most) expect(excerpt(value, 'en', most)).toBe(folded(value));
		}));
	});

	it('is never longer than it may be', () => {
		fc.assert(fc.property(text, limit, (value, most) => {
			expect(excerpt(value, 'en', most).length).toBeLessThanOrEqual(most);
		}));
	});

	it('says that it was cut exactly where it was, and is the beginning of the text', () => {
		fc.assert(fc.property(text, limit, (value, most) => {
			const cut = excerpt(value, 'en', most);
			const whole = folded(value);
			if (cut === whole) return;
			expect(cut.endsWith('…')).toBe(true);
			expect(whole.startsWith(cut.slice(0, -1))).toBe(true);
		}));
	});

	it('is its own excerpt', () => {
		fc.assert(fc.property(text, limit, (value, most) => {
			const cut = excerpt(value, 'en', most);
			expect(excerpt(cut, 'en', most)).toBe(cut);
		}));
	});

	it('never cuts a character in two', () => {
		fc.assert(fc.property(fc.string({ unit: fc.constantFrom('𠮷', '😀', 'x'), minLength: 60, maxLength: 300 }), limit, (value, most) => {
			expect(excerpt(value, 'en', most).isWellFormed()).toBe(true);
		}));
	});

	it('cuts no word of a language with spaces', () => {
		fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 30, maxLength: 90 }), limit, (list, most) => {
			const cut = excerpt(list.join(' '), 'en', most);
			if (cut.endsWith('…')) expect(list.join(' ').startsWith(`${cut.slice(0, -1)} `)).toBe(true);
		}));
	});

	it('cuts Chinese between words and drops the comma before the ellipsis', () => {
		expect(excerpt('我最近常常覺得疲倦，而且右上腹部悶痛，擔心是不是肝臟出了問題。', 'zh-hant', 11)).toBe('我最近常常覺得疲倦…');
	});

	it('looks at white space as one space, however much there is of it', () => {
		const spacious = `begin${' '.repeat(EXCERPT_LENGTH * 3)}${'end '.repeat(200)}`;
		expect(excerpt(spacious, 'en')).toMatch(/^begin end end .*end…$/);
	});
});
