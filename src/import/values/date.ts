import { MINGUO, yearOfEra } from './eras.ts';
import { monthsOf } from './months.ts';
import { folded } from './unknown.ts';

/**
 * The order in which a source writes day, month and year where the year does not stand first; `roc`
 * where its years are those of the Republic of China (106 is 2017).
 */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy', 'roc'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** A day that was read, or why there is none. */
export type DateRead =
	/** `YYYY-MM-DD`; `number` where it was a count of days (`excel`) or seconds (`unix`), not a date. */
	| { day: string; number?: 'excel' | 'unix' }
	| { fault: 'no-day' | 'two-days' | 'two-months' | 'small-year' };

const NO_DAY: DateRead = { fault: 'no-day' };
const NOON = '(?:上午|下午|午前|午後|오전|오후|[ap]\\.?m\\.?)';
/** A time behind a day, with whatever follows it. */
const TIME = new RegExp(`[\\s,t]*(?:${NOON}\\s*)?(?<!\\d)\\d{1,2}\\s*[:時时시]\\s*\\d{0,2}.*$|(?<=\\d)t\\d{2}:?\\d{2}.*$`, 'u');
/** A day of the week, before a day or behind it. */
const WEEKDAY = /^[\p{L}]{2,12}\.?,\s*(?=\d)|\s*\(\s*[一二三四五六日月火水木金土월화수목금토일]\s*\)|\s*(?:星期|週|周|礼拜|禮拜)[一二三四五六日天]|\s*[月火水木金土日]曜日?|\s*[월화수목금토일]요일/gu;
const SEPARATED = /^(\d{1,4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,4})\.?$/;

/**
 * Reads a day: `2017/1/3`, `2017-01-03T08:00:00Z` (the day as written, whatever the zone), `20170103`,
 * `2017年1月3日`, `2017년 1월 3일`, `民國106/1/3`, `平成29年1月3日`, `Tue, 3 Jan 2017 08:15:00 +0800`,
 * `3 de enero de 2017`, a number of Excel or of Unix; with an order other than `ymd` also `03/01/2017`, or
 * `106/01/03` and `1060103`.
 */
export function readDate(text: string, order: DateOrder = 'ymd'): DateRead {
	const value = folded(text).replace(WEEKDAY, '').replace(TIME, '').trim();
	return byEra(value) ?? byNumber(value, order) ?? bySigns(value, order) ?? byWords(value) ?? NO_DAY;
}

/** 民國106年1月3日, 平成29年1月3日, H29.1.3 */
function byEra(value: string): DateRead | undefined {
	const minguo = /^(?:中華民國|中华民国|民國|民国|r\.?o\.?c\.?)\s*(\d{1,3})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(value);
	if (minguo) return day(Number(minguo[1]) + MINGUO, Number(minguo[2]), Number(minguo[3]));
	const era = /^(明治|大正|昭和|平成|令和|[mtshr](?=\d))\s*(\d{1,2}|元)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(value);
	const year = era && yearOfEra(era[1]!, era[2]!);
	return era ? day(year ?? Number.NaN, Number(era[3]), Number(era[4])) : undefined;
}

/** Days of Excel that are read: 1954 to 2099; what is less may be something else. */
const EXCEL = { first: 20_000, last: 73_050, epoch: Date.UTC(1899, 11, 30) };
const MILLISECONDS = 86_400_000;

/** 20170103, 1060103, 42738.34, 1483430400 */
function byNumber(value: string, order: DateOrder): DateRead | undefined {
	const whole = /^\d+$/.test(value);
	const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? (order === 'roc' ? /^(\d{2,3})(\d{2})(\d{2})$/.exec(value) : null);
	if (packed) return day(Number(packed[1]) + (packed[1]!.length < 4 ? MINGUO : 0), Number(packed[2]), Number(packed[3]));
	const number = Number(value);
	if (/^\d{5}(?:\.\d+)?$/.test(value) && number >= EXCEL.first && number <= EXCEL.last) {
		return { day: isoDay(EXCEL.epoch + Math.floor(number) * MILLISECONDS), number: 'excel' };
	}
	if (whole && (value.length === 9 || value.length === 10)) return { day: isoDay(number * 1000), number: 'unix' };
	return whole && (value.length === 12 || value.length === 13) ? { day: isoDay(number), number: 'unix' } : undefined;
}

/** 2017/1/3, 2017年1月3日, 2017. 1. 3., 03/01/2017, 106/01/03 */
function bySigns(value: string, order: DateOrder): DateRead | undefined {
	const worded = /^(\d{1,4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?$/.exec(value);
	const [, first, second, third] = worded ?? SEPARATED.exec(value) ?? [];
	if (first === undefined || second === undefined || third === undefined) return undefined;
	const [a, b, c] = [Number(first), Number(second), Number(third)];
	if (first.length === 4) return third.length <= 2 ? day(a, b, c) : NO_DAY;
	if (third.length === 4) {
		if (order === 'dmy') return day(c, b, a);
		return order === 'mdy' ? day(c, a, b) : { fault: 'two-days' };
	}
	if (third.length > 2) return NO_DAY;
	return order === 'roc' && first.length > 1 ? day(a + MINGUO, b, c) : { fault: 'small-year' };
}

/** 3 Jan 2017, 3. Januar 2017, 1er janvier 2017, 3 de enero de 2017, January 3rd, 2017, 2017 Jan 3 */
function byWords(value: string): DateRead | undefined {
	const DAY = '(\\d{1,2})(?:st|nd|rd|th|er|º|ª|\\.)?';
	const MONTH = '(\\p{L}[\\p{L}\\p{M}]{1,14})\\.?';
	const patterns: [RegExp, (found: RegExpExecArray) => [string, string, string]][] = [
		[new RegExp(`^${DAY}[\\s-]*(?:de |of )?${MONTH}[\\s,-]*(?:de )?(\\d{4})(?: ?[rг]\\.?)?$`, 'u'), ([, d, m, y]) => [y!, m!, d!]],
		[new RegExp(`^${MONTH} ?${DAY},? (\\d{4})$`, 'u'), ([, m, d, y]) => [y!, m!, d!]],
		[new RegExp(`^(\\d{4})[\\s.-]+${MONTH}[\\s-]+${DAY}$`, 'u'), ([, y, m, d]) => [y!, m!, d!]],
	];
	for (const [pattern, parts] of patterns) {
		const found = pattern.exec(value);
		if (!found) continue;
		const [year, name, date] = parts(found);
		const months = monthsOf(name);
		if (months.length > 1) return { fault: 'two-months' };
		return day(Number(year), months[0] ?? Number.NaN, Number(date));
	}
	return undefined;
}

function day(year: number, month: number, date: number): DateRead {
	const time = new Date(Date.UTC(year, month - 1, date));
	const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === date && year >= 1000;
	return exists ? { day: time.toISOString().slice(0, 10) } : NO_DAY;
}

function isoDay(milliseconds: number): string {
	return new Date(milliseconds).toISOString().slice(0, 10);
}
