/** What learning reads of an entry, as plain text. */
export interface LearnDocument {
	id: string;
	texts: readonly string[];
}
