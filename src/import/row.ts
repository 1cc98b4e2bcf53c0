import type { Field } from './fields.ts';
import type { Finding } from './finding.ts';
import type { Place, Position } from './position.ts';

/** One record of a source as its format gives it, under the source's own names. */
export interface RawRow extends Position {
	kind: 'row';
	/** The source file, as the user named it. */
	file: string;
	/** Values by the source's own names: texts, numbers, lists, texts that are Markdown already. */
	values: Record<string, unknown>;
	/** What its parser has to say of it. */
	findings?: Finding[];
	/** Where a value stands; the row's own place where it has none. */
	at(name: string): Place;
}

/** One record under the archive's field names, ready to become an entry. */
export interface SourceRow extends Position {
	file: string;
	values: Partial<Record<Field, unknown>>;
	/** The encoding it was read in, where that may have lost characters (U+FFFD). */
	decodedAs?: string;
	/** Whether its values are taken as they are, texts as Markdown. */
	exact?: boolean;
	/** What was found on the way here. */
	findings: Finding[];
	/** Where a field's value stands; the row's own place where it has none. */
	at(field: Field): Place;
	/** The rows of further answers to the same question, in their order. */
	further?: FurtherRow[];
	/** Records of the source that are in it; one where absent. */
	records?: number;
}

/** A further answer to a question; its row has the answer's fields alone. */
export interface FurtherRow extends SourceRow {
	/** Whether the asker wrote it, who asked on among the answers. */
	fromAsker: boolean;
}

/** What a format's parser yields: a record, or why a stretch of the source is none. */
export type Parsed = RawRow | Finding;

/** A text that is Markdown already, because its source was marked up. */
export class MarkdownText {
	readonly markdown: string;
	/** The same words on a line without marks, for fields of one line; the Markdown is taken where absent. */
	readonly line: string | undefined;

	constructor(markdown: string, line?: string) {
		this.markdown = markdown;
		this.line = line;
	}
}

/** A topic as a source names it: by id or name, in a specialty of its own where one is given. */
export interface TopicName {
	name: string;
	/** The id or name of the topic's specialty; the entry's own where absent. */
	specialty?: string;
}
