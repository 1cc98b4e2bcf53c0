import { folded } from './unknown.ts';

/** The order in which a source writes day, month and year where the year does not stand first. */
export const DATE_ORDERS = ['ymd', 'dmy', 'mdy'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
/** The year before year 1 of the calendar used in Taiwan. */
const MINGUO = 1911;

/**
 * A day as `YYYY-MM-DD`, from `2017/1/3`, `2017-01-03T08:00:00Z` (the day as written, whatever the
 * zone), `20170103`, `2017年1月3日`, `民國106年1月3日`, `3 Jan 2017`, `January 3, 2017`; with an order
 * other than `ymd` also from `03/01/2017`. Undefined where it is no day, or may be two.
 */
export function readDate(text: string, order: DateOrder = 'ymd'): string | undefined {
	const value = folded(text).replace(/(\d)[t ]\d{1,2}:\d{2}.*$/, '$1');
	const minguo = /^民國\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/.exec(value);
	if (minguo) return day(Number(minguo[1]) + MINGUO, Number(minguo[2]), Number(minguo[3]));
	const first =
		/^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(value) ??
		/^(\d{4})(\d{2})(\d{2})$/.exec(value);
	if (first) return day(Number(first[1]), Number(first[2]), Number(first[3]));
	const worded = /^(\d{1,2})\.?(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/.exec(value);
	if (worded) return day(Number(worded[3]), month(worded[2]!), Number(worded[1]));
	const american = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(value);
	if (american) return day(Number(american[3]), month(american[1]!), Number(american[2]));
	const last = YEAR_LAST.exec(value);
	if (!last || order === 'ymd') return undefined;
	const [a, b, year] = [Number(last[1]), Number(last[2]), Number(last[3])];
	return order === 'dmy' ? day(year, b, a) : day(year, a, b);
}

/** Whether a date is one of two days, by whether its source writes the day or the month first. */
export function isDateOfTwoOrders(text: string): boolean {
	return YEAR_LAST.test(folded(text));
}

function month(name: string): number {
	return MONTHS.findIndex((short) => name.startsWith(short)) + 1;
}

function day(year: number, month: number, date: number): string | undefined {
	const time = new Date(Date.UTC(year, month - 1, date));
	const exists = time.getUTCMonth() === month - 1 && time.getUTCDate() === date && year >= 1000;
	return exists ? time.toISOString().slice(0, 10) : undefined;
}
