import type { PublishedRules } from '../../text/languages.ts';

/** What French, Italian and Catalan write against the next word: l'hôpital, dell'occhio. */
export const FRENCH: PublishedRules = { elided: "^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'(?=.)" };
export const ITALIAN: PublishedRules = { elided: "^(?:[cdlmnstv]|un|(?:de|ne|da|su|a|co)ll|all|quell|quest|bell|sant|dov|cos|com)'(?=.)" };
export const CATALAN: PublishedRules = { elided: "^[dlmnst]'(?=.)" };

/**
 * Umlauts as people write them who have no key for them (ae, oe, ue), as folding leaves others: what stands before tells that "neue" and
 * "Quelle" have none. The stemmer takes Leber for Leben.
 */
export const GERMAN: PublishedRules = { word: [['(^|[^aeioqu])([aou])e', '$1$2']], compounds: true, stems: { whole: '^(.*leber)n?$' } };

/** The singular where the stemmer, without the accent, takes more off the plural: inflamaciones. It takes hombro for hombre. */
export const SPANISH: PublishedRules = { word: [['([cs]ion)es$', '$1']], stems: { whole: '^(hombro)s?$' } };

/** The singular where the stemmer, without the tilde, does not know the plural: infecções. */
export const PORTUGUESE: PublishedRules = { word: [['[oa]es$', 'ao']] };
