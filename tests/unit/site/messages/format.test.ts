import { describe, expect, it } from 'vitest';
import {
	formatBytes,
	formatDate,
	formatList,
	formatMonthName,
	formatNumber,
	formatPercent,
	formatSlice,
	isolated,
	languageTag,
	plural,
} from '../../../../src/site/messages/format.ts';

describe('dates', () => {
	it.each([
		['en', '2017-01-03', '3 January 2017'],
		['en', '2024-02-29', '29 February 2024'],
		['zh-hant', '2017-01-03', '2017年1月3日'],
		['zh-hant-tw', '2017-12-31', '2017年12月31日'],
	])('writes the day in %s: %s as %s', (lang, day, written) => {
		expect(formatDate(lang, day)).toBe(written);
	});

	it.each([
		['en', '2017', '2017'],
		['en', '2017-03', 'March 2017'],
		['en', '2010s', '2010\u2009–\u20092019'],
		['de', '2010s', '2010–2019'],
		['ja', '2010s', '2010年～2019年'],
		['fa', '2010s', '۲۰۱۰ تا ۲۰۱۹'],
		['zh-hant', '2017', '2017年'],
		['zh-hant', '2017-03', '2017年3月'],
	])('writes a slice in %s: %s as %s', (lang, slice, written) => {
		expect(formatSlice(lang, slice)).toBe(written);
	});

	it('writes a month without its year', () => {
		expect([formatMonthName('en', '2017-03'), formatMonthName('zh-hant', '2017-03')]).toEqual(['March', '3月']);
	});

	it.each([
		['fa', '۲۰۲۰', 'مهٔ ۲۰۲۰', 'مه'],
		['ar', '2020', 'مايو 2020', 'مايو'],
		['ar-SA', '٢٠٢٠', 'مايو ٢٠٢٠', 'مايو'],
		['th', '2020', 'พฤษภาคม 2020', 'พฤษภาคม'],
		['ja-u-ca-japanese', '2020年', '2020年5月', '5月'],
	])('keeps to the Gregorian calendar in %s, in its own digits', (lang, year, month, name) => {
		expect([formatSlice(lang, '2020'), formatSlice(lang, '2020-05'), formatMonthName(lang, '2020-05')]).toEqual([year, month, name]);
		expect(formatDate(lang, '2020-05-07')).toContain(year);
	});

	it('refuses what is no date', () => {
		expect(() => formatDate('en', '2017/01/03')).toThrowErrorMatchingInlineSnapshot(`[RangeError: "2017/01/03" is not a date as YYYY-MM-DD.]`);
		expect(() => formatSlice('en', 'soon')).toThrowErrorMatchingInlineSnapshot(`[RangeError: "soon-01-01" is not a date as YYYY-MM-DD.]`);
	});
});

describe('numbers', () => {
	it('groups thousands and rounds shares', () => {
		expect(formatNumber('en', 18529)).toBe('18,529');
		expect(formatNumber('zh-hant', 18529)).toBe('18,529');
		expect(formatPercent('en', 0.254)).toBe('25%');
	});

	it.each([
		[1, '1 byte'],
		[999, '999 bytes'],
		[1000, '1 kB'],
		[999_499, '999 kB'],
		[999_500, '1 MB'],
		[12_345_678, '12.3 MB'],
		[999_949_999, '999.9 MB'],
		[999_950_000, '1 GB'],
	])('gives %d bytes the unit that suits it: %s', (bytes, written) => {
		expect(formatBytes('en', bytes)).toBe(written);
	});
});

describe('words', () => {
	it('joins lists as the language does', () => {
		expect(formatList('en', ['a', 'b', 'c'])).toBe('a, b and c');
		expect(formatList('en', ['a', 'b'], 'or')).toBe('a or b');
		expect(formatList('zh-hant', ['甲', '乙', '丙'])).toBe('甲、乙和丙');
		expect(formatList('en', [])).toBe('');
	});

	it('takes the plural form that the language asks for', () => {
		const forms = { one: '# day', other: '# days' };
		expect([0, 1, 2, 1234].map((count) => plural('en', count, forms))).toEqual([
			'0 days',
			'1 day',
			'2 days',
			'1,234 days',
		]);
		expect(plural('pl', 3, { one: '# dzień', few: '# dni', other: '# dnia' })).toBe('3 dni');
		expect(plural('pl', 3, { other: '# dnia' })).toBe('3 dnia');
	});

	it('isolates what may run the other way', () => {
		expect(isolated('Dr. Lin')).toBe('\u2068Dr. Lin\u2069');
		// The brackets of a topic with its specialty are the sentence's: no letter outside of both names says which way they run.
		const within = `${isolated('صداع')} (${isolated('طب')})`;
		expect(isolated(within)).toBe(`\u2067${within}\u2069`);
		expect(isolated(within, 'ltr')).toBe(`\u2066${within}\u2069`);
	});

	it('writes language tags as HTML does', () => {
		expect(['en', 'zh-hant', 'zh-hant-tw'].map(languageTag)).toEqual(['en', 'zh-Hant', 'zh-Hant-TW']);
	});
});
