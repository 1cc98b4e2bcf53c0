import { folded } from '../privacy/folded.ts';

const DIGITS = '\\d{1,7}(?:[.,]\\d{1,6}){0,3}';
const NUMBER = `${DIGITS}(?:\\s{0,3}(?:-|–|to|~|至)\\s{0,3}${DIGITS})?`;
/** How many of what is counted. */
const COUNT = `(?:${NUMBER}|[½¼¾]|\\d/\\d|one|two|three|four|half an?|a|un[ao]?|dos|tres|media?)`;
/** The same in Spanish, Portuguese, French, Italian and German. */
const COUNT_ELSEWHERE = `(?:${NUMBER}|[½¼¾]|\\d/\\d|un[aoe]?|dos|tres|medi[ao]|um|uma|dois|duas|três|mei[ao]|deux|trois|(?:une? )?demie?|due|tre|mezz[ao]|(?:ein(?:e|en)? )?halbe[nr]?|eine?n?|zwei|drei)`;
/** Signs of prescriptions for when (BID, q8h, PC), which doctors in Taiwan write in Chinese texts too. */
const SIGN = '(?:q[oi]?d|q\\.i\\.d|q\\.d|b\\.?i\\.?d|t\\.?i\\.?d|[tq]ds|[bo]d|h\\.?s|p\\.?r\\.?n|p\\.?o|a\\.?c|p\\.?c|stat|q\\d{1,2}h|qn|qam|qpm|o[us])(?!\\w)';
const SIG = `(?:${SIGN}(?:\\s+${SIGN}){0,3})`;
const OFTEN = `(?:${SIG}|(?:once|twice|(?:two|three|four|\\d) times|one time)(?: (?:a|per|each|every))? ?(?:day|daily|night|week|weekly|morning)?|daily|nightly|(?:a|per|each|every) (?:day|night|morning|evening|week|other day|(?:[\\w-]+ ){0,3}?hours)|at (?:night|bedtime|noon)|in the (?:morning|evening)|(?:before|after|with) (?:food|meals?|breakfast|lunch|dinner|bed))(?!\\p{L})`;
const FORMS = '(?:tablets?|tabs?\\.?|caps?\\.?|capsules?|pills?|gtts?\\.?|drops?|puffs?|sachets?|ampoules?|lozenges?|suppositor(?:y|ies)|tea ?spoon(?:ful)?s?|table ?spoon(?:ful)?s?|tsp|tbsp|sprays?|g|grams?|cc|c\\.c\\.|ml|units?)';
/** Spanish, Portuguese, French, Italian and German: forms, and how often. */
const FORMS_ELSEWHERE = '(?:comprimid[oa]s?|pastillas?|tabletas?|cápsulas?|gotas?|sobres?|cucharad(?:it)?as?|comprimés?|gélules?|gouttes?|sachets?|compress[ae]|capsul[ae]|gocc[eai]+|tabletten?|tropfen|kapseln?|ml|g)';
const OFTEN_ELSEWHERE = '(?:cada|al día|por (?:día|dia|la)|diari|ao dia|par jour|toutes|al giorno|ogni|täglich|pro tag|am tag|alle|(?:ein|zwei|drei|vier|\\d\\s?)(?:mal|x)|morgens|mittags|abends|zur nacht|(?:une|deux|trois|\\d) fois|(?:le )?(?:matin|midi|soir)|(?:una vez|(?:dos|tres|\\d) veces)|(?:uma vez|(?:duas|três|\\d) vezes)|antes de dormir|à noite|pela manhã)';

const COUNT_ZH = `(?:${NUMBER}|\\d/\\d|[½¼¾]|[一二三四五六兩半])\\s*`;
const FORMS_ZH = '(?:顆|粒|錠|片|包|滴|匙|毫升|單位|國際單位|公克|克|c\\.?c\\.?|噴|膠囊)';
/** What may go on after an amount that is not of fruit or bread: a sign, the medicine, when, or what is said of it. */
const ON_ZH = '(?=\\s*(?:$|[^\\p{sc=Han}\\s\\w]|\\w|[藥膠一每早中晚睡飯餐三兩分就即可為是連後那]|的(?:量|劑量|藥)|的?字樣))';
const WHEN_ZH = '(?:每[日天次晚早]|[一每][天日](?:[一二三四兩\\d]次)?|[一每]次|早晚|三餐|[早中晚]上|睡前|[飯餐][前後]|各|每\\s*(?:\\d{1,2}|[一二三四六八兩十]{1,2})\\s*(?:個)?小時|服用?|吃)';

