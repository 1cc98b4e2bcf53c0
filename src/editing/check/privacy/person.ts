import { anyCase } from './anyCase.ts';
import { tracesOf, type Trace } from './kinds.ts';

const LABEL = '(?:medical record|patient|hospital|chart|case|file|admission|insurance|policy|member(?:ship)?|claim|reg\\.?|registration|reference|lab|sample|specimen|accession|pathology|biopsy|account|referral|subscriber|passport)';

/** Spanish, Portuguese, French: whose number it is. */
const LABEL_ROMANCE = '(?:historia(?: clínica)?|historial|expediente|afiliad[oa]|póliza|tarjeta sanitaria|seguridad social|prontuário|processo clínico|utente|convênio|apólice|cartão d[eo] (?:sus|saúde)|dossier(?: médical)?|assurée?|mutuelle|sécurité sociale|paciente|patiente?)';
const NUMBER_ROMANCE = '(?:n(?:ú|u)m(?:ero|éro|\\.)?|numéro|nro\\.?|n\\.?\\s?[º°o]\\.?)';
const RECORD = '(?<it>[A-Z]{0,4}[-/]?\\d[\\dA-Z/-]{3,18})';
const RECORDS_WESTERN: readonly RegExp[] = [
	new RegExp(`(?<!\\p{L})${NUMBER_ROMANCE}\\s+(?:d[eou]s?\\s+|d['’])?(?:la\\s+|mi\\s+|mon\\s+)?${LABEL_ROMANCE}\\s*(?:es|é|est)?\\s*:?\\s*${RECORD}`, 'giu'),
	new RegExp(`(?<!\\p{L})${LABEL_ROMANCE}\\s*(?:${NUMBER_ROMANCE}\\s*:?|:)\\s*${RECORD}`, 'giu'),
	new RegExp(`(?<!\\p{L})(?:Patienten|Versicherten|Versicherungs|Krankenkassen|Krankenversicherungs|Fall|Akten|Aufnahme|Mitglieds)-?(?:nummer|nr\\.?|id)\\s*(?:ist|lautet|:)?\\s*${RECORD}`, 'giu'),
];

const RECORDS: readonly RegExp[] = [
	new RegExp(`\\b(?:MRN|${LABEL}\\s*(?:id|no\\.?|nr\\.?|number|#)(?:\\s+(?:with|at|from) [\\w.'’]+(?: [\\w'’]+){0,2}?)?)\\s*(?:is|was|[:#=])?\\s*(?<it>[A-Z]{0,4}[-/]?\\d[\\dA-Z/-]{3,18})`, 'gi'),
	// In groups: only capitals, or any words before a year would be taken for it.
	new RegExp(`\\b(?:${anyCase(`${LABEL}\\s*(?:id|no\\.?|nr\\.?|number|#)`)})\\s*(?:is|was|[:#=])?\\s*(?<it>[A-Z]{2,4} \\d{3,6}(?: \\d{2,6})*|\\d{3,6}(?: \\d{3,6}){1,3})(?!\\w)`, 'g'),
	/(?:病歷|病患|就診|掛號|住院|門診|急診|健保卡?|醫保卡?|社保卡?|保單|護照|身分證|身份證|檢體|案件)(?:(?:號碼?|編號|字號|碼|流水號)\s*(?:是|為|[:：])?|\s*[:：])\s*(?<it>[A-Za-z]{0,4}-?\d[\dA-Za-z-]{3,18})/gu,
	...RECORDS_WESTERN,
];

/** Languages whose words for such numbers, and whose streets, are known. */
export const RECORD_LANGUAGES: readonly string[] = ['en', 'zh', 'es', 'pt', 'fr', 'de'];
export const ADDRESS_LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es', 'it', 'pt', 'zh'];

/** Numbers by which a hospital or an insurer knows a person, behind words for them. */
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
	/(?![住在到寄是於于])(?:\p{sc=Han}{2,3}(?:省|自治區))?(?:(?:[台臺][北中南東]|新北|桃園|高雄|基隆|新竹|苗栗|彰化|南投|雲林|嘉義|屏東|宜蘭|花蓮|澎湖|金門|連江)[縣市]?|\p{sc=Han}{2,3}市)?(?:\p{sc=Han}{1,3}[區鄉鎮市縣])?(?:\p{sc=Han}{1,3}[里村])?\p{sc=Han}{1,5}(?:路|街|大道|胡同)(?:[一二三四五六七八九十\d]{1,3}段)?(?:\d{1,4}巷)?(?:\d{1,4}弄)?\s*\d{1,4}(?:之\d{1,3})?號(?:之\d{1,3})?(?:院|樓)?(?:\d{1,3}[棟幢座])?(?:\d{1,2}單元)?(?:[\d一二三四五六七八九十]{1,4}[樓室層])?/gu,
	// Estates of mainland China: the house in it, and the flat.
	/(?![住在到寄是於于])\p{sc=Han}{2,8}(?:小區|花園|公寓|大廈|新村|家園|苑)\s*\d{1,3}(?:號樓|[棟幢座])(?:\d{1,2}單元)?(?:\d{2,4}(?:室|號)?)?/gu,
	/(?<!\p{L})(?:[Cc]alle|[Aa]venida|[Aa]vda\.?|[Pp]aseo|[Pp]laza|Via|[Vv]iale|[Pp]iazza|[Rr]ua)\s+(?:de(?:l| la| los| las)?\s+)?\p{Lu}\p{Ll}[\p{L}'’]+(?:\s+\p{Lu}[\p{L}'’]+)?,?\s+(?:n\.?º\s*)?\d{1,4}(?![\d\p{L}])/gu,
	/\bP\.? ?O\.? ?Box\s+\d{1,6}\b/gi,
	/\b(?:GIR ?0AA|[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRV-Y]) \d[ABD-HJLNP-UW-Z]{2})\b/g,
];

/** Addresses of houses in English, German, French, Spanish, Italian, Portuguese and Chinese, and British postcodes, which stand for a dozen of them. */
export function addresses(text: string): Trace[] {
	if (!/\d/.test(text)) return [];
	return ADDRESSES.flatMap((pattern) => tracesOf(text, pattern, 'address', 'an address'));
}
