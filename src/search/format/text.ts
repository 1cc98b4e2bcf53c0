/** An entry's text as the index keeps it, to be shown and to be read again. */
export interface EntryText {
	/** The entry's path in the site, without base. */
	path: string;
	title: string;
	/** The day asked, `YYYY-MM-DD`. */
	date: string;
	/** Ids. */
	specialty: string;
	doctor: string;
	/** Words as they were written, one for each of the index's, sections parted by a mark (`text/marks.ts`). */
	words: string;
}

/** As bytes; compress them. */
export function encodeText({ path, title, date, specialty, doctor, words }: EntryText): Uint8Array {
	return new TextEncoder().encode(JSON.stringify([path, title, date, specialty, doctor, words]));
}

/** @throws SyntaxError where it is none */
export function decodeText(bytes: Uint8Array): EntryText {
	const [path, title, date, specialty, doctor, words] = JSON.parse(new TextDecoder().decode(bytes)) as [string, string, string, string, string, string];
	return { path, title, date, specialty, doctor, words };
}
