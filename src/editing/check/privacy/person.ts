import { tracesOf, type Trace } from './kinds.ts';

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** A day with its year. */
const DAY = `(?:\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:\\d{4}|\\d{2})|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+\\d{4}|${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4})`;
const DAY_ZH = '(?:(?:民國|西元)?\\s*(?:\\d{2,4}\\s*[年/.-]\\s*\\d{1,2}\\s*[月/.-]\\s*\\d{1,2}\\s*(?:日|號)?|[〇零一二三四五六七八九十]{2,4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}[日號]))';

const BIRTHS: readonly RegExp[] = [
	new RegExp(`\\b(?:born|birth(?:day|date)?|date of birth|d\\.?o\\.?b\\.?|b\\.|geboren|n[ée]e? le|nacid[oa] el)(?![a-z])[^\\d\\n.!?]{0,25}?(?<it>${DAY})`, 'gi'),
	new RegExp(`(?<it>${DAY})\\s*(?:is|was)\\s+(?:my|his|her|the|our)\\s+(?:birthday|date of birth)`, 'gi'),
	new RegExp(`\\b(?:baby|twins|newborn|son|daughter|boy|girl)\\s+(?:arrived|came|was delivered|were delivered)\\s+(?:on\\s+)?(?:the\\s+)?(?<it>${DAY})`, 'gi'),
	new RegExp(`(?:出生|生日|生於|誕生)[^\\d\\n。！？民西]{0,8}(?<it>${DAY_ZH})`, 'gu'),
	new RegExp(`(?<it>${DAY_ZH})\\s*(?:出生|生的|生(?![活病產殖理下氣])|是(?:我|他|她)的?生日)`, 'gu'),
];

/** Days of birth with their year. A year alone, or an age, tells little. */
export function birthDates(text: string): Trace[] {
	if (!/born|birth|gebor|n[ée]e? le|nacid|d\.?o\.?b|\bb\.|生|arrived|came|delivered/i.test(text)) return [];
	return BIRTHS.flatMap((pattern) => tracesOf(text, pattern, 'birth-date', 'an exact date of birth'));
}

const LABEL = '(?:medical record|patient|hospital|chart|case|file|admission|insurance|policy|member(?:ship)?|claim|reg\\.?|registration|reference|lab|sample|specimen|accession|pathology|biopsy|account|referral|subscriber|passport)';
const RECORDS: readonly RegExp[] = [
	new RegExp(`\\b(?:MRN|${LABEL}\\s*(?:id|no\\.?|nr\\.?|number|#)(?:\\s+(?:with|at|from) [\\w.'’]+(?: [\\w'’]+){0,2}?)?)\\s*(?:is|was|[:#=])?\\s*(?<it>[A-Z]{0,4}[-/]?\\d[\\dA-Z/-]{3,18})`, 'gi'),
	// In groups: only capitals, or any words before a year would be taken for it.
	new RegExp(`\\b(?i:${LABEL}\\s*(?:id|no\\.?|nr\\.?|number|#))\\s*(?:is|was|[:#=])?\\s*(?<it>[A-Z]{2,4} \\d{3,6}(?: \\d{2,6})*|\\d{3,6}(?: \\d{3,6}){1,3})(?!\\w)`, 'g'),
	/(?:病歷|病患|就診|掛號|住院|健保卡?|保單|護照|身分證|身份證|檢體|案件)(?:(?:號碼?|編號|字號|碼|流水號)\s*(?:是|為|[:：])?|\s*[:：])\s*(?<it>[A-Za-z]{0,4}-?\d[\dA-Za-z-]{3,18})/gu,
];

/** Numbers by which a hospital or an insurer knows a person. */
export function recordNumbers(text: string): Trace[] {
	if (!/\d{3}/.test(text)) return [];
	return RECORDS.flatMap((pattern) =>
		tracesOf(text, pattern, 'record-number', 'the number of a record', ({ groups }) => (groups?.['it']?.match(/\d/g)?.length ?? 0) >= 4),
	);
}

const STREET = '(?:Street|St\\.?|Avenue|Ave\\.?|Road|Rd\\.?|Lane|Ln\\.?|Drive|Dr\\.?|Boulevard|Blvd\\.?|Court|Crescent|Terrace|Close|Way|Highway|Hwy\\.?)';
const ADDRESSES: readonly RegExp[] = [
	new RegExp(`(?<![\\d.])\\d{1,5}[A-Za-z]?,?\\s+(?:(?:North|South|East|West|N\\.?|S\\.?|E\\.?|W\\.?)\\s+)?(?:[A-Z][a-z'’]+\\s+){1,3}${STREET}(?![a-z])`, 'g'),
	new RegExp(`\\b(?:[A-Z][a-z'’]+\\s+){1,2}(?:Street|Avenue|Road|Lane|Drive|Crescent|Terrace)\\s+\\d{1,3}[A-Za-z]?(?![\\d\\w])`, 'g'),
	/\b[A-ZÄÖÜ][a-zäöüß-]+(?:straße|strasse|str\.|weg|platz|gasse|allee)\s+\d{1,4}[a-z]?\b/g,
	/\b\d{1,4}(?:\s?bis|\s?ter)?,?\s+(?:rue|avenue|boulevard|place|chemin|impasse)\s+(?:de\s+la\s+|du\s+|des\s+|de\s+|d['’])?[A-ZÉÈ][\p{L}-]+/gu,
	/(?![住在到寄是於])(?:(?:[台臺][北中南東]|新北|桃園|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|澎湖|金門|連江)[縣市]?)?(?:\p{sc=Han}{1,3}[區鄉鎮市])?(?:\p{sc=Han}{1,3}[里村])?\p{sc=Han}{1,5}(?:路|街|大道)(?:[一二三四五六七八九十\d]{1,3}段)?(?:\d{1,4}巷)?(?:\d{1,4}弄)?\s*\d{1,4}(?:之\d{1,3})?號(?:之\d{1,3})?(?:[\d一二三四五六七八九十]{1,3}樓)?/gu,
	/\bP\.? ?O\.? ?Box\s+\d{1,6}\b/gi,
	/\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) \d[ABD-HJLNP-UW-Z]{2})\b/g,
];

/** Addresses of houses, and British postcodes, which stand for a dozen of them. */
export function addresses(text: string): Trace[] {
	if (!/\d/.test(text)) return [];
	return ADDRESSES.flatMap((pattern) => tracesOf(text, pattern, 'address', 'an address'));
}
