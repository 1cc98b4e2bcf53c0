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

	it('cuts no value, and nothing that signs join', () => {
		const joined = fc.constantFrom('120/80', '1.5', '-6.25', '10 000', '5~40', '2*10', '5 – 10', '1:100', '10⁹', '50%', '50 %', '2 x 5', 'HER2-', 'well-known', 'and/or', 'B12', 'mg/kg');
		fc.assert(fc.property(fc.array(joined, { minLength: 30, maxLength: 90 }), limit, (list, most) => {
			const whole = list.join(' and ');
			const cut = excerpt(whole, 'en', most).slice(0, -1);
			const ends = list.map((_, i) => list.slice(0, i + 1).join(' and '));
			expect([...ends, ...ends.map((end) => `${end} and`)]).toContain(cut);
		}));
	});

	it('cuts no value in a text without spaces', () => {
		const joined = fc.constantFrom('5~10', '120/80', '1.5', '５～１０', '37.5', '1,000', '50％');
		fc.assert(fc.property(fc.array(joined, { minLength: 30, maxLength: 90 }), limit, (list, most) => {
			const cut = excerpt(list.join('毫升或'), 'zh-hant', most).slice(0, -1);
			for (const value of cut.split('毫升或').slice(0, -1)) expect(list).toContain(value);
			const last = cut.split('毫升或').at(-1)!.replace(/毫?升?$/, '');
			expect(['', ...list]).toContain(last);
		}));
	});

	it('never parts a character from its marks', () => {
		const whole = 'e\u0301\u0323'.repeat(200);
		for (let most = 20; most < 40; most++) expect(excerpt(whole, 'vi', most).slice(0, -1).length % 3).toBe(0);
	});

	it.each([
		['Take half, 50 % of it, or less than that', 16, 'Take half, 50 %…'],
		['HER2- cells grow in another way', 14, 'HER2- cells…'],
		['It is (as you say) nothing', 8, 'It is…'],
		['One - two or three', 6, 'One…'],
	])('ends %s with no loose sign and no value changed', (whole, most, cut) => {
		expect(excerpt(whole, 'en', most)).toBe(cut);
	});

	it('cuts Chinese between words and drops the comma before the ellipsis', () => {
		expect(excerpt('我最近常常覺得疲倦，而且右上腹部悶痛，擔心是不是肝臟出了問題。', 'zh-hant', 11)).toBe('我最近常常覺得疲倦…');
	});

	it('looks at white space as one space, however much there is of it', () => {
		const spacious = `begin${' '.repeat(EXCERPT_LENGTH * 3)}${'end '.repeat(200)}`;
		expect(excerpt(spacious, 'en')).toMatch(/^begin end end .*end…$/);
	});
});
