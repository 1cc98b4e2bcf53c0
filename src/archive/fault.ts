import type { Rule } from './rules.ts';

/** How much a fault matters: an error stops a build, a warning wants a look, information is only that. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing wrong with one place in the content. */
export interface Fault {
	severity: Severity;
	/** The rule's name, which never changes: kebab-case ("unknown-doctor"). */
	rule: Rule;
	/** The file's path in the content folder, with forward slashes. */
	file: string;
	/** From 1. */
	line: number;
	/** From 1, in UTF-16 code units. */
	column: number;
	/** Number of characters to underline; 1 and up. */
	length: number;
	/** What is wrong, as a sentence. */
	message: string;
	/** How to mend it, as a sentence. */
	help: string;
	/** The line or lines as they should be, where the tool can tell. */
	mended?: string;
	/**
	 * What the value at this place is to name, where it cannot be a name at all: what was meant is filled in when all
	 * files are known.
	 */
	names?: 'doctor' | 'specialty' | 'topic' | 'entry' | undefined;
	/** True where `mended` may be put in the line's place without a look: it says the same. */
	safe?: true;
}

/** Content that cannot be built: every fault of every file. */
export class ContentFaults extends Error {
	override name = 'ContentFaults';
	readonly faults: Fault[];
	/** The content folder. */
	readonly content: string;

	constructor(faults: Fault[], content: string) {
		const errors = faults.filter((fault) => fault.severity === 'error').length;
		super(`The content has ${errors} ${errors === 1 ? 'error' : 'errors'}; nothing was published.`);
		this.faults = faults;
		this.content = content;
	}
}

/** Order of a report: by file, then line, then column, then rule. */
export function compareFaults(a: Fault, b: Fault): number {
	return (
		(a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
		a.line - b.line ||
		a.column - b.column ||
		(a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
	);
}
