import simplifiedRows from 'opencc-js/dict/STCharacters';
import traditionalRows from 'opencc-js/dict/TSCharacters';
import type { LetterRows } from '../text/fold.ts';

/** What both Chinese scripts have of one another. */
export interface OtherScript {
	/** Characters that only the other script has, each as one of the archive's own: a text is indexed in one script. */
	letters: LetterRows;
	/** Each character of the other script with all that it may be in the archive's, the likeliest first: for what is typed. */
	typed: ReadonlyMap<string, readonly string[]>;
}

/** By the script that goes without saying for the tag; undefined for other languages. @param lang a BCP 47 tag */
export function otherScriptOf(lang: string): OtherScript | undefined {
	if (!isChinese(lang)) return undefined;
	return isTraditionalIn(lang) ? (fromSimplified ??= simplified()) : (fromTraditional ??= traditional());
}

/** A text in the script of an archive, as lists of words are written in Traditional Chinese alone. */
export function inScriptOf(lang: string, text: string): string {
	if (isTraditionalIn(lang)) return text;
	const rows = rowsOf(traditionalRows);
	return [...text].map((character) => rows.get(character) ?? character).join('');
}

/** Whether a tag is of Chinese. */
export function isChinese(lang: string): boolean {
	return lang.split('-', 1)[0]!.toLowerCase() === 'zh';
}

/** Whether the script that goes without saying for a Chinese tag is the traditional one. */
export function isTraditionalIn(lang: string): boolean {
	return new Intl.Locale(lang).maximize().script === 'Hant';
}

let fromSimplified: OtherScript | undefined;
let fromTraditional: OtherScript | undefined;

function simplified(): OtherScript {
	const isTraditional = charactersOf('big5', 0xa4, 0xf9);
	const isSimplified = charactersOf('gbk', 0xb0, 0xf7);
	const typed = new Map<string, string[]>();
	for (const [character, own] of rowsOf(simplifiedRows)) typed.set(character, [own]);
	// Several characters became one: 發 and 髮 are 发.
	for (const [own, character] of rowsOf(traditionalRows)) {
		if (!isTraditional.has(own)) continue;
		const known = typed.get(character) ?? [];
		typed.set(character, [...new Set([...known, own])]);
	}
	for (const [character, own] of typed) if (isTraditional.has(character)) typed.set(character, [...own, character]);
	return toOther(typed, (character) => isSimplified.has(character), (character) => !isTraditional.has(character));
}

function traditional(): OtherScript {
	const isTraditional = charactersOf('big5', 0xa4, 0xf9);
	const typed = new Map([...rowsOf(traditionalRows)].map(([character, own]): [string, string[]] => [character, [own]]));
	return toOther(typed, (character) => isTraditional.has(character), () => true);
}

function toOther(typed: ReadonlyMap<string, readonly string[]>, isUsual: (character: string) => boolean, isOther: (character: string) => boolean): OtherScript {
	const usual = new Map([...typed].filter(([character, own]) => isUsual(character) && own[0] !== character));
	return { letters: Object.fromEntries([...usual].filter(([character]) => isOther(character)).map(([character, own]) => [character, own[0]!])), typed: usual };
}

function rowsOf(rows: string): Map<string, string> {
	return new Map(rows.split('|').map((row): [string, string] => {
		const [character = '', other = ''] = row.split(' ');
		return [character, other];
	}));
}

/** The characters that a usual encoding of a script has, which tells the usual ones: those of two bytes, by their first. */
function charactersOf(encoding: string, first: number, last: number): ReadonlySet<string> {
	const decoder = new TextDecoder(encoding);
	const found = new Set<string>();
	for (let lead = first; lead <= last; lead += 1) {
		for (let trail = 0x40; trail <= 0xfe; trail += 1) {
			const text = decoder.decode(Uint8Array.of(lead, trail));
			if (/^\p{Script=Han}$/u.test(text)) found.add(text);
		}
	}
	return found;
}
