/** What relatedness needs of an entry: plain text and a few facts. */
export interface RelateDocument {
	/** The entry's id. */
	id: string;
	/** Language tag; entries are similar only within one language. */
	lang: string;
	title: string;
	/** The question as plain text. */
	question: string;
	/** The answer as plain text, or its beginning: `ANSWER_LENGTH` characters of it are looked at. */
	answer: string;
	/** The specialty's id. */
	specialty: string;
	/** Topics named by the editor, as `specialty/topic`. */
	topics: string[];
	doctor: string;
	/** Four digits. */
	year: string;
	/** `female`, `male`, `other` or `unknown`. */
	sex: string;
	/** An age band, or `unknown`. */
	age: string;
	/** What it means, as an embedder says of its title, in whole numbers of one byte; absent where no model is asked. Either all entries of a language have one, or none. */
	vector?: Int8Array;
}

/** What an archive says of words and phrases that mean the same. */
export interface Synonyms {
	/** Words of one group mean the same. */
	groups: readonly (readonly string[])[];
	/** Words of one list never do, whatever other lists say. */
	apart: readonly (readonly string[])[];
}

/** Those of an archive that says nothing of them. */
export const NO_SYNONYMS: Synonyms = { groups: [], apart: [] };

/** A topic as relatedness sees it. */
export interface RelateTopic {
	/** `specialty/topic`. */
	id: string;
	specialty: string;
	/** The topic's name in the default language, then its aliases and its names in other languages. */
	names: string[];
	/** The topic's name in other languages, by language tag: reasons are given in the entry's language where it has one. */
	translations?: Record<string, string>;
}

/** A similar entry. */
export interface Similar {
	id: string;
	/** 0 and up; comparable within one entry's list only. */
	score: number;
	/** Up to three words or topic names that count most, most telling first. */
	why: string[];
	/** How often much the same question was asked: the near-duplicates folded into this one, itself included. */
	asked: number;
}

/** What relate finds for one entry. */
export interface Related {
	/** At most four, best first; ties by id. */
	similar: Similar[];
	/** At most ten topics, best first, as `specialty/topic`. */
	topics: string[];
	/** Topics assigned from the text where the editor named none, best first, with a confidence from 0 to 1. */
	assigned: { topic: string; confidence: number }[];
}
