import { TextDecoder } from '@exodus/bytes/encoding.js';
import { ImportError } from '../finding.ts';
import { declaredEncoding } from './declared.ts';
import { type Encoding, EncodingProbe } from './encoding.ts';
import { webName } from './labels.ts';
import { type Likely, readingOf, samples } from './likely.ts';
import { readBytes } from './open.ts';

/** What is known of a file's encoding before its bytes are looked at. */
export interface EncodingHints {
	/** As the user names it. */
	named?: string | undefined;
	/** Whether the file is HTML, which may name its own. */
	html?: boolean;
	/** Whether the file is XML, which may name its own, too. */
	xml?: boolean;
}

/**
 * The encoding of a file: as named by the user, or by a page of HTML or a file of XML whose bytes are in it; else told
 * from its bytes, all of which are read once for it.
 * @throws {ImportError} where the name is no encoding's, or where more than one is likely
 */
export async function encodingOf(file: string, { named, html = false, xml = false }: EncodingHints): Promise<Encoding> {
	if (named !== undefined) return { name: canonicalName(named), damaged: true };
	const probe = new EncodingProbe();
	let declared: string | undefined;
	let isFirst = true;
	for await (const bytes of readBytes(file)) {
		if (isFirst && (html || xml)) declared = declaredEncoding(bytes, { xml });
		isFirst = false;
		probe.push(bytes);
	}
	const told = probe.result();
	if (declared === undefined || probe.sample.length === 0 || ('name' in told && told.name === declared)) return sure(told, file);
	const page = readingOf(declared, probe.sample);
	// What is sound as UTF-8 is hardly ever anything else, whatever a page says of itself; and no page is in what does not fit it.
	const isDoubtful = 'name' in told && (told.name.startsWith('utf-') || page.text.includes('\uFFFD'));
	return isDoubtful ? sure({ likely: [readingOf(told.name, probe.sample), page] }, file) : { name: declared, damaged: true };
}

/** @throws {ImportError} where bytes are as likely in one encoding as in another */
function sure(told: Encoding | { likely: Likely[] }, file: string): Encoding {
	if ('name' in told) return told;
	if (told.likely.length === 0) {
		throw new ImportError(`${file} is in no encoding that fits its bytes.`, `Name it with --encoding. ${NAMES}`);
	}
	const shown = samples(told.likely);
	const readings = told.likely.map(({ name }, index) => `  ${name}: ${shown[index]!}`);
	throw new ImportError(
		[`${file} may be in more than one encoding. It would read:`, ...readings].join('\n'),
		`Name the right one, as in --encoding ${told.likely[0]!.name}.`,
	);
}

/** Decodes bytes; a byte order mark at the beginning is dropped. */
export async function* decode(
	chunks: AsyncIterable<Uint8Array>,
	encoding: string,
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	const composed = encoding === 'windows-1258' ? new Composer() : undefined;
	for await (const chunk of chunks) {
		const text = decoder.decode(chunk, { stream: true });
		yield composed ? composed.push(text) : text;
	}
	const rest = decoder.decode();
	yield composed ? composed.push(rest) + composed.end() : rest;
}

/** Puts Vietnamese marks, which windows-1258 writes behind their letters, onto them. */
class Composer {
	#held = '';

	push(text: string): string {
		const whole = this.#held + text;
		// The last letter's mark may be the first of what follows.
		this.#held = /\P{M}\p{M}*$/u.exec(whole)?.[0] ?? '';
		return whole.slice(0, whole.length - this.#held.length).normalize('NFC');
	}

	end(): string {
		return this.#held.normalize('NFC');
	}
}

const NAMES = 'Names are those of the web: utf-8, utf-16le, big5, gb18030, shift_jis, windows-1252 …';

function canonicalName(name: string): string {
	const known = webName(name);
	if (known !== undefined) return known;
	throw new ImportError(`"${name}" is not the name of an encoding.`, NAMES);
}
