import { type Likely, likelyEncodings } from './likely.ts';
import { LineSample } from './lineSample.ts';

/** The encoding of a source, as far as its bytes tell. */
export interface Encoding {
	/** The web's name: `utf-8`, `big5`, `windows-1251` … */
	name: string;
	/** Whether some bytes may fit no character of it: a lost character shows as U+FFFD. */
	damaged: boolean;
}

/** What bytes say of their encoding: one, or the readings that are as likely; none where they are no text. */
export type Probed = Encoding | { likely: Likely[] };

/** Share of zero bytes on one side of each pair, above which a file is UTF-16 of mostly Latin text. */
const ZEROS = 0.3;
/** Sound sequences for each broken one, above which a file is UTF-8 with damage. */
const SOUND = 20;

/**
 * Tells a file's encoding from all its bytes: by its byte order mark, as UTF-8 where all bytes
 * are, as UTF-8 with damage, else by what languages its letters fit.
 */
export class EncodingProbe {
	#first: Uint8Array | undefined;
	#strict: TextDecoder | undefined = new TextDecoder('utf-8', { fatal: true });
	readonly #sample = new LineSample();

	/** Takes in the next bytes of the file. */
	push(bytes: Uint8Array): void {
		this.#first ??= bytes;
		this.#decode(bytes, true);
		this.#sample.push(bytes);
	}

	/** The lines that hold more than ASCII. */
	get sample(): Uint8Array {
		return this.#sample.bytes();
	}

	/** The encoding of what was pushed; call it once, at the end. */
	result(): Probed {
		this.#decode(new Uint8Array(), false);
		const first = this.#first ?? new Uint8Array();
		const marked = byMark(first) ?? byZeros(first);
		if (marked !== undefined) return { name: marked, damaged: false };
		const sample = this.#sample.bytes();
		if (this.#strict && !isEscaped(sample)) return { name: 'utf-8', damaged: false };
		if (!this.#strict && isDamagedUtf8(sample)) return { name: 'utf-8', damaged: true };
		const likely = likelyEncodings(sample);
		return likely.length === 1 ? { name: likely[0]!.name, damaged: true } : { likely };
	}

	#decode(bytes: Uint8Array, more: boolean): void {
		try {
			this.#strict?.decode(bytes, { stream: more });
		} catch (error) {
			if (!(error instanceof TypeError)) throw error;
			this.#strict = undefined;
		}
	}
}

function byMark(bytes: Uint8Array): string | undefined {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function byZeros(bytes: Uint8Array): string | undefined {
	const zeros = [0, 0];
	const length = Math.min(bytes.length, 4096);
	for (let index = 0; index < length; index += 1) if (bytes[index] === 0) zeros[index % 2]! += 1;
	if (zeros[1]! > (ZEROS * length) / 2) return 'utf-16le';
	return zeros[0]! > (ZEROS * length) / 2 ? 'utf-16be' : undefined;
}

function isDamagedUtf8(sample: Uint8Array): boolean {
	let sound = 0;
	let broken = 0;
	for (const character of new TextDecoder().decode(sample)) {
		if (character === '\uFFFD') broken += 1;
		else if (character > '\u007F') sound += 1;
	}
	return sound >= SOUND * broken;
}

/** ISO-2022-JP is plain ASCII but for escapes that begin and end its Japanese. */
function isEscaped(sample: Uint8Array): boolean {
	return Buffer.from(sample.buffer, sample.byteOffset, sample.length).includes('\u001B$');
}
