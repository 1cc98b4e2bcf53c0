import { tracesOf, type Trace } from './kinds.ts';

// Each begins where no sign of a name stands before, and ends its name in time: else a long word would be tried from each of its letters.
const MAIL = /(?<![\w.%+-])[\w.%+-]{1,64}@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}/g;
/** `anna dot b at post dot example`: what is spelt out whole. */
const MAIL_SPELT = /(?<![\w%+-])[\w%+-]{1,64}(?:\s+dot\s+[a-z0-9_-]+)*\s+at\s+[a-z0-9-]+(?:\s+dot\s+[a-z0-9-]+)+\b/gi;
/** `anna (at) example (dot) com`, `anna at gmail.com`. */
const MAIL_IN_WORDS = /(?<![\w.%+-])[\w.%+-]{1,64}\s*(?:\(at\)|\[at\]|\{at\}|\sat\s)\s*[A-Za-z0-9-]+\s*(?:\(dot\)|\[dot\]|\{dot\}|\sdot\s|\.)\s*(?:com|net|org|edu|tw|de|uk|fr|cn|jp|hk)\b/gi;

/** `anna (at) post [dot] example`: with brackets, whatever the name of the network ends with. */
const MAIL_IN_BRACKETS = /(?<![\w.%+-])[\w.%+-]{1,64}\s*[([{]\s*at\s*[)\]}]\s*[a-z0-9-]+(?:\s*(?:[([{]\s*dot\s*[)\]}]|\.)\s*[a-z0-9-]+)+\b/gi;
/** `anna 小老鼠 post.example`: "little mouse" is what the sign is called in Taiwan. */
const MAIL_IN_CHINESE = /(?<![\w.%+-])[\w.%+-]{1,64}\s*小老鼠\s*[a-z0-9-]+(?:\s*[點.]\s*[a-z0-9-]+)+/gi;

/** E-mail addresses, and such as are spelt to hide from machines. */
export function mails(text: string): Trace[] {
	const found = text.includes('@') ? tracesOf(text, MAIL, 'e-mail', 'an e-mail address') : [];
	if (!/\bat\b|小老鼠/i.test(text)) return found;
	return [...found, ...[MAIL_SPELT, MAIL_IN_WORDS, MAIL_IN_BRACKETS, MAIL_IN_CHINESE].flatMap((pattern) => tracesOf(text, pattern, 'e-mail', 'an e-mail address'))];
}

/** Accounts by which somebody can be written to; a word that names the service must stand before. */
const ACCOUNT = /(?:\b(?:line|wechat|whatsapp|telegram|signal|skype|instagram|insta|ig|facebook|fb|twitter|tiktok)|微信|臉書)\s*(?:id|帳號|账号|號|号|account|handle|name)?\s*(?:is\s+|[:=]\s*|是\s*|\s(?=\S*[\d_@])|(?<=[信書號])(?=[\w.-]*[\d_]))(?<it>@?[A-Za-z][\w.-]{3,30})(?<!\.)/gi;

/** Accounts of messengers and the like. */
export function accounts(text: string): Trace[] {
	return tracesOf(text, ACCOUNT, 'e-mail', 'an account of a messenger', ({ groups }) => /[\d_.@]/.test(groups?.['it'] ?? ''));
}

const GAP = '[\\s.·-]?';
/** No digit, letter or sign that joins numbers may stand beside a phone number. */
const START = '(?<![\\w.,/+-]|\\d\\s)';
const END = '(?![\\w/]|[-.,]\\d|\\s*%|\\s*(?:mg|ml|mcg|kg|g|cm|mm|km|kcal|IU|bpm|mmHg|毫克|公斤|公分|萬|元|年|歲)\\b)';

/**
 * Numbers of Taiwan by its numbering plan, without signs: a mobile number, or an area code (2 to 8, or two and three digits beneath
 * them) before a number that begins with none of 0 and 1. Others are written alike: London's "020 7946 0958".
 */
