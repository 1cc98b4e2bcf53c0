import { readContentFile } from '../../../archive/content/contentFile.ts';
import { orTooDeep } from '../../../archive/content/nesting.ts';
import { contentHash } from '../../../archive/content/decode.ts';
import type { ScannedFile, SourceKind } from '../../../archive/source.ts';
import { unreadable } from '../../../archive/content/compileBatch.ts';
import type { Inspection } from './inspectEntry.ts';

/** Files to look at, each with the hash it had when last looked at, where it was. */
export type Batch = { scanned: ScannedFile; known: string | undefined }[];

/** A file after a batch. */
export interface Inspected {
	scanned: ScannedFile;
	hash: string;
	/** Undefined where the bytes are those already looked at. */
	inspection: Inspection | undefined;
}

/** Reads files and looks at them, one after the other. */
export function inspectBatch(
	batch: Batch,
	content: string,
	inspect: (bytes: Uint8Array, file: string, kind: SourceKind) => Inspection,
): Inspected[] {
	const looked = (bytes: Uint8Array, { file, kind }: ScannedFile): Inspection =>
		orTooDeep<Inspection>(file, () => inspect(bytes, file, kind), (fault) => ({ findings: [fault], facts: undefined }));
	return batch.map(({ scanned, known }) => {
		let bytes: Uint8Array;
		try {
			bytes = readContentFile(content, scanned.file);
		} catch (error) {
			return { scanned, hash: '', inspection: { findings: [unreadable(scanned.file, error)], facts: undefined } };
		}
		const hash = contentHash(bytes);
		return { scanned, hash, inspection: hash === known ? undefined : looked(bytes, scanned) };
	});
}
