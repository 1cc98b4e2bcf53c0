/** What French, Italian and Catalan write against the next word: l'hôpital, dell'occhio. */
export const FRENCH_ELIDED = /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(?=.)/u;
export const ITALIAN_ELIDED = /^(?:[cdlmnstv]|un|(?:de|ne|da|su|a|co)ll|all|quell|quest|bell|sant|dov|cos|com)'(?=.)/u;
export const CATALAN_ELIDED = /^[dlmnst]'(?=.)/u;

/** Umlauts as people write them who have no key for them: ae, oe, ue. What stands before tells that "neue" and "Quelle" have none. */
const WRITTEN_UMLAUT = /(^|[^aeioqu])([aou])e/gu;

/** A folded German word with its umlauts as folding leaves others. */
export function germanWord(word: string): string {
	const plain = word.replace(WRITTEN_UMLAUT, '$1$2');
	return plain === word ? word : germanWord(plain);
}

/** A folded Spanish word in the singular where the stemmer, without the accent, takes more off the plural: inflamaciones. */
export function spanishWord(word: string): string {
	return word.replace(/([cs]ion)es$/, '$1');
}

/** A folded Portuguese word in the singular where the stemmer, without the tilde, does not know the plural: infecções. */
export function portugueseWord(word: string): string {
	return word.replace(/[oa]es$/, 'ao');
}
