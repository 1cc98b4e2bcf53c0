import { bestPassage, sectionsOf, type Match } from '../rank/passage.ts';
import { fromIndexWords } from '../text/marks.ts';
import { foldWord, withoutAccents } from '../text/words.ts';
import type { SearchHit } from '../types.ts';

/** Shown where a passage does not begin or end with its section. */
const CUT = '…';

const SECTIONS: readonly SearchHit['section'][] = ['question', 'question', 'answer', 'more'];

/** The excerpt of an entry, in pieces, and the section it is from. */
export function excerptOf(content: string, matches: readonly Match[]): Pick<SearchHit, 'excerpt' | 'section'> {
	const words = content.split(' ');
	const { section, start, end } = bestPassage(words, matches);
	const marked = markedPlaces(words, matches);
	const pieces: SearchHit['excerpt'] = [];
	const whole = sectionsOf(words)[section];
	if (whole && start > whole.start) pieces.push({ text: `${CUT} `, mark: false });
	for (let from = start; from < end; ) {
		let to = from + 1;
		while (to < end && marked.has(to) === marked.has(from) && !(marked.has(from) && endsInSign(words[to - 1]!))) to += 1;
		pieces.push({ text: textOf(words.slice(from, to), to < end), mark: marked.has(from) });
		from = to;
	}
	if (whole && end < whole.end) pieces.push({ text: ` ${CUT}`, mark: false });
	return { excerpt: spaced(pieces), section: SECTIONS[section] ?? 'more' };
}

/** Places of words to mark. Pagefind tells those of longer words, too: what looks like another word is not marked. */
function markedPlaces(words: readonly string[], matches: readonly Match[]): Set<number> {
	const marked = new Set<number>();
	for (const match of matches) {
		match.words.forEach((word, i) => {
			if (isForm(foldWord(words[match.start + i] ?? ''), word)) marked.add(match.start + i);
		});
	}
	return marked;
}

/** Letters at a word's end in which its forms may differ: "biopsy" and "biopsies". */
const ENDING = 3;

/** Short words differ in no more than these, or "flu" would be "fluid". */
const SHORT = 4;
const ENDINGS_OF_SHORT = /^(?:|e?s|e?d|ing|ings)$/;

/** Whether a word of the text may be a form of one in the query: the same but for their endings. */
function isForm(written: string, asked: string): boolean {
	const [a, b] = [withoutAccents(written), withoutAccents(asked)];
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared += 1;
	const [endOfWritten, endOfAsked] = [a.slice(shared), b.slice(shared)];
	if (shared <= SHORT) return ENDINGS_OF_SHORT.test(endOfWritten) && ENDINGS_OF_SHORT.test(endOfAsked) && shared > 0;
	return endOfWritten.length <= ENDING + 1 && endOfAsked.length <= ENDING;
}

/** Words with a sign between them are marked each for itself. */
function endsInSign(word: string): boolean {
	return /[^\p{L}\p{N}]$/u.test(fromIndexWords([word]));
}

/** The words as written; a space follows where the text has one before what comes next. */
function textOf(words: readonly string[], more: boolean): string {
	const text = fromIndexWords(words);
	return more && !words.at(-1)!.endsWith('`') ? `${text} ` : text;
}

/** Spaces and punctuation at a mark's end are moved out of the mark. */
function spaced(pieces: SearchHit['excerpt']): SearchHit['excerpt'] {
	return pieces.flatMap(({ text, mark }) => {
		if (!mark) return [{ text, mark }];
		const [, before, word, after] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text)!;
		return [
			{ text: before!, mark: false },
			{ text: word!, mark: true },
			{ text: after!, mark: false },
		].filter((piece) => piece.text !== '');
	});
}
