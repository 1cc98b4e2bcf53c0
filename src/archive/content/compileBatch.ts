import type { Fault } from '../fault.ts';
import type { EntryRecord } from '../record.ts';
import type { BatchResult, ScannedFile, SourceKind } from '../source.ts';
import type { CompileResult } from './compileEntry.ts';
import { linkFault, LinkInContent, readContentFile } from './contentFile.ts';
import { contentHash } from './decode.ts';
import { orTooDeep } from './nesting.ts';

/** Files to compile, each with the hash it had when last compiled, where it was. */
export type Batch = { scanned: ScannedFile; known: string | undefined }[];

const NOTHING = { record: undefined, recordHash: '', facts: undefined, draft: false, aliases: [] };

function isEntry(record: unknown): record is EntryRecord {
	return typeof record === 'object' && record !== null && 'question' in record;
}

function factsOf(record: EntryRecord): string {
	return JSON.stringify({ ...record, question: undefined, answer: undefined, more: undefined });
}

/** Reads and compiles files, one after the other. */
export function compileBatch(
	batch: Batch,
	content: string,
	compile: (bytes: Uint8Array, file: string, kind: SourceKind) => CompileResult<unknown>,
): BatchResult[] {
	return batch.map(({ scanned, known }) => {
		let bytes: Uint8Array;
		try {
			bytes = readContentFile(content, scanned.file);
		} catch (error) {
			return { ...NOTHING, scanned, hash: '', compiled: true, faults: [unreadable(scanned.file, error)] };
		}
		const hash = contentHash(bytes);
		if (hash === known) return { ...NOTHING, scanned, hash, compiled: false, faults: [] };
		const { record, faults } = orTooDeep(scanned.file, () => compile(bytes, scanned.file, scanned.kind), (fault) => ({ record: undefined, faults: [fault] }));
		const text = record === undefined ? undefined : JSON.stringify(record);
		return {
			scanned,
			hash,
			compiled: true,
			record: text,
			recordHash: text === undefined ? '' : contentHash(text),
			facts: isEntry(record) ? factsOf(record) : undefined,
			draft: isEntry(record) && record.draft,
			aliases: isEntry(record) ? record.aliases : [],
			faults,
		};
	});
}

/** The fault of a file that the system does not let be read. */
export function unreadable(file: string, error: unknown): Fault {
	if (error instanceof LinkInContent) return linkFault(error.link);
	return {
		severity: 'error',
		rule: 'unreadable',
		file,
		line: 1,
		column: 1,
		length: 1,
		message: `The file cannot be read (${error instanceof Error ? error.message : String(error)}).`,
		help: 'Check that it still exists and that you may read it.',
	};
}
