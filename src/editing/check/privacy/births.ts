import { tracesOf, type Trace } from './kinds.ts';

/** Names of months with their short forms: English, German, Spanish, French, Italian, Portuguese. */
const MONTHS: readonly string[] = [
	'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
	'januar|jänner|februar|märz|mai|juni|juli|oktober|dezember',
	'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre',
	'janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre',
	'gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre',
	'janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro',
];
const MONTH = `(?:${MONTHS.join('|')})\\.?(?!\\p{L})`;
const ORDINAL = '(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth';
const DAY = `(?:\\d{1,2}(?:st|nd|rd|th|er|\\.|º)?|${ORDINAL})`;
const YEAR = "(?:\\d{4}|['’]\\d{2})";
/** What joins the parts of a day: a space, a sign, "of". */
const JOIN = '(?:\\s*[-/,.]\\s*|\\s+(?:of\\s+|del?\\s+)?)';
/** A day with its year. */
const DATE = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|${DAY}${JOIN}${MONTH}${JOIN}${YEAR}|${MONTH}\\s+${DAY},?\\s+${YEAR})`;
const MONTH_AND_YEAR = `${MONTH}${JOIN}${YEAR}`;
const DATE_ZH = '(?:(?:民國|西元|公元)?\\s*(?:\\d{2,4}\\s*[年/.-]\\s*\\d{1,2}\\s*[月/.-]\\s*\\d{1,2}\\s*(?:日|號)?|[〇零一二三四五六七八九十]{2,4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日號]))';
const MONTH_AND_YEAR_ZH = '(?:(?:民國|西元|公元)?\\s*(?:\\d{2,4}|[〇零一二三四五六七八九十]{2,4})\\s*年\\s*(?:\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?!\\s*\\d)份?)';

const BORN = '(?<!\\p{L})(?:born|birth(?:day|date)?|date of birth|d\\.?o\\.?b\\.?|b\\.|geboren|geburtsdatum|n[ée]e?(?= le| en)|date de naissance|nac(?:ido|ida|ió|í)|fecha de nacimiento|nat[oa](?= il| nel| a)|data di nascita|nascid[oa]|nasci|data de nascimento)(?!\\p{L})';

const DAYS: readonly RegExp[] = [
	new RegExp(`${BORN}[^\\d\\n.!?]{0,25}?(?<![\\p{L}])(?<it>${DATE})`, 'giu'),
	new RegExp(`(?<it>${DATE})\\s+(?:in\\s+\\p{Lu}[\\p{L}-]+\\s+)?geboren(?!\\p{L})`, 'giu'),
	new RegExp(`(?<it>${DATE})\\s*(?:is|was)\\s+(?:my|his|her|the|our)\\s+(?:birthday|date of birth)`, 'giu'),
	new RegExp(`\\b(?:baby|twins|newborn|son|daughter|boy|girl)\\s+(?:arrived|came|was delivered|were delivered)\\s+(?:on\\s+)?(?:the\\s+)?(?<it>${DATE})`, 'giu'),
	new RegExp(`(?:出生|生日|生[於于]|誕生)[^\\d\\n。！？民西公]{0,8}(?<it>${DATE_ZH})`, 'gu'),
	new RegExp(`(?<it>${DATE_ZH})\\s*(?:出生|生的|生(?![活病產殖理下氣長效成])|是(?:我|他|她)的?生日)`, 'gu'),
];
const MONTHS_OF_BIRTH: readonly RegExp[] = [
	new RegExp(`${BORN}\\s*(?::|on|in|en|im|em|nel)?\\s*(?:early |late |mid-)?(?<it>${MONTH_AND_YEAR})`, 'giu'),
	new RegExp(`(?:出生|生日|生[於于]|誕生)[是為在於于:：\\s日期年月]{0,6}(?<it>${MONTH_AND_YEAR_ZH})`, 'gu'),
	new RegExp(`(?<it>${MONTH_AND_YEAR_ZH})\\s*(?:出生|生的|生(?![活病產殖理下氣長效成]))`, 'gu'),
];

/** Languages whose words for birth are known. */
export const BIRTH_LANGUAGES: readonly string[] = ['en', 'zh', 'de', 'es', 'fr', 'it', 'pt'];

/**
 * Days of birth with their year, and months of birth with it: in English, Chinese, German, Spanish, French, Italian and
 * Portuguese. A year alone, or an age band, tells little.
 */
export function birthDates(text: string): Trace[] {
	if (!/born|birth|gebor|geburt|n[ée]e? (?:le|en)|naissance|nac|nat[oa] |nasc|d\.?o\.?b|\bb\.|生|arrived|came|delivered/i.test(text)) return [];
	return [
		...DAYS.flatMap((pattern) => tracesOf(text, pattern, 'birth-date', 'an exact date of birth')),
		...MONTHS_OF_BIRTH.flatMap((pattern) => tracesOf(text, pattern, 'birth-date', 'a month of birth with its year')),
	];
}
