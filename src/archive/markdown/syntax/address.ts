import { isAsian, isMark, isSpace } from './characters.ts';

const BEGINNING = /^(?:https?:\/\/|www\.)(?=[a-z0-9\u0080-\uffff])/i;
/** Longest address that is looked for. */
export const LONGEST = 2048;
/** What no address goes beyond: white space, `<`, `|`, a bracket that closes the words of a link. */
const END = /[\s<|]|\](?=[[(\s]|$)/;
/** Signs behind an address that end a sentence, a bracket or marked words. */
const TRAIL = /(?:[!"'*,.:;?_~)\]}]|&(?:[a-z]+;)?)$/i;

const MAY_HOLD = /@|:\/\/|www\./i;
/** A part of a host's name. */
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const E_MAIL = String.raw`(?<![\w.+\-/@])[\w.+-]+@(?:${LABEL}\.)+[a-z](?:[a-z0-9-]{0,61}[a-z])?(?![\w@-])`;
const WEB = String.raw`(?<![a-z])(?:https?:\/\/|www\.)\S{1,${LONGEST}}`;
const ADDRESS = new RegExp(`${E_MAIL}|${WEB}`, 'gi');

/** A bare address in a text. */
export interface BareAddress {
	/** Where it stands in the text. */
	index: number;
	/** As it is written. */
	address: string;
	/** Where it leads. */
	url: string;
}

/** The bare addresses in a text: those of e-mail, and those of the web that {@link addressAt} knows. */
export function addressesIn(text: string): BareAddress[] {
	const found: BareAddress[] = [];
	if (!MAY_HOLD.test(text)) return found;
	ADDRESS.lastIndex = 0;
	for (let match = ADDRESS.exec(text); match; match = ADDRESS.exec(text)) {
		const { 0: words, index } = match;
		const isWeb = /^(?:https?:\/\/|www\.)/i.test(words);
		const address = !isWeb ? words : /^h/i.test(words) || isBeforeHost(text.charAt(index - 1)) ? addressAt(words) : '';
		ADDRESS.lastIndex = index + Math.max(1, address.length);
		const url = /^https?:/i.test(address) ? address : isWeb ? `http://${address}` : `mailto:${address}`;
		if (address !== '') found.push({ index, address, url });
	}
	return found;
}

/** Whether a web address without a scheme may begin behind a character. */
export function isBeforeHost(character: string): boolean {
	return isSpace(character) || isAsian(character) || '(*_[]~'.includes(character);
}

/**
 * The web address that a text begins with; empty where that is none. It ends before Asian letters,
 * before punctuation and symbols that are not ASCII, and before signs that end the sentence; a bracket
 * that was opened in it closes in it.
 */
export function addressAt(text: string): string {
	const [beginning] = BEGINNING.exec(text) ?? [];
	if (beginning === undefined) return '';
	const most = text.slice(0, LONGEST);
	const whole = most.slice(0, END.exec(most)?.index);
	const beyond = [...whole.matchAll(/[\u0080-\uffff]/g)].find(([character]) => endsAddress(character));
	const address = withoutTrail(whole.slice(0, beyond?.index));
	return isHost(address.slice(beginning.length)) ? address : '';
}

function withoutTrail(address: string): string {
	const unclosed = count(address, '(') - count(address, ')');
	let [end, closing] = [address.length, 0];
	for (;;) {
		const [trail] = TRAIL.exec(address.slice(0, end)) ?? [];
		if (trail === undefined || (trail === ')' && unclosed + closing >= 0)) return address.slice(0, end);
		end -= trail.length;
		if (trail === ')') closing++;
	}
}

/** Whether a bare address ends before a character. */
function endsAddress(character: string): boolean {
	return isAsian(character) || isMark(character) || /[\ud800-\udfff]/.test(character);
}

/** Whether what follows the beginning of an address names a host: no underscore stands in its last two parts. */
function isHost(address: string): boolean {
	const host = address.split(/[/?#:]/, 1)[0]!;
	return host !== '' && !host.split('.').slice(-2).join('').includes('_');
}

function count(text: string, sign: string): number {
	return text.split(sign).length - 1;
}
