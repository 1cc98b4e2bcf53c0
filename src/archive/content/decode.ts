import { createHash } from 'node:crypto';
import type { Fault } from '../fault.ts';

/** Largest file that is read, in bytes: a hundred times the longest real answer. */
export const MAX_FILE_SIZE = 1024 * 1024;

/** The first 32 hex digits of the SHA-256 of the parts, with a separator between them. */
export function contentHash(...parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part).update('\0');
	return hash.digest('hex').slice(0, 32);
}

const strict = new TextDecoder('utf-8', { fatal: true });

/** Ends of lines as old and new systems write them, all as one sign: places are the same in both. */
export function withPlainLineEnds(text: string): string {
	return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

/** A file's text with plain ends of lines, or why it cannot be read as text. */
export function decode(bytes: Uint8Array, file: string): { text: string; faults: Fault[] } {
	const at = { severity: 'error' as const, file, line: 1, column: 1, length: 1 };
	if (bytes.length > MAX_FILE_SIZE) {
		const fault: Fault = {
			...at,
			rule: 'file-size',
			message: `The file has ${Math.ceil(bytes.length / 1024).toLocaleString('en')} KB; more than 1,024 KB is not read.`,
			help: 'Cut it into several entries, or check that it is the right file.',
		};
		return { text: '', faults: [fault] };
	}
	try {
		// A byte order mark is stripped by the decoder.
		return { text: withPlainLineEnds(strict.decode(bytes)), faults: [] };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return { text: '', faults: [encodingFault(bytes, at)] };
	}
}

function encodingFault(bytes: Uint8Array, at: Omit<Fault, 'rule' | 'message' | 'help'>): Fault {
	const before = withPlainLineEnds(new TextDecoder().decode(bytes)).split('\uFFFD', 1)[0] ?? '';
	const lines = before.split('\n');
	return {
		...at,
		line: lines.length,
		column: (lines.at(-1)?.length ?? 0) + 1,
		rule: 'encoding',
		message: 'The file is not UTF-8 text from here on.',
		help: 'Save it again with the encoding UTF-8.',
	};
}
