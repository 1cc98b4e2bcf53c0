import type { Kind } from './registry.ts';

/** What an import did, in numbers. */
export interface ImportSummary {
	/** Records that the sources hold, those that were refused included. */
	rows: number;
	/** Entries written where there was none. */
	created: number;
	/** Entries whose file was there already, byte for byte. */
	unchanged: number;
	/** Entries that follow what changed in the source since they were imported. */
	updated: number;
	/** Entries that the archive's editors changed or took away, left as they are. */
	kept: number;
	/** Entries whose file was replaced, with `--force`. */
	replaced: number;
	/** Entries left alone because the archive holds something else under their name. */
	conflicts: number;
	/** Records that are no entry, each with its reason. */
	refused: number;
	/** Records that the mapping does not want. */
	leftOut: number;
	/** Texts in which damage was put right. */
	mended: number;
	/** Things to look at that were not changed. */
	flagged: number;
	/** Files made for what entries refer to. */
	made: Record<Kind, number>;
	/** Whether a minimal `site.yml` was made. */
	site: boolean;
	/** Whether a new folder was given groups of synonyms. */
	synonyms: boolean;
}

/** A summary of nothing yet. */
export function emptySummary(): ImportSummary {
	return {
		rows: 0,
		created: 0,
		unchanged: 0,
		updated: 0,
		kept: 0,
		replaced: 0,
		conflicts: 0,
		refused: 0,
		leftOut: 0,
		mended: 0,
		flagged: 0,
		made: { doctors: 0, specialties: 0, topics: 0 },
		site: false,
		synonyms: false,
	};
}
