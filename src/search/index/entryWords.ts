import { ASKED, encodeLength, WHOLE } from '../format/lengths.ts';
import type { EntryText } from '../format/text.ts';
import { asInside } from '../text/inside.ts';
import { asWritten, isParted, SECTION, toIndexText } from '../text/marks.ts';
import type { PhraseFinder, PhrasePart } from '../text/phrases.ts';
import type { Stem } from '../text/stemming/stem.ts';
import type { IndexWord, Tokens } from '../text/tokens.ts';
import { isUnspaced } from '../text/unspaced.ts';
import type { SearchDocument } from '../types.ts';
import type { Inside } from './inside/inside.ts';

/** How a word stands in an entry. */
export interface Standing {
	/** Which words of the entry it is, counted from 0, ascending. */
	places: number[];
	/** How many of these are in title or question. */
	asked: number;
	/** How many are written otherwise than the index has the word. */
	otherwise: number;
	inTitle: boolean;
}

/** What the index holds of an entry's words. */
export interface EntryWords {
	/** All of them, marks between sections included. */
	length: number;
	/** Those of title and question, the mark between them included. */
	askedLength: number;
	/** By stem. */
	terms: Map<string, Standing>;
}

/** Reads what stands in entries of one language. */
export interface WordReader {
	tokens: Tokens;
	stem: Stem;
	/** What stands inside of words; undefined for languages in which nothing does. */
	inside?: Inside | undefined;
	/** Phrases that the index holds as terms of their own. */
	phrases: PhraseFinder;
}

/**
 * The words of a document: title, question, answer and more, always a mark between any two. A title
 * with which the question begins is left out, or its words would count twice.
 */
export function wordsOf(document: Pick<SearchDocument, 'title' | 'question' | 'answer' | 'more'>, { tokens }: WordReader): IndexWord[] {
	const [title, question, answer, more] = [document.title, document.question, document.answer, document.more].map((text) => read(text, tokens));
	const between = tokens.read([SECTION]);
	const asked = [...(startsWith(question!, title!) ? [] : title!), ...between, ...question!];
	return [...asked, ...between, ...answer!, ...between, ...more!];
}

/** The words of an entry that is in the index. */
export function wordsAgain({ words }: EntryText, { tokens }: WordReader): IndexWord[] {
	return tokens.read(words.split(' '));
}

/** What the index holds of an entry. @param words those of {@link wordsOf} or {@link wordsAgain} */
export function entryWords(words: readonly IndexWord[], title: string, reader: WordReader): EntryWords {
	const titleWords = read(title, reader.tokens);
	const inTitle = new Set<string>();
	titleWords.forEach((_, at) => {
		for (const { term } of termsAt(titleWords, at, stemAt(titleWords[at]!, reader), reader)) inTitle.add(term);
	});
	const stems = words.map((word) => stemAt(word, reader));
	const terms = new Map<string, Standing>();
	let sections = 0;
	let askedLength = words.length;
	/** @param parts the words of a phrase, which stands in the title where all of them do */
	const stand = (term: string, place: number, plain: boolean, parts?: readonly PhrasePart[]): void => {
		let standing = terms.get(term);
		if (standing === undefined) terms.set(term, (standing = { places: [], asked: 0, otherwise: 0, inTitle: parts?.every(({ stem }) => inTitle.has(stem)) ?? inTitle.has(term) }));
		// A word may stand in another one twice.
		if (standing.places.at(-1) === place) return;
		standing.places.push(place);
		if (sections < QUESTION_END) standing.asked += 1;
		if (!plain) standing.otherwise += 1;
	};
	words.forEach(({ written }, place) => {
		if (written === SECTION) {
			sections += 1;
			if (sections === QUESTION_END) askedLength = place;
			return;
		}
		for (const { term, plain } of termsAt(words, place, stems[place]!, reader)) stand(term, place, plain);
		for (const { term, parts } of reader.phrases.at(stems, place)) stand(term, place, parts.every(({ offset }) => words[place + offset]!.plain), parts);
	});
	return { length: words.length, askedLength, terms };
}

/** The lengths of an entry, and of its title and question, as the index tells them. */
export function codedLengths({ length, askedLength }: EntryWords): [whole: number, asked: number] {
	return [encodeLength(length, WHOLE), encodeLength(askedLength, ASKED)];
}

/** The stem of a word; nothing of what is none. */
function stemAt({ token }: IndexWord, { stem }: WordReader): string {
	return token === '' ? '' : stem(token);
}

/** A term of the index, and whether it is written so. */
interface Term {
	term: string;
	plain: boolean;
}

/**
 * What the index holds of the word at a place: its stem, what stands inside of it, and where words are not parted by spaces the pair with the next unit.
 * @param own its stem
 */
function termsAt(words: readonly IndexWord[], place: number, own: string, { stem, inside }: WordReader): Term[] {
	const { written, token, plain } = words[place]!;
	if (token === '') return [];
	const found: Term[] = [{ term: own, plain }];
	if (isUnspaced(token)) {
		const next = words[place + 1];
		if (next !== undefined && isPair(written, next)) found.push({ term: stem(token + next.token), plain: plain && next.plain });
		return found;
	}
	for (const one of inside?.(token) ?? []) found.push({ term: stem(asInside(one)), plain: true });
	return found;
}

/** Whether a unit and the next one touch. */
function isPair(written: string, next: IndexWord): boolean {
	return isParted(written) && /[\p{L}\p{N}\p{M}]$/u.test(asWritten(written)) && isUnspaced(next.token);
}

/** Number of the mark that ends the question. */
const QUESTION_END = 2;

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
