import { ENGLISH_NUMBERED, englishBeginning, englishWord } from './english.ts';
import { fold, type LetterRows } from './fold.ts';
import { inTurn, untilDone, type Replacement } from './replacing.ts';

/** What one language adds to the folding of all. */
export interface LanguageRules {
	/** Letters folded otherwise. */
	letters?: LetterRows;
	/** A folded word of letters as it stands in the index: another spelling, a singular. Must leave its own results as they are. */
	word?: (word: string) => string;
	/** How every word begins in the index that a folded word may be the beginning of. */
	beginning?: (word: string) => string;
	/** Possessive endings, folded, that are left out. */
	possessive?: RegExp;
	/** What is written against the next word with an apostrophe, folded, and left out: l'hôpital. */
	elided?: RegExp;
	/** A word of the index without the marks that its language reads as letters, as people type it who leave them out. */
	unmarked?: (word: string) => string;
	/** Marks are so often mistaken that a word with others is looked for, too. */
	mistakesMarks?: true;
	/** Words are joined to one that is found by its parts, too (`index/inside/german.ts`): Kopfschmerz. */
	compounds?: true;
	/** Letters that are written against the word behind them: ה and others in Hebrew. */
	prefixes?: string;
	/** Words that a number follows, Roman or not: type II, stage 4. */
	numbered?: ReadonlySet<string>;
	/** Characters that such a number directly stands before: Ⅳ期. */
	counted?: RegExp;
	/** What is done about stems besides the stemmer. */
	stems?: StemRules;
}

/** What is done to words before and after a stemmer of others' making. */
export interface StemRules {
	/** Finds, as its first group, the stem of a word that the stemmer takes for another. */
	whole?: RegExp;
	/** Finds a letter with a mark. A word without any is read by `harmonised`, and its stem gets no marks. */
	marked?: RegExp;
	/** A word typed without its marks, with those that the harmony of vowels asks for. */
	harmonised?: (word: string) => string;
	/** Letters of a stem at least, or the word is its own, and at most. */
	shortest?: number;
	longest?: number;
	/** What is left of a stem in the end. */
	after?: (stem: string) => string;
}

/** {@link LanguageRules} as an index publishes them beside its words: what belongs to a language costs readers of others nothing. Patterns are sources of regular expressions (flag `u`). */
export interface PublishedRules {
	/** Letters that are kept as they are, though others with such marks lose them. */
	kept?: string;
	letters?: LetterRows;
	/** Replacements in a folded word, until nothing is left to replace. */
	word?: readonly Replacement[];
	possessive?: string;
	elided?: string;
	/** Characters to replace before what is left of a word is folded as all are. */
	unmarked?: LetterRows;
	mistakesMarks?: true;
	compounds?: true;
	prefixes?: string;
	counted?: string;
	stems?: {
		whole?: string;
		marked?: string;
		/** Replacements, until nothing is left to replace. */
		harmonised?: readonly Replacement[];
		shortest?: number;
		longest?: number;
		/** Replacements, each once. */
		after?: readonly Replacement[];
	};
}

/** English is part of the client: its words stand in texts of any language. */
const ENGLISH: LanguageRules = { word: englishWord, beginning: englishBeginning, possessive: /'s$|'$/, numbered: ENGLISH_NUMBERED };

const NONE: LanguageRules = {};

/**
 * The rules of a language.
 * @param lang a lower-case BCP 47 tag
 * @param published what its index says of them; a language of which it says nothing is folded as all are
 */
export function readRules(lang: string, published?: PublishedRules): LanguageRules {
	if (lang.split('-', 1)[0] === 'en') return ENGLISH;
	return published === undefined ? NONE : compiled(published);
}

function compiled({ kept, letters, word, possessive, elided, unmarked, mistakesMarks, compounds, prefixes, counted, stems }: PublishedRules): LanguageRules {
	return {
		...((kept ?? letters) !== undefined && { letters: { ...Object.fromEntries(Array.from(kept ?? '', (letter) => [letter, letter])), ...letters } }),
		...(word && { word: untilDone(word) }),
		...(possessive !== undefined && { possessive: new RegExp(possessive, 'u') }),
		...(elided !== undefined && { elided: new RegExp(elided, 'u') }),
		...(unmarked && { unmarked: withoutMarks(unmarked) }),
		...(mistakesMarks && { mistakesMarks }),
		...(compounds && { compounds }),
		...(prefixes !== undefined && { prefixes }),
		...(counted !== undefined && { counted: new RegExp(counted, 'u') }),
		...(stems && { stems: stemRules(stems) }),
	};
}

function withoutMarks(rows: LetterRows): (word: string) => string {
	return (word) => fold(Array.from(word, (character) => rows[character] ?? character).join(''));
}

function stemRules({ whole, marked, harmonised, shortest, longest, after }: NonNullable<PublishedRules['stems']>): StemRules {
	return {
		...(whole !== undefined && { whole: new RegExp(whole, 'u') }),
		...(marked !== undefined && { marked: new RegExp(marked, 'u') }),
		...(harmonised && { harmonised: untilDone(harmonised) }),
		...(shortest !== undefined && { shortest }),
		...(longest !== undefined && { longest }),
		...(after && { after: inTurn(after) }),
	};
}