/**
 * Amounts of medicines by weight or count; percentages, weights of people, limits of blood tests, drinks and what grows on
 * people are none. English and Chinese, the signs of prescriptions, and counted forms in Spanish, Portuguese, French, Italian and German.
 */
const DOSES: readonly RegExp[] = [
	new RegExp(`(?<![\\w])${NUMBER}\\s*(?:mg|mcg|µg|μg|micrograms?|milligrams?|IU|units?)(?![\\w/%]|\\s+(?:of\\s+)?(?:alcohol|blood|red cells|plasma)|\\s*(?:/|per)\\s*(?:d?l|L|ml|mmol))`, 'giu'),
	new RegExp(`\\b(?:take|takes|taking|give|giving|swallow|inject)\\s+(?:\\w+\\s+){0,2}?(?:${NUMBER}|one|two|three|half an?)\\s+(?:tablets?|pills?|capsules?|drops|puffs|ml|teaspoons?|tablespoons?)\\b`, 'giu'),
	new RegExp(`(?<![\\p{sc=Latin}\\d.,/])${COUNT}\\s*${FORMS}\\s*,?\\s*(?:of (?!blood|water|tea|coffee|milk|wine|alcohol|protein|salt|sugar|fib)\\p{L}+ )?(?:po |by mouth )?${OFTEN}`, 'giu'),
	new RegExp(`(?<![\\p{sc=Latin}\\d.,/#])(?:${DIGITS}|[½¼¾]|\\d/\\d)\\s*#\\s*${SIG}`, 'giu'),
	new RegExp(`(?<![\\p{sc=Latin}\\d.,/])${COUNT_ELSEWHERE}\\s+${FORMS_ELSEWHERE}\\s*,?\\s+(?:\\p{L}+\\s+)?${OFTEN_ELSEWHERE}`, 'giu'),
	new RegExp(`${NUMBER}\\s*(?:毫克|微克|國際單位)(?!\\s*[/])`, 'gu'),
	new RegExp(`${WHEN_ZH}(?:[各服用吃打點喝噴含,，:：\\s]{0,3})${COUNT_ZH}${FORMS_ZH}${ON_ZH}`, 'giu'),
	new RegExp(`(?<![\\p{sc=Latin}\\d.,/])${COUNT_ZH}${FORMS_ZH}(?:\\s*${SIG}|(?=\\s*[,，、(]?\\s*(?:${WHEN_ZH}|${SIG})))`, 'giu'),
	// Alone: small numbers of what medicines are counted in, after no verb or noun of something else.
	new RegExp(`(?<![\\d.,/年月])(?:\\d{1,2}(?:\\.\\d)?|\\d/\\d|半)\\s*(?:顆|粒|錠|單位|片(?=藥))${ON_ZH}`, 'gu'),
	new RegExp(`(?<![\\w.,/])\\d{1,2}(?:\\.\\d)?\\s*c\\.?c\\.?(?![\\w])(?!\\s*(?:的?[水血尿痰湯茶奶酒]|的?(?:機車|摩托|液體|膿|母乳|牛奶|開水)|(?:in|of) (?:volume|blood|fluid|urine|size|pus)|scooters?|engines?|bikes?))`, 'giu'),
];

/** What stands before a number that counts something of a body, a meal or a house. */
const NO_MEDICINE = /(?:[長拔掉缺蛀摘取生排]了?(?:出|過|有)?|看到|發現|摸到|切除|照到|結石|肌瘤|息肉|水泡|輸|抽|引流|捐|失)(?:血|液|出|了|過|約|大概|有|到|\s){0,4}$|\b(?:cyst|volume|prostate|bladder|fluid|blood|scooter|engine|drained|lost|salt|sodium|sugar)\b[^.!?\n]{0,20}$/iu;

/** Languages in which amounts by count are known; those by weight are in all. */
export const DOSE_LANGUAGES: readonly string[] = ['en', 'zh', 'es', 'pt', 'fr', 'it', 'de'];

/** Amounts of medicines in a text as it is read, one for each line: one is enough to make somebody look. With its offset. */
export function dosesIn(text: string): [at: number, words: string][] {
	const plain = folded(text);
	const found = DOSES.flatMap((pattern) => [...plain.matchAll(pattern)])
		.filter(({ index }) => !NO_MEDICINE.test(plain.slice(Math.max(0, index - 40), index)))
		.sort((a, b) => a.index - b.index || b[0].length - a[0].length);
	const kept: [number, string][] = [];
	let lineEnd = -1;
	for (const { 0: { length }, index } of found) {
		if (index <= lineEnd) continue;
		const end = text.indexOf('\n', index);
		lineEnd = end === -1 ? text.length : end;
		kept.push([index, text.slice(index, index + length)]);
	}
	return kept;
}
