import { TextDecoder } from '@exodus/bytes/encoding.js';
import { detectAll } from 'jschardet';
import { webName } from './labels.ts';

/** An encoding that bytes may be in, and what they read as in it. */
export interface Likely {
	/** The web's name ("gb18030"). */
	name: string;
	text: string;
	/** How well the text fits a language, as a share of the whole; only to be compared. */
	score: number;
}

/** How much better than the next a reading must be to be taken without asking. */
const AHEAD = 1.4;
/** Least confidence of the detector that is looked at. */
const LEAST = 0.001;
/** Most readings that are told. */
const MOST = 4;

/**
 * Readings of bytes that are not UTF-8, the likeliest first: one where it is well ahead, more where it
 * is not, none where the bytes are no text. Encodings in which the bytes read alike count once.
 * @param bytes whole lines
 */
export function likelyEncodings(bytes: Uint8Array): Likely[] {
	const readings = new Map<string, Likely>();
	const add = (name: string, confidence: number, again = false): void => {
		if (readings.has(name) && !again) return;
		const text = new TextDecoder(name).decode(bytes);
		readings.set(name, { name, text, score: confidence * soundness(text) * (COMMON.test(name) ? 1 : RARE) });
	};
	for (const { encoding, confidence } of detectAll(bytes, { minimumThreshold: LEAST })) {
		const name = webName(encoding ?? '');
		// Bytes that are UTF-8 never come here, and those of UTF-16 have been told by their zeros.
		if (name !== undefined && !name.startsWith('utf-')) add(name, confidence);
	}
	const best = [...readings.values()].reduce((most, { score }) => Math.max(most, score), 0);
	// Letters so few say nothing of the language: all of Windows' Latin alphabets are as likely.
	const isUnsure = best < UNSURE || [...readings.values()].every(({ text }) => (text.match(FOREIGN)?.length ?? 0) < FEW);
	if (isUnsure) for (const name of LATIN) add(name, best, true);
	return ahead([...readings.values()].sort((a, b) => b.score - a.score || LATIN.indexOf(a.name) - LATIN.indexOf(b.name)));
}

/** What bytes read as in an encoding that somebody named. */
export function readingOf(name: string, bytes: Uint8Array): Likely {
	return { name, text: new TextDecoder(name).decode(bytes), score: 0 };
}

/** The first of readings, and those that it is not well ahead of; of readings that are alike, the first. */
function ahead(readings: readonly Likely[]): Likely[] {
	const apart = readings.filter(({ text }, index) => readings.findIndex((reading) => reading.text === text) === index);
	return apart.filter(({ score }) => score > 0 && score * AHEAD > apart[0]!.score).slice(0, MOST);
}

/** What offices save; others are taken where they fit far better. */
const COMMON = /^(?:windows-|big5|gb|shift_jis|euc-|iso-2022-jp|koi8-r|ibm866)/;
const RARE = 0.6;
/** Windows' Latin alphabets, and the score and the number of foreign letters below which they cannot be told. */
const LATIN = ['windows-1252', 'windows-1250', 'windows-1254', 'windows-1257'];
const [UNSURE, FEW] = [0.07, 6];

const FOREIGN = /[^\0-\u007F]/gu;
const OTHER = '\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Thai}';
/** What shows that a reading is wrong. */
const ODD = new RegExp([
	// Characters that are none, controls, private ones.
	'[\\uFFFD\\u0080-\\u009F\\p{Co}]',
	// A sign inside a word, or at its beginning.
	'(?<=\\p{L})[\\u2500-\\u259F\\p{Sc}\\p{So}\\p{Sk}¬±¶÷×¡¿«»]+(?=\\p{L})',
	'(?<![\\p{N}\\p{L}])[¶¬±\\u2500-\\u259F](?=\\p{L})',
	// Letters of two alphabets in one word; a capital inside one.
	`(?<=[${OTHER}])(?![A-Za-z])\\p{Script=Latin}|(?![A-Za-z])\\p{Script=Latin}(?=[${OTHER}])`,
	`(?<=[a-z])[${OTHER}]|[${OTHER}](?=[a-z]{2})`,
	'(?<=\\p{Ll})(?![A-Z])\\p{Lu}(?=\\p{Ll})',
	// A single Chinese character in the middle of Latin letters.
	'(?<=[a-z\\d])\\p{Script=Han} ?(?=[a-z])',
].join('|'), 'gu');

/** The share of a text's foreign letters that stand where they may, from 0 to 1. */
function soundness(text: string): number {
	const foreign = text.match(FOREIGN)?.length ?? 0;
	const odd = text.match(ODD)?.length ?? 0;
	return foreign === 0 ? 0 : Math.max(0, 1 - (3 * odd) / foreign) / (odd > 0 ? 2 : 1);
}

/** What each reading makes of the first place where they differ: a few words. */
export function samples(readings: readonly Likely[]): string[] {
	const lines = readings.map(({ text }) => text.split(/\r\n?|\n/));
	if (readings.length === 0) return [];
	const line = lines[0]!.findIndex((first, index) => lines.some((other) => other[index] !== first));
	const shown = lines.map((all) => all[line] ?? '');
	const at = [...shown[0]!].findIndex((character, index) => shown.some((other) => [...other][index] !== character));
	return shown.map((text) => [...text].slice(Math.max(0, at - BEFORE), at + BEHIND).join('').trim());
}

/** Characters shown before the first that differs, and from it on. */
const [BEFORE, BEHIND] = [16, 40];
