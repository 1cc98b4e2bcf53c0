import { nearest } from '../../archive/nearest.ts';
import type { Words } from './finding.ts';

const WEB = ['https', 'http'] as const;
const MAIL = /^[^\s/:@?#]+@[^\s/:@?#]+\.[a-z]{2,}$/i;
/** A beginning that someone meant as a protocol, with or without its colon: `htp://`, `https//`, `http;//`. */
const BEGINNING = /^([a-z]{3,6})\s?[:;]?[\\/]{2,}/i;
/** The same where a slash is lacking or leans the wrong way: `http:/`, `https:`, `https:\\`, `http:///`. */
const SLASHES = /^(https?):(?!\/\/[^\\/])[\\/]*/i;
const HELP = 'Write the whole address as a browser shows it: https://example.org/page.';

/**
 * What is wrong with how the address of a link is written; undefined where it may well lead somewhere.
 * What it should be stands in `replacement`, and is `safe` where nothing else can have been meant.
 */
export function malformedAddress(url: string): Words | undefined {
	if (MAIL.test(url)) {
		return { message: `"${url}" is an e-mail address: without "mailto:" it is read as a file.`, help: 'Put "mailto:" before it.', replacement: `mailto:${url}`, safe: true };
	}
	if (/^www\./i.test(url)) {
		return { message: `"${url}" is read as a file of the archive: an address begins with "https://".`, help: 'Put "https://" before it.', replacement: `https://${url}` };
	}
	return slashes(url) ?? misspelt(url) ?? unreachable(url);
}

function slashes(url: string): Words | undefined {
	const protocol = SLASHES.exec(url)?.[1]?.toLowerCase();
	if (protocol === undefined) return undefined;
	return mended(`The address begins with "${SLASHES.exec(url)![0]}", not with "${protocol}://".`, url.replace(SLASHES, `${protocol}://`));
}

function misspelt(url: string): Words | undefined {
	const [whole = '', word = ''] = BEGINNING.exec(url) ?? [];
	const meant = (WEB as readonly string[]).includes(word.toLowerCase()) ? word.toLowerCase() : nearest(word, WEB);
	if (meant === undefined || /^https?:\/\//i.test(whole)) return undefined;
	return mended(`The address begins with "${whole}", which no browser knows.`, `${meant}://${url.slice(whole.length)}`);
}

function unreachable(url: string): Words | undefined {
	if (/^https?:/i.test(url)) return hasHost(url) ? undefined : { message: `"${url}" names no place on the web.`, help: HELP };
	if (/^mailto:/i.test(url) && !MAIL.test(url.slice('mailto:'.length).split('?')[0]!)) {
		return { message: `"${url}" holds no e-mail address.`, help: 'Write mailto:name@example.org.' };
	}
	return undefined;
}

function mended(message: string, instead: string): Words {
	// Only an address that can be reached as it then stands is put in without a look.
	return { message, help: HELP, ...(hasHost(instead) ? { replacement: instead, safe: true } : {}) };
}

/** Whether a web address names a host that others can reach: `example.org`, `[2001:db8::1]`. */
function hasHost(url: string): boolean {
	const host = URL.canParse(url) ? new URL(url).hostname : '';
	return /[^.]\.[^.]|^\[/.test(host);
}

/** A link that is none, since a space stands in its address: group 1 is the address, with its spaces. */
const SPACED = /\]\([^\S\n]*<?((?:https?:|mailto:|www\.|\.{0,2}\/)[^()<>"'\n]*?[^\S\n][^()<>"'\n]*?)>?\)/dgi;

/** Places in a text where an address with spaces in it keeps Markdown from reading a link. */
export function spacedAddresses(text: string): { from: number; to: number; words: Words }[] {
	return [...text.matchAll(SPACED)].map((match) => {
		const [from, to] = match.indices![1]!;
		const instead = match[1]!.trim().replace(/^([a-z]+:\/*)\s+/i, '$1').replace(/\s/g, '%20');
		const reachable = !/^https?:/i.test(instead) || hasHost(instead);
		return {
			from,
			to,
			words: {
				message: 'A space in the address keeps this from being a link: readers see the brackets.',
				help: 'Write "%20" for a space that belongs to the address; remove any other.',
				...(reachable ? { replacement: instead, safe: true as const } : {}),
			},
		};
	});
}
