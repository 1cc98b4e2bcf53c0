/** The encoding of a source, as far as its bytes tell. */
export interface Encoding {
	/** A label that `TextDecoder` knows: `utf-8`, `utf-16le`, `utf-16be`, `big5` or `windows-1252`. */
	name: string;
	/** Whether some bytes fit no character of it: a lost character shows as U+FFFD. */
	damaged: boolean;
}

/** Bytes looked at beyond plain ASCII; enough to tell two encodings apart. */
const SAMPLE = 1_048_576;
/** Share of zero bytes on one side of each pair, above which a file is UTF-16 of mostly Latin text. */
const ZEROS = 0.3;
/** Sound sequences for each broken one, above which a file is UTF-8 with damage. */
const SOUND = 20;

/**
 * Tells a file's encoding from all its bytes: by its byte order mark, as UTF-8 where all bytes
 * are, else as UTF-8 with damage, Big5 or Windows-1252, whichever its letters fit.
 */
export class EncodingProbe {
	#first: Uint8Array | undefined;
	#strict: TextDecoder | undefined = new TextDecoder('utf-8', { fatal: true });
	readonly #sample: Uint8Array[] = [];
	#sampled = 0;

	/** Takes in the next bytes of the file. */
	push(bytes: Uint8Array): void {
		this.#first ??= bytes;
		this.#decode(bytes, true);
		if (this.#sampled >= SAMPLE) return;
		const from = bytes.findIndex((byte) => byte >= 0x80);
		if (from === -1) return;
		const slice = bytes.slice(from, from + SAMPLE - this.#sampled);
		this.#sample.push(slice);
		this.#sampled += slice.length;
	}

	/** The encoding of what was pushed; call it once, at the end. */
	result(): Encoding {
		this.#decode(new Uint8Array(), false);
		const first = this.#first ?? new Uint8Array();
		const marked = byMark(first) ?? byZeros(first);
		if (marked !== undefined) return { name: marked, damaged: false };
		if (this.#strict) return { name: 'utf-8', damaged: false };
		const sample = Buffer.concat(this.#sample);
		if (isDamagedUtf8(sample)) return { name: 'utf-8', damaged: true };
		return { name: isBig5(sample) ? 'big5' : 'windows-1252', damaged: true };
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

/**
 * Big5 text is runs of two-byte characters, most of them from the first plane (lead bytes A1 to
 * C6); in Windows-1252 high bytes stand alone between letters, and most are above C6 or below A1.
 */
function isBig5(bytes: Uint8Array): boolean {
	let [high, common, inRuns] = [0, 0, 0];
	let wasPair = false;
	for (let index = 0; index < bytes.length; index += 1) {
		const lead = bytes[index]!;
		if (lead < 0x80) {
			wasPair = false;
			continue;
		}
		high += 1;
		const trail = bytes[index + 1] ?? 0;
		const isPair = (trail >= 0x40 && trail <= 0x7e) || (trail >= 0xa1 && trail <= 0xfe);
		if (isPair) {
			if (lead >= 0xa1 && lead <= 0xc6) common += 1;
			if (wasPair) inRuns += 1;
			index += 1;
		}
		wasPair = isPair;
	}
	return common >= 0.8 * high && inRuns >= 0.5 * high;
}
