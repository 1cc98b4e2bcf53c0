import { count, type Mend } from './controls.ts';

/** Characters that bytes 0x80 to 0xFF become when read as Windows-1252, and as Latin-1. */
const BYTE_OF = new Map<string, number>();
const bytes = Uint8Array.from({ length: 128 }, (_, index) => 0x80 + index);
for (const [index, character] of Array.from(new TextDecoder('windows-1252').decode(bytes)).entries()) {
	BYTE_OF.set(character, 0x80 + index);
	BYTE_OF.set(String.fromCharCode(0x80 + index), 0x80 + index);
}

/** The characters of a range of bytes, as the inside of a class of a regular expression. */
function classOf(from: number, to: number): string {
	return [...BYTE_OF]
		.filter(([, byte]) => byte >= from && byte <= to)
		.map(([character]) => `\\u{${character.codePointAt(0)!.toString(16)}}`)
		.join('');
}

const TRAIL = `[${classOf(0x80, 0xbf)}]`;
const SEQUENCE = `[${classOf(0xc2, 0xdf)}]${TRAIL}|[${classOf(0xe0, 0xef)}]${TRAIL}{2}|[${classOf(0xf0, 0xf4)}]${TRAIL}{3}`;
const RUN = new RegExp(`(?:${SEQUENCE})+`, 'gu');
const ROUNDS = 3;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Puts right UTF-8 that was read as Windows-1252 or Latin-1 ("donâ€™t", "cafÃ©"), up to three
 * times over. Only what can hardly be anything else is touched: two such sequences in a row, or
 * one that stands for punctuation, a sign, an accented Latin letter or an emoji.
 */
export function withoutMojibake(text: string, mends: Mend[]): string {
	let mended = text;
	let places = 0;
	for (let round = 0; round < ROUNDS; round += 1) {
		let found = 0;
		mended = mended.replace(RUN, (run, offset: number) => {
			const meant = decoded(run);
			if (meant === undefined || !isPlain(run, meant, mended[offset - 1] ?? '')) return run;
			found += 1;
			return meant;
		});
		places += found;
		if (found === 0) break;
	}
	if (places > 0) {
		const message = `UTF-8 read as Windows-1252 put right in ${count(places, 'place')}.`;
		mends.push({ rule: 'mojibake', message });
	}
	return mended;
}

/** Whether a text still looks as if it had been read in the wrong encoding. */
export function looksLikeMojibake(text: string): boolean {
	return /Ã[\u0080-\u00BF]|â€|Â[\u00A0-\u00BF]|ï¿½/.test(text);
}

function decoded(run: string): string | undefined {
	try {
		return strict.decode(Uint8Array.from(run, (character) => BYTE_OF.get(character)!));
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return undefined;
	}
}

/** Small letters with quotation marks and dashes behind them, as people type: „ist ruß“–“ is no Chinese. */
const TYPED = /^(?:[ß-ô][‘’“”–—…]+)+$/u;

function isPlain(run: string, meant: string, before: string): boolean {
	if (TYPED.test(run)) return false;
	// A control is no text that anybody wrote, so the sequence is something else.
	if (/[\u0080-\u009F]/.test(meant)) return false;
	if (Array.from(meant).length > 1) return true;
	if (run.startsWith('ð')) return true;
	if (run.startsWith('â')) return /[\u2000-\u2BFF]/.test(meant);
	if (run.startsWith('ï')) return /[\uFB00-\uFFFD]/.test(meant);
	// "MANHÃ»" may be a word in capitals before a closing quotation mark.
	return /^[ÂÃ]/.test(run) && !/\p{Lu}/u.test(before);
}
