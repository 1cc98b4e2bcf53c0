import { bestPassage, sectionsOf, type Match } from '../rank/passage.ts';
import { fold } from '../text/fold.ts';
import { fromIndexWords, isParted, asWritten } from '../text/marks.ts';
import type { SearchHit } from '../types.ts';

/** Shown where a passage does not begin or end with its section. */
const CUT = '…';

const SECTIONS: readonly SearchHit['section'][] = ['question', 'question', 'answer', 'more'];

/** The excerpt of an entry, in pieces, and the section it is from. @param words of the entry, as they were written */
export function excerptOf(words: readonly string[], matches: readonly Match[]): Pick<SearchHit, 'excerpt' | 'section'> {
	const { section, start, end } = bestPassage(words, matches);
	const marked = new Set(matches.flatMap((match) => match.words));
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
