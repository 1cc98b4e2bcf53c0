/** Something in a text that may tell who somebody is; only pointed out, never changed. */
export interface Flag {
	/** The rule's name: kebab-case. */
	rule: string;
	/** The words themselves, as found. */
	words: string;
	message: string;
}

interface Sign {
	rule: string;
	/** A character without which the pattern cannot match: far cheaper to look for. */
	has?: string;
	pattern: RegExp;
	what: string;
}

/** Family names common in Taiwan; with a title behind them they name a person. */
const FAMILY_NAMES =
	'陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊江呂何羅高蕭潘朱簡鍾彭游詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓阮馬董温溫唐藍石蔣古紀姚連馮歐程湯田康姜白汪鄒尤巫鐘黎涂龔嚴韓袁金童陸夏';

const SIGNS: readonly Sign[] = [
	{ rule: 'e-mail', has: '@', what: 'an e-mail address', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g },
	{ rule: 'phone', what: 'a phone number', pattern: /(?<![\w.])(?:\+\d{1,3}[\s-]?)?\(?0\d{1,3}\)?[\s-]?\d{3,4}[\s-]?\d{3,4}(?!\w)/g },
	{ rule: 'name', what: 'a name', pattern: /\b(?:Mr|Mrs|Ms|Miss|Mister)\b\.?\s+\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gu },
	{ rule: 'name', what: 'a name', pattern: /\b[Mm]y name is \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*/gu },
	{ rule: 'name', what: 'a name', pattern: new RegExp(`[${FAMILY_NAMES}]\\p{Script=Han}{0,2}(?:先生|小姐|女士|太太)`, 'gu') },
	{ rule: 'name', what: 'a name', pattern: new RegExp(`我叫[${FAMILY_NAMES}]\\p{Script=Han}{1,2}`, 'gu') },
];

/** Points out names behind titles, e-mail addresses and phone numbers, each words once. */
export function flagsIn(text: string): Flag[] {
	const flags = new Map<string, Flag>();
	for (const { rule, has, pattern, what } of SIGNS) {
		if (has !== undefined && !text.includes(has)) continue;
		for (const [words] of text.matchAll(pattern)) {
			flags.set(words, { rule, words, message: `"${words}" looks like ${what}.` });
		}
	}
	return [...flags.values()];
}
