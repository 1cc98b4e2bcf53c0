import type { CustomRecord } from 'pagefind';
import { SECTION, toIndexText } from '../text/marks.ts';
import { isPlain, type Tokens } from '../text/tokens.ts';
import type { SearchDocument } from '../types.ts';

/** A document as Pagefind takes it, and what the index holds of it besides. */
export interface IndexRecord {
	record: CustomRecord;
	/** Its words as they were written, one for each of Pagefind's: what readers are shown. */
	words: string[];
	/** The words of the index, one for each; nothing for one of signs alone. */
	tokens: string[];
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
	const question = toIndexText(document.question).split(' ');
	const title = toIndexText(document.title).split(' ');
	const titleTokens = tokens.of(title);
	const asked = wordsOf([startsWith(tokens.of(question), titleTokens) ? [] : title, [SECTION], question]);
	const answered = [document.answer, document.more].flatMap((text) => [SECTION, ...toIndexText(text).split(' ')]);
	const words = wordsOf([asked, answered]);
	const own = tokens.of(words);
	return {
		record: {
			url: document.path,
			content: toPagefind(words, own),
			language,
			meta: { title: titleTokens.join(' ') },
			filters: { date: [document.date] },
		},
		words,
		tokens: own,
		questionLength: asked.length,
	};
}

function wordsOf(parts: readonly (readonly string[])[]): string[] {
	return parts.flat().filter((word) => word !== '');
}

/** Whether a question begins with the words of a title. */
function startsWith(question: readonly string[], title: readonly string[]): boolean {
	const [whole, begin] = [question, title].map((tokens) => tokens.filter((token) => token !== ''));
	return begin!.every((token, i) => token === whole![i]);
}

/** Pagefind's own marks around words that weigh otherwise: a 24th less, which the client reads as "written otherwise". */
const [OTHERWISE, END] = ['___PAGEFIND_WEIGHT___0.96', '___END_PAGEFIND_WEIGHT___'];

/** Holds the place of a word without letters and digits. */
const NO_WORD = '`';

/** The words of the index as a text for Pagefind; those that were written otherwise are marked. */
function toPagefind(words: readonly string[], tokens: readonly string[]): string {
	const given: string[] = [];
	tokens.forEach((token, i) => {
		if (token === '') given.push(NO_WORD);
		else if (isPlain(words[i]!, token)) given.push(token);
		else given.push(OTHERWISE, token, END);
	});
	return given.join(' ');
}
