import { isAsian, isMark } from './characters.ts';

const BEGINNING = /^(?:https?:\/\/|www\.)(?=[a-z0-9\u0080-\uffff])/i;
/** Longest address that is looked for. */
export const LONGEST = 2048;
/** What no address goes beyond: white space, `<`, a bracket that closes the words of a link. */
const END = /[\s<]|\](?=[[(\s]|$)/;
/** Signs behind an address that end a sentence, a bracket or marked words. */
const TRAIL = /(?:[!"'*,.:;?_~)\]}]|&(?:[a-z]+;)?)$/i;

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
