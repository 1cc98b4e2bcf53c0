import type { EntryFrontMatter, PageFrontMatter } from './schema/index.ts';

/** One section of an entry, compiled. */
export interface Section {
	/** Sanitised HTML; headings start at level 3 and carry ids that begin with the section's name. */
	html: string;
	/** The same as plain text, blocks separated by one newline: for search, similarity and excerpts. */
	text: string;
}

/** A whole entry, compiled from one file. Everything in it comes from that file's bytes alone. */
export interface EntryRecord extends Omit<EntryFrontMatter, 'topics' | 'lang' | 'aliases' | 'answered'> {
	/** The file's name without `.md`; unique in the archive. */
	id: string;
	/** The file's path in the content folder, with forward slashes. */
	file: string;
	/** SHA-256 of the file's bytes, 32 hex digits of it. */
	hash: string;
	/** The entry's language; the site's first where the file names none. */
	lang: string;
	/** The year asked, as in the address: four digits. */
	year: string;
	/** The day of the answer, or undefined where it is not known. */
	answered: string | undefined;
	/** Topics named by the editor, as `specialty/topic`; empty where none are. */
	topics: string[];
	/** Old addresses, without base. */
	aliases: string[];
	question: Section;
	answer: Section;
	/** The "More info" section, where there is one. */
	more: Section | undefined;
	/** The question's beginning, cut at a word's end, at most 280 characters. */
	questionExcerpt: string;
	/** The answer's beginning, cut at a word's end, at most 280 characters. */
	answerExcerpt: string;
}

/** An entry without its texts: what references, lists and cards are made from. */
export type EntryFacts = Omit<EntryRecord, 'question' | 'answer' | 'more'>;

/** A doctor, specialty or topic whose Markdown body has been compiled. */
export type Compiled<T> = T & {
	/** The file's name without `.md`. For a topic: `specialty/topic`. */
	id: string;
	/** The file's path in the content folder. */
	file: string;
	/** SHA-256 of the file's bytes, 32 hex digits of it. */
	hash: string;
	/** The body as sanitised HTML; empty where the file has none. */
	html: string;
	/** The body as plain text. */
	text: string;
	/** The body in other languages as sanitised HTML, by language. */
	htmlIn?: Record<string, string>;
};

/** A page of the site's own in one language, compiled from one file. */
export interface PageRecord extends PageFrontMatter {
	/** The file's name without `.md`: the same in every language. */
	id: string;
	lang: string;
	/** The file's path in the content folder. */
	file: string;
	/** SHA-256 of the file's bytes, 32 hex digits of it. */
	hash: string;
	description: string;
	/** Sanitised HTML; headings start at level 2 and carry ids that begin with `page-`. */
	html: string;
	/** The same as plain text. */
	text: string;
}
