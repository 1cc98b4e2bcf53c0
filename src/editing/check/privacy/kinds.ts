/** What kinds of things in a text may tell who somebody is. */
export const PRIVATE_KINDS = ['e-mail', 'phone', 'national-id', 'card-number', 'record-number', 'birth-date', 'address', 'name', 'age'] as const;
export type PrivateKind = (typeof PRIVATE_KINDS)[number];

/** A place in a text that may tell who somebody is. */
export interface Trace {
	kind: PrivateKind;
	/** Offsets into the text. */
	from: number;
	to: number;
	/** What exactly it is, as a noun phrase: "a Taiwanese identity number". */
	what: string;
}

/** Finds traces of one kind. @param folded a text as {@link folded} gives it */
export type Finder = (folded: string) => Trace[];

/** All matches of a pattern as traces, but for those that a test refuses. */
export function tracesOf(
	text: string,
	pattern: RegExp,
	kind: PrivateKind,
	what: string | ((it: string) => string),
	accept: (match: RegExpExecArray) => boolean = () => true,
): Trace[] {
	return [...text.matchAll(pattern)].filter(accept).map((match) => {
		const [whole] = match;
		// A named group "it" is the trace itself, where the pattern needs words around it.
		const it = (match.groups?.['it'] ?? whole).trim();
		const from = match.index + whole.lastIndexOf(it);
		return { kind, from, to: from + it.length, what: typeof what === 'string' ? what : what(it) };
	});
}

/** Full-width letters, digits and signs as ASCII; every character keeps its place. */
export function folded(text: string): string {
	return text.replace(/[\uFF01-\uFF5E\u3000\u2010-\u2015\u2212]/g, (character) => {
		const code = character.charCodeAt(0);
		if (code === 0x3000) return ' ';
		return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : '-';
	});
}
