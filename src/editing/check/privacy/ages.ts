import { tracesOf, type Trace } from './kinds.ts';

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
/** The years of a life in digits and in English words. */
const YEARS = `(?:1[01]\\d|\\d{1,2}|(?:${TENS})(?:[ -](?:${ONES}))?)(?![\\d.,'’]*\\d|\\s*[-–]\\s*\\d)`;
const OLD = '(?:[- ]?(?:years?|yrs?)[- ]old|[- ]?y\\.?/?o\\.?\\b|[- ]?years? of age)';
const WHO = '(?:(?:healthy|white|black|asian|married|single|pregnant|retired|active)[ ,]+)?(?:wom[ae]n|m[ae]n|female|male|girl|guy|lady|boy|mother|mom|mum|father|dad|student)(?!s)';
/** What ends a sentence or goes on after an age that has no word beside it; a unit does not. */
const ON = '(?=\\s*(?:$|[.,;:!?)\\n]|(?:and|but|with|now|today|male|female|married|single|years? old)\\b))';
/** The beginning of what is told. */
const START = '(?<=^|\\bas an? |[.!?:,]\\s{0,3}|\\n|\\()';

const YEARS_ZH = '(?:\\d{1,3}|[一二三四五六七八九十百]{1,4})';
/** Not "when I was 20" or "from 20 on". */
const NOW_ZH = '\\s*歲(?!\\s*(?:多?的?(?:時|那|生日|以|之)|[以之][上下前後]|開始|起|那|前|後|就|到|時|左右|小孩|兒|女兒))';

/** Own ages in English, Chinese, and, where that is one phrase, in German, Spanish, French, Italian and Portuguese. */
const AGES: readonly RegExp[] = [
	new RegExp(`\\bI(?:['’]?m| am)\\s+(?:(?:an?|only|now|just|currently|already|aged)\\s+)*(?<it>${YEARS}(?:${OLD}|${ON}))`, 'gim'),
	new RegExp(`\\bI(?:['’]?ve| have)?\\s+(?:(?:just|recently)\\s+)?turned\\s+(?<it>${YEARS})${ON}`, 'gim'),
	new RegExp(`\\bI(?:['’]ll| will)\\s+(?:be|turn)\\s+(?<it>${YEARS})(?=[.,!?]|\\s*$| (?:in (?!\\d)|next|soon|this)\\b)`, 'gim'),
	new RegExp(`${START}(?<it>${YEARS}${OLD})\\s+${WHO}`, 'gim'),
	new RegExp(`${START}(?:${WHO}|[mf])\\s*[,:/]?\\s*(?:aged?\\s*)?(?<it>${YEARS}(?:${OLD})?)${ON}`, 'gim'),
	new RegExp(`(?<![\\w/.,-]|\\b(?:to|at|of|below|above|under|over|is|was|than)\\s)(?<it>[1-9]\\d\\s?/?\\s?[MF])(?![\\w/.])`, 'g'),
	new RegExp(`(?:\\bmy age(?: is|:)?|${START}age:?)\\s*(?<it>${YEARS})(?!\\s*:)`, 'gim'),
	new RegExp(`(?:我|本人|小弟|小妹)(?:[\\s,，、:]|是|今年|現在|現年|目前|已經?|剛滿?|女[性生]?|男[性生]?|未婚|已婚)*(?<it>${YEARS_ZH}${NOW_ZH})`, 'gu'),
	new RegExp(`(?<=^|[^\\p{sc=Han}])(?:女|男)[性生]?[\\s,，、:]*(?:今年|現年)?(?<it>${YEARS_ZH}${NOW_ZH})`, 'gmu'),
	new RegExp(`(?<=^|[^\\p{sc=Han}\\d])(?<it>${YEARS_ZH}\\s*歲)[\\s,，、]*(?:女|男)[性生子士]?(?=$|[^\\p{sc=Han}])`, 'gmu'),
	new RegExp(`(?<!\\p{sc=Han})(?:年齡|今年|現年)[\\s是:：]*(?<it>${YEARS_ZH}${NOW_ZH})`, 'gu'),
	/(?<![\p{L}])(?:tengo|ho|tenho|j['’]ai|ich bin)\s+(?<it>\d{1,3}\s+(?:años|anni|anos|ans|jahre(?:\s+alt)))(?!\s+(?:con|de|trabajando|di|avec|depuis)(?!\p{L}))/giu,
	/(?<![\p{L}])(?:mujer|hombre|varón|chic[oa]|femme|homme|frau|mann|donna|uomo|mulher|homem)\s*(?:de|di|,)?\s+(?<it>\d{1,3}\s+(?:años|anni|anos|ans|jahre))(?!\p{L})/giu,
];

/** Languages in which they are known. */
export const AGE_LANGUAGES: readonly string[] = ['en', 'zh', 'de', 'es', 'fr', 'it', 'pt'];

/** Exact ages of whoever writes; those of others, and of earlier days, are none. */
export function ages(text: string): Trace[] {
	if (!/\d|歲|(?:twen|thir|for|fif|six|seven|eigh|nine)ty/i.test(text)) return [];
	return AGES.flatMap((pattern) => tracesOf(text, pattern, 'age', 'an exact age'));
}
