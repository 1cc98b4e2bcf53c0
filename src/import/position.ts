/** A place in a source file; both count from 1, the column in UTF-16 code units. */
export interface Position {
	line: number;
	column: number;
	/** How people find the place where a source has no lines: `Visits!C5`. */
	place?: string;
}

/** A place as it is told: `visits.csv:12:3`, `visits.xlsx:Visits!C12`. */
export function placeText({ file, line, column, place }: Position & { file: string }): string {
	return `${file}:${place ?? `${line}:${column}`}`;
}

/** The place alone, of something that has more than a place. */
export function placeOf({ line, column, place }: Position): Position {
	return place === undefined ? { line, column } : { line, column, place };
}

/** A place that may be in another file than what it belongs to. */
export interface Place extends Position {
	file?: string;
}
