import type { CustomRecord } from 'pagefind';
import { SECTION, toIndexText } from '../text/marks.ts';
import type { IndexWord, Tokens } from '../text/tokens.ts';
import type { SearchDocument } from '../types.ts';

/** A document as Pagefind takes it, and what the index holds of it besides. */
export interface IndexRecord {
	record: CustomRecord;
	/** Its words, one for each of Pagefind's. */
	words: readonly IndexWord[];
	/** Words of title and question, the mark between them included. */
	questionLength: number;
}

/**
 * The record of a document: title, question, answer and more, always a mark between any two. A title
 * with which the question begins is left out, or its words would count twice. Pagefind is given the words
 * of the index in place of those written, which are put into its texts later. The date travels as a
 * filter, which reaches the hit without being searched.
 * @param language what Pagefind is told
 */
export function toRecord(document: SearchDocument, language: string, tokens: Tokens): IndexRecord {
	const [title, question, answer, more] = [document.title, document.question, document.answer, document.more].map((text) => read(text, tokens));
	const [between] = tokens.read([SECTION]);
	const asked = [...(startsWith(question!, title!) ? [] : title!), between!, ...question!];
	const words = [...asked, between!, ...answer!, between!, ...more!];
	return {
		record: {
			url: document.path,
			content: toPagefind(words),
			language,
			meta: { title: title!.map(({ token }) => token).join(' ') },
			filters: { date: [document.date] },
		},
		words,
		questionLength: asked.length,
	};
}

function read(text: string, tokens: Tokens): IndexWord[] {
	const indexText = toIndexText(text);
	return indexText === '' ? [] : tokens.read(indexText.split(' '));
}

/** Whether a question begins with the words of a title. */
function startsWith(question: readonly IndexWord[], title: readonly IndexWord[]): boolean {
	let at = 0;
	for (const { token } of title) {
		if (token === '') continue;
		while (question[at]?.token === '') at += 1;
		if (question[at]?.token !== token) return false;
		at += 1;
	}
	return true;
}

/** Pagefind's own marks around words that weigh otherwise: a 24th less, which the client reads as "written otherwise". */
const [OTHERWISE, END] = ['___PAGEFIND_WEIGHT___0.96', '___END_PAGEFIND_WEIGHT___'];

/** Holds the place of a word without letters and digits. */
const NO_WORD = '`';

/** The words of the index as a text for Pagefind; those that were written otherwise are marked. */
function toPagefind(words: readonly IndexWord[]): string {
	const given: string[] = [];
	for (const { token, plain } of words) {
		if (token === '') given.push(NO_WORD);
		else if (plain) given.push(token);
		else given.push(OTHERWISE, token, END);
	}
	return given.join(' ');
}
