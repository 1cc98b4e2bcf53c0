import { TextDecoder } from '@exodus/bytes/encoding.js';
import { count, type Mend } from './controls.ts';

/**
 * Characters that GB 18030 of 2000 kept in Unicode's private area, and what the standard of 2022 says
 * they are (its annex D); decoders of the web still give the six of the last line.
 */
const GB18030 = new Map(
	Object.entries({
		E78D: 'FE10', E78E: 'FE12', E78F: 'FE11', E790: 'FE13', E791: 'FE14', E792: 'FE15', E793: 'FE16', E794: 'FE17', E795: 'FE18', E796: 'FE19',
		E7C7: '1E3F', E7C8: '1F9', E81E: '9FB4', E826: '9FB5', E82B: '9FB6', E82C: '9FB7', E832: '9FB8', E843: '9FB9', E854: '9FBA', E864: '9FBB',
		E816: '20087', E817: '20089', E818: '200CC', E831: '215D7', E83B: '2298F', E855: '241FE',
	}).map(([from, to]) => [String.fromCharCode(Number.parseInt(from, 16)), String.fromCodePoint(Number.parseInt(to, 16))]),
);

const PRIVATE = /\p{Co}/gu;

/** Puts characters in place of private ones where the encoding that a text came in says what they are. */
export function withoutPrivateUse(text: string, decodedAs: string | undefined, mends: Mend[]): string {
	if (decodedAs !== 'gb18030' && decodedAs !== 'gbk') return text;
	let places = 0;
	const mended = text.replace(PRIVATE, (character) => {
		const meant = GB18030.get(character);
		if (meant !== undefined) places += 1;
		return meant ?? character;
	});
	if (places > 0) {
		mends.push({ rule: 'private-use', message: `${count(places, 'character')} of GB 18030 put where Unicode has them now.` });
	}
	return mended;
}

/** What to say of characters of a text that every system draws in its own way, or not at all; undefined where it has none. */
export function privateUseIn(text: string): string | undefined {
	const found = [...new Set(text.match(PRIVATE))];
	if (found.length === 0) return undefined;
	const named = found.slice(0, 5).map((character) => {
		const meant = [hkscs(character), GB18030.get(character)].filter((other) => other !== undefined);
		const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase()}`;
		return meant.length === 0 ? code : `${code} (perhaps ${meant.join(' or ')})`;
	});
	return `holds characters of a system's own: ${named.join(', ')}${found.length > 5 ? ' …' : ''}.`;
}

/** Blocks of Big5 that systems kept in the private area: its first code point there, the first lead byte, and the first trail byte. */
const BLOCKS = [
	[0xe000, 0xfa, 0], [0xe311, 0x8e, 0], [0xeeb8, 0x81, 0], [0xf6b1, 0xc6, 63],
] as const;
/** Trail bytes of Big5: 40 to 7E and A1 to FE. */
const [TRAILS, LOW] = [157, 63];
const big5 = new TextDecoder('big5');

/** What a private character is where it stands for one of the Hong Kong Supplementary Character Set. */
function hkscs(character: string): string | undefined {
	const code = character.codePointAt(0)!;
	const block = BLOCKS.findLast(([first]) => code >= first);
	if (!block || code > 0xf848) return undefined;
	const [first, lead, from] = block;
	const index = code - first + from;
	const trail = index % TRAILS;
	const decoded = big5.decode(Uint8Array.of(lead + Math.floor(index / TRAILS), trail < LOW ? 0x40 + trail : 0xa1 + trail - LOW));
	return /[\uFFFD\p{Co}]/u.test(decoded) ? undefined : decoded;
}

/** Characters of the blocks that Hong Kong's set shares with characters of single systems. */
let shared: ReadonlySet<string> | undefined;

/** Characters of a text read as Big5 that may be others: another system may have had its own in their places. */
export function sharedIn(text: string): string[] {
	shared ??= new Set(sharedCharacters());
	return [...new Set(text)].filter((character) => character > '\u007F' && shared!.has(character));
}

function* sharedCharacters(): Generator<string> {
	for (const [from, to] of [[0x87, 0xa0], [0xfa, 0xfe]] as const) {
		for (let lead = from; lead <= to; lead += 1) {
			for (let trail = 0x40; trail <= 0xfe; trail += 1) {
				const decoded = [...big5.decode(Uint8Array.of(lead, trail))];
				if (decoded.length === 1 && decoded[0] !== '\uFFFD') yield decoded[0]!;
			}
		}
	}
}