const TAIWAN = /^(?:886|0)(?:9\d{8}|2[2-9]\d{7}|(?:3|[5-8])[2-9]\d{6}|4[2-9]\d{6,7}|(?:37|89)[2-9]\d{5}|49[2-9]\d{6})$/;
/** What a local number is, as far as its digits tell. */
function localNumber(it: string): string {
	return TAIWAN.test(it.replace(/(?:#|ext\.?|分機).*$/i, '').replace(/\D/g, '').replace(/^8860/, '886')) ? 'a phone number of Taiwan' : 'a phone number';
}

const PHONES: readonly [pattern: RegExp, what: string | ((it: string) => string)][] = [
	// Taiwan: mobile, then land lines with area code.
	[new RegExp(`${START}(?:\\+?886${GAP}\\(?0?\\)?9|09)\\d{2}${GAP}\\d{3}${GAP}\\d{3}${END}`, 'g'), 'a mobile number of Taiwan'],
	[new RegExp(`${START}(?:\\+?886${GAP}|\\(?0)[2-8]\\d?\\)?${GAP}\\d{3,4}${GAP}\\d{4}(?:\\s*(?:#|ext\\.?|分機)\\s*\\d{1,5})?${END}`, 'g'), localNumber],
	// Any country, written with its code.
	[new RegExp(`${START}\\(?\\+\\d{1,3}\\)?${GAP}(?:\\(\\d{1,4}\\)${GAP})?\\d{1,4}(?:${GAP}\\d{2,4}){2,4}${END}`, 'g'), 'a phone number'],
	// North America.
	[new RegExp(`${START}(?:1${GAP})?(?:\\([2-9]\\d{2}\\)\\s?|[2-9]\\d{2}[-.])[2-9]\\d{2}[-.]\\d{4}(?:\\s*(?:x|ext\\.?)\\s*\\d{1,5})?${END}`, 'g'), 'a phone number'],
	// Europe and elsewhere: 0 and groups.
	[new RegExp(`${START}\\(?0\\d{2,4}\\)?[\\s/-]\\d{3,4}(?:[\\s-]?\\d{2,4}){1,3}${END}`, 'g'), 'a phone number'],
];

/** Any run of digits behind a word for a phone. */
const AFTER_WORD = /(?:\b(?:phone|telephone|t[eé]l|mobile|cell|whatsapp|call me|text me|reach me|ring me|fax|handy|telefon|contact)\b|\b(?:call|number)(?=\s*:)|\b(?:my|his|her|their|our) number\b|電話|手機|行動|連絡|聯絡|傳真|打給我)[^\d\n.!?。！？]{0,20}(?<it>\+?\(?\d[\d\s().-]{5,16}\d)(?!\d)/giu;

/** Free lines belong to services, not to people. */
const FREE = /^(?:\+?1[\s.-]?)?\(?8(?:00|33|44|55|66|77|88)\)?[\s.-]?\d{3}[\s.-]?\d{4}$|^0800|^0808|^1?800[\s.-]/;
/** A day, written like a phone number. */
const DAY = /^(?:(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2})$/;

/** Digits as they are said in English, with what stands for two of them, and in Chinese. */
const SAID = '(?:(?:double|triple)\\s+)?(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine)(?:\\s+hundred)?';
const IN_WORDS = new RegExp(`\\b${SAID}(?:[\\s,-]+${SAID}){6,}\\b|[零〇][零〇一二三四五六七八九]{7,10}`, 'gi');
/** Somebody counts. */
const COUNTING = /three[\s,-]+four[\s,-]+five[\s,-]+six/i;

/** Phone numbers that are written out in words. */
function spokenPhones(text: string): Trace[] {
	return tracesOf(text, IN_WORDS, 'phone', 'a phone number in words', ([whole]) => !COUNTING.test(whole));
}

/** Phone numbers; toll-free ones are left out. */
export function phones(text: string): Trace[] {
	return [...spokenPhones(text), ...phonesInDigits(text)];
}

function phonesInDigits(text: string): Trace[] {
	if (!/\d[\d\s().-]{5}/.test(text)) return [];
	const accept = ([whole]: RegExpExecArray): boolean => !FREE.test(whole.trim()) && !DAY.test(whole.trim());
	return [
		...PHONES.flatMap(([pattern, what]) => tracesOf(text, pattern, 'phone', what, accept)),
		...tracesOf(text, AFTER_WORD, 'phone', 'a phone number', ({ groups }) => {
			const it = groups?.['it']?.trim() ?? '';
			const digits = it.replace(/\D/g, '').length;
			return digits >= 7 && digits <= 15 && !FREE.test(it) && !DAY.test(it);
		}),
	];
}
