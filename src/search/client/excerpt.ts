import { bestPassage, sectionsOf, type Match } from '../rank/passage.ts';
import { fold } from '../text/fold.ts';
import { fromIndexWords, isParted, asWritten } from '../text/marks.ts';
import type { Tokens } from '../text/tokens.ts';
import type { SearchHit } from '../types.ts';

/** Shown where a passage does not begin or end with its section. */
const CUT = '…';

const SECTIONS: readonly SearchHit['section'][] = ['question', 'question', 'answer', 'more'];

/** The excerpt of an entry, in pieces, and the section it is from. @param tokens of its language */
export function excerptOf(content: string, matches: readonly Match[], tokens: Tokens): Pick<SearchHit, 'excerpt' | 'section'> {
	const words = content.split(' ');
	const { section, start, end } = bestPassage(words, matches);
	const marked = markedPlaces(tokens.of(words), matches);
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
	return { excerpt: pieces.flatMap((piece) => (piece.mark ? withoutSignsAround(piece.text) : [piece])), section: SECTIONS[section] ?? 'more' };
}

/** Places of words to mark. Pagefind tells those of longer words, too: what looks like another word is not marked. */
function markedPlaces(words: readonly string[], matches: readonly Match[]): Set<number> {
	const marked = new Set<number>();
	for (const match of matches) {
		match.words.forEach((word, i) => {
			if (word !== '' && isForm(words[match.start + i] ?? '', word)) marked.add(match.start + i);
		});
	}
	return marked;
}

/** Letters at a word's end in which its forms may differ: "biopsy" and "biopsies". */
const ENDING = 3;

/** Short words differ in no more than these, or "flu" would be "fluid". */
const SHORT = 4;
const ENDINGS_OF_SHORT = /^(?:|e?s|e?d|ing|ings)$/;

/** Whether a word of the index may be a form of one in the query: the same but for their endings; of numbers, the same. */
function isForm(a: string, b: string): boolean {
	if (a === b) return true;
	if (/\p{N}/u.test(a + b)) return false;
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared += 1;
	const [endOfWritten, endOfAsked] = [a.slice(shared), b.slice(shared)];
	if (shared <= SHORT) return ENDINGS_OF_SHORT.test(endOfWritten) && ENDINGS_OF_SHORT.test(endOfAsked) && shared > 0;
	return endOfWritten.length <= ENDING + 1 && endOfAsked.length <= ENDING;
}

/** Words with a sign between them are marked each for itself. */
function endsInSign(word: string): boolean {
	return !isWordLike(asWritten(word).at(-1) ?? '');
}

/** The words as written; a space follows where the text has one before what comes next. */
function textOf(words: readonly string[], more: boolean): string {
	const text = fromIndexWords(words);
	return more && !isParted(words.at(-1)!) ? `${text} ` : text;
}

/** Spaces and signs at a mark's ends are moved out of it, but for the minus of a number. */
function withoutSignsAround(text: string): SearchHit['excerpt'] {
	const letters = [...text];
	let from = letters.findIndex(isWordLike);
	const to = letters.findLastIndex(isWordLike) + 1;
	if (from < 0) return [{ text, mark: false }];
	if (MINUS.test(letters.slice(Math.max(0, from - 2), from + 1).join(''))) from -= 1;
	const pieces = [
		{ text: letters.slice(0, from).join(''), mark: false },
		{ text: letters.slice(from, to).join(''), mark: true },
		{ text: letters.slice(to).join(''), mark: false },
	];
	return pieces.filter((piece) => piece.text !== '');
}

const MINUS = /(?:^|[^\p{L}\p{N}])[-−–－]\p{N}$/u;

/** Letters, digits, and what stands for some, such as ㎎. */
function isWordLike(character: string): boolean {
	return /[\p{L}\p{N}\p{M}]/u.test(character) || /[\p{L}\p{N}]/u.test(fold(character));
}
