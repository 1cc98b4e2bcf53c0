import { ImportError } from '../finding.ts';
import { type Encoding, EncodingProbe } from './encoding.ts';
import { readBytes } from './open.ts';

/**
 * The encoding of a file: as named, or told from its bytes, all of which are read once for it.
 * @throws {ImportError} where the name is no encoding's
 */
export async function encodingOf(file: string, named: string | undefined): Promise<Encoding> {
	if (named !== undefined) return { name: canonicalName(named), damaged: true };
	const probe = new EncodingProbe();
	for await (const bytes of readBytes(file)) probe.push(bytes);
	return probe.result();
}

/** Decodes bytes; a byte order mark at the beginning is dropped. */
export async function* decode(
	chunks: AsyncIterable<Uint8Array>,
	encoding: string,
): AsyncGenerator<string> {
	const decoder = new TextDecoder(encoding);
	for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
	yield decoder.decode();
}

function canonicalName(name: string): string {
	try {
		return new TextDecoder(name).encoding;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		throw new ImportError(
			`"${name}" is not the name of an encoding.`,
			'Names are those of the web: utf-8, utf-16le, big5, gb18030, shift_jis, windows-1252 …',
		);
	}
}
