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

/** Finds traces of one kind. @param folded a text as `folded` gives it */
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
