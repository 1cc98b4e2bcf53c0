import type { CustomRecord } from 'pagefind';
import { countWords, SECTION, toIndexText } from '../text/marks.ts';
import { foldWord } from '../text/words.ts';
import type { SearchDocument } from '../types.ts';

/** A document as Pagefind takes it, and how many of its words come before the answer. */
export interface IndexRecord {
	record: CustomRecord;
	/** Words of title and question, the mark between them included. */
	questionLength: number;
}

/**
 * The record of a document: title, question, answer and more, always a mark between any two. A title
 * with which the question begins is left out, or its words would count twice. The date travels as a
 * filter, which reaches the hit without being searched.
 * @param language what Pagefind is told
 */
export function toRecord(document: SearchDocument, language: string): IndexRecord {
	const question = toIndexText(document.question);
	const title = withoutRepeat(toIndexText(document.title), question);
	const asked = `${title} ${SECTION} ${question}`.trim();
	const content = [asked, toIndexText(document.answer), toIndexText(document.more)].join(` ${SECTION} `);
	return {
		record: {
			url: document.path,
			content,
			language,
			meta: { title: document.title },
			filters: { date: [document.date] },
		},
		questionLength: countWords(asked),
	};
}

function withoutRepeat(title: string, question: string): string {
	const begin = folded(title);
	const whole = folded(question);
	return begin.every((word, i) => word === whole[i]) ? '' : title;
}

function folded(text: string): string[] {
	return text
		.split(' ')
		.map(foldWord)
		.filter((word) => word !== '');
}
