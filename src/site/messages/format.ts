/**
 * Dates, numbers, lists and plurals, all by Intl, in UTC and by the Gregorian calendar, with the day or year of a language's own
 * beside: the same input gives the same bytes on every machine. Formatters are kept, since making one costs more than using it.
 */
import type { Direction } from '../../archive/direction.ts';

/** Locales that say more than the tag alone: English dates stand as "3 January 2017". */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB' };

function localeOf(lang: string): string {
	return LOCALES[lang] ?? lang;
}

/** Remembers what `make` gave for each language. */
function perLanguage<T>(make: (locale: string) => T): (lang: string) => T {
	const made = new Map<string, T>();
	return (lang) => {
		let formatter = made.get(lang);
		if (formatter === undefined) {
			formatter = make(localeOf(lang));
			made.set(lang, formatter);
		}
		return formatter;
	};
}

/** Remembers what `write` gave for each text: a site has few days and months, and says them on every page. */
function remembered(write: (lang: string, text: string) => string): (lang: string, text: string) => string {
	const written = perLanguage(() => new Map<string, string>());
	return (lang, text) => {
		const known = written(lang);
		let said = known.get(text);
		if (said === undefined) known.set(text, (said = write(lang, text)));
		return said;
	};
}

/** Days of the calendar that addresses and files are named by, whichever one a language's readers also use. */
function dayFormat(options: Intl.DateTimeFormatOptions) {
	return (locale: string) => new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' });
}

/**
 * Calendars that readers of a language use besides, by the first part of its tag or, of a country's own, all of it, and what is
 * said of a day by them: the year where months and days are the Gregorian ones.
 */
const BESIDE: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
	fa: { calendar: 'persian', year: 'numeric', month: 'long', day: 'numeric' },
	'ar-sa': { calendar: 'islamic-umalqura', dateStyle: 'long' },
	ja: { calendar: 'japanese', era: 'long', year: 'numeric' },
	th: { calendar: 'buddhist', year: 'numeric' },
};

const daysBeside = perLanguage((locale) => {
	const options = BESIDE[locale.toLowerCase()] ?? BESIDE[locale.split('-', 1)[0]!.toLowerCase()];
	return options && new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
});

const dates = perLanguage(dayFormat({ dateStyle: 'long' }));
const months = perLanguage(dayFormat({ year: 'numeric', month: 'long' }));
const monthNames = perLanguage(dayFormat({ month: 'long' }));
const years = perLanguage(dayFormat({ year: 'numeric' }));
const numbers = perLanguage((locale) => new Intl.NumberFormat(locale));
const percents = perLanguage(
	(locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);
const ands = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const ors = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }));
const plurals = perLanguage((locale) => new Intl.PluralRules(locale));
const languageNames = perLanguage((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const sizes = {
	byte: perLanguage(sizeFormat('byte', 'long', 0)),
	kilobyte: perLanguage(sizeFormat('kilobyte', 'short', 0)),
	megabyte: perLanguage(sizeFormat('megabyte', 'short', 1)),
	gigabyte: perLanguage(sizeFormat('gigabyte', 'short', 1)),
};

function sizeFormat(unit: string, unitDisplay: 'short' | 'long', maximumFractionDigits: number) {
	return (locale: string) =>
		new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay, maximumFractionDigits });
}

/** @throws RangeError when `date` is no date */
function utc(date: string): Date {
	const day = new Date(`${date}T00:00:00Z`);
	if (Number.isNaN(day.getTime())) {
		throw new RangeError(`"${date}" is not a date as YYYY-MM-DD.`);
	}
	return day;
}

/**
 * `2017-01-03` as "3 January 2017" or "2017年1月3日"; where readers have a calendar of their own, with what it says in brackets:
 * "3 มกราคม 2017 (พ.ศ. 2560)".
 * @throws RangeError when `date` is no `YYYY-MM-DD`
 */
export const formatDate = remembered((lang, date) => {
	const day = utc(date);
	const beside = daysBeside(lang)?.format(day);
	if (beside === undefined) return dates(lang).format(day);
	return dates(lang).format(day) + (lang.startsWith('ja') ? `（${beside}）` : ` (${beside})`);
});

/**
 * A slice of a listing: `2017` as "2017" or "2017年", `2017-03` as "March 2017" or "2017年3月", `2010s` as "2010 – 2019" or
 * "2010年～2019年".
 * @throws RangeError when `slice` is none of these
 */
export const formatSlice = remembered((lang, slice) => {
	if (slice.endsWith('s')) return years(lang).formatRange(utc(`${slice.slice(0, 4)}-01-01`), utc(`${slice.slice(0, 3)}9-01-01`));
	return slice.length === 4 ? years(lang).format(utc(`${slice}-01-01`)) : months(lang).format(utc(`${slice}-01`));
});

/**
 * The month of a slice `2017-03` without its year: "March", "3月".
 * @throws RangeError when `slice` is no `YYYY-MM`
 */
export const formatMonthName = remembered((lang, slice) => monthNames(lang).format(utc(`${slice}-01`)));

/** 18529 as "18,529". */
export function formatNumber(lang: string, value: number): string {
	return numbers(lang).format(value);
}

/** A share from 0 to 1 as whole percent: 0.254 as "25%". */
export function formatPercent(lang: string, share: number): string {
	return percents(lang).format(share);
}

/** A size in bytes with the unit that suits it, by powers of 1,000: 12345678 as "12.3 MB". */
export function formatBytes(lang: string, bytes: number): string {
	// Bounds stand half a step low, so that no size rounds up to "1,000 kB".
	if (bytes < 1000) return sizes.byte(lang).format(bytes);
	if (bytes < 999_500) return sizes.kilobyte(lang).format(bytes / 1e3);
	if (bytes < 999_950_000) return sizes.megabyte(lang).format(bytes / 1e6);
	return sizes.gigabyte(lang).format(bytes / 1e9);
}

/** Items joined as the language joins them: "a, b and c"; with `or`: "a, b or c". */
export function formatList(lang: string, items: readonly string[], join: 'and' | 'or' = 'and'): string {
	return (join === 'and' ? ands : ors)(lang).format(items);
}

/** The forms of a counted noun; a language gives those that its plural rules ask for. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form that `count` asks for, with `#` replaced by the number as the language writes it. */
export function plural(lang: string, count: number, forms: PluralForms): string {
	const form = forms[plurals(lang).select(count)] ?? forms.other;
	return form.replaceAll('#', formatNumber(lang, count));
}

/**
 * A name, query, number or address from elsewhere, for a sentence of a right-to-left language:
 * whichever way it runs itself, what stands around it keeps its order. What has such parts in it is a phrase of the site
 * (a topic with its specialty) and runs as the sentence does: its first letter would not tell, being in one of these.
 * @param around the direction of the sentence
 */
export function isolated(text: string, around: Direction = 'rtl'): string {
	const begin = !ISOLATE.test(text) ? '\u2068' : around === 'rtl' ? '\u2067' : '\u2066';
	return `${begin}${text}\u2069`;
}

const ISOLATE = /[\u2066-\u2068]/;

/** A language as another calls it: `zh-hant` as "Traditional Chinese" in English, `en` as "英文" in Chinese. */
export function languageNameIn(lang: string, other: string): string {
	return languageNames(lang).of(languageTag(other)) ?? other;
}

/** The tag as HTML's `lang` and `hreflang` write it: `zh-hant` as `zh-Hant`. */
export function languageTag(lang: string): string {
	let tag = tags.get(lang);
	if (tag === undefined) tags.set(lang, (tag = new Intl.Locale(lang).toString()));
	return tag;
}

const tags = new Map<string, string>();
