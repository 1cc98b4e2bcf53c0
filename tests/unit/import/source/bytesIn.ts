import { TextDecoder } from '@exodus/bytes/encoding.js';

/** For each encoding, the bytes of its characters. */
const tables = new Map<string, Map<string, Uint8Array>>();

/**
 * A text as bytes of an encoding of one or two bytes a character: the decoder asked the other way round.
 * @throws {Error} where the encoding lacks a character
 */
export function bytesIn(encoding: string, text: string): Buffer {
	const table = tables.get(encoding) ?? tableOf(encoding);
	tables.set(encoding, table);
	// Windows' Vietnamese has vowels in one piece, their tones apart.
	const written = encoding === 'windows-1258' ? text.normalize('NFC').replace(/[^\0-\u007F]/g, withToneApart) : text;
	return Buffer.concat(
		Array.from(written, (character) => {
			const bytes = table.get(character);
			if (bytes === undefined) throw new Error(`${encoding} has no ${character}`);
			return bytes;
		}),
	);
}

function withToneApart(letter: string): string {
	const marks = letter.normalize('NFD');
	const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(marks)?.[0] ?? '';
	return marks.replace(tone, '').normalize('NFC') + tone;
}

function tableOf(encoding: string): Map<string, Uint8Array> {
	const decoder = new TextDecoder(encoding);
	const table = new Map<string, Uint8Array>();
	const add = (...bytes: number[]): void => {
		const characters = [...decoder.decode(Uint8Array.from(bytes))];
		if (characters.length === 1 && characters[0] !== '\uFFFD' && !table.has(characters[0]!)) table.set(characters[0]!, Uint8Array.from(bytes));
	};
	for (let byte = 0; byte < 0x100; byte += 1) add(byte);
	if (!/^(?:big5|gb18030|shift_jis|euc-)/.test(encoding)) return table;
	// The planes that all programs have come before those that some added.
	for (const [from, to] of [[0xa1, 0xf9], [0x81, 0xfe]] as const) {
		for (let lead = from; lead <= to; lead += 1) for (let trail = 0x40; trail < 0xff; trail += 1) add(lead, trail);
	}
	return table;
}
