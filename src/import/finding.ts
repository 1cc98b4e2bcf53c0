import type { Position } from './position.ts';

/**
 * What the importer has to say of a place in a source.
 * - `refused`: the row is not imported.
 * - `conflict`: the archive holds something else under that name; it was left alone.
 * - `mended`: damage that was put right on the way in.
 * - `flagged`: nothing was changed, but somebody should look.
 * - `left-out`: the mapping does not want the row, as it is not published or no part of an entry.
 * - `kept`: the archive's editors changed what was imported before; it was left as they made it.
 */
export type FindingKind = 'refused' | 'conflict' | 'mended' | 'flagged' | 'left-out' | 'kept';

/** One thing found in a source. */
export interface Finding extends Position {
	kind: FindingKind;
	/** The rule's name, which never changes: kebab-case ("unknown-sex"). */
	rule: string;
	/** The source file, as the user named it. */
	file: string;
	/** The entry's id, where the row has come so far. */
	id?: string;
	/** What is wrong, or was, as a sentence. */
	message: string;
	/** How to mend it, as a sentence. */
	help: string;
}

/** The import as a whole cannot go on: a file that is not there, a mapping that is wrong. */
export class ImportError extends Error {
	override name = 'ImportError';
	/** How to mend it, as a sentence. */
	readonly help: string;

	constructor(message: string, help: string) {
		super(message);
		this.help = help;
	}
}

