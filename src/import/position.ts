/** A place in a source file; both count from 1, the column in UTF-16 code units. */
export interface Position {
	line: number;
	column: number;
}
