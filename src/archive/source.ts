import type { Fault } from './fault.ts';

/** What a content file holds, by its place. */
export type SourceKind = 'entry' | 'doctor' | 'specialty' | 'topic' | 'site' | 'synonyms' | 'theme' | 'theme-file' | 'messages' | 'page';

/** A file found in the content folder. */
export interface ScannedFile {
	/** Path in the content folder, with forward slashes. */
	file: string;
	kind: SourceKind;
	/** What tells it from its next state, see `content/seen.ts`; empty where nothing but its bytes does. */
	seen: string;
}

/** A file after a batch. */
export interface BatchResult {
	scanned: ScannedFile;
	hash: string;
	/** False where the bytes are those already compiled: then there is no record. */
	compiled: boolean;
	/** The record as JSON, unless an error forbids one. */
	record: string | undefined;
	/** Hash of the record; empty where there is none. */
	recordHash: string;
	/** An entry's facts as JSON: its record without the texts. */
	facts: string | undefined;
	/** True for an entry that is not to be published. */
	draft: boolean;
	/** Old addresses that the file claims. */
	aliases: string[];
	faults: Fault[];
}
