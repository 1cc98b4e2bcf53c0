/** Letters that forms of one word share at least. */
const SHORTEST_STEM = 4;

/** Endings by which forms of one word differ. */
const ENDINGS = /^(?:|e|s|es|d|ed|ing|y|ies|ied|ier|iest|er|ers|est|ly|al|n|en|ness|ful)$/;

/** "dad's", "parents'": the word is what stands before. */
const POSSESSIVE = /['’]s?$/;

/** A word without the ending of a possessive. */
export function withoutPossessive(word: string): string {
	return word.replace(POSSESSIVE, '');
}

/** Whether two words may be forms of one, such as "itchy" and "itching": the same but for usual endings. */
export function isForm(a: string, b: string): boolean {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared += 1;
	return shared >= SHORTEST_STEM && ENDINGS.test(a.slice(shared)) && ENDINGS.test(b.slice(shared));
}
