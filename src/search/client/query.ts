import { isUnspaced } from '../text/parting.ts';
import { stopWords } from '../text/stopWords.ts';
import { createWordFinder, foldWord, together, type SpokenWord, type WordFinder } from '../text/words.ts';
import { joinKinds, type Alone } from './kinds.ts';

/** What a reader typed, taken apart. */
export interface ParsedQuery {
	/** Words and quoted phrases to search, each once, in the order typed. */
	terms: QueryTerm[];
	/** What no result may hold. */
	excluded: QueryTerm[];
	/** All words outside quotation marks, stop words too, in the order typed: synonyms may hold stop words. */
	spoken: SpokenWord[];
}

/** One thing to search. */
export interface QueryTerm {
	/** As typed, without quotation marks. */
	text: string;
	/** The index's words, which follow each other; one for a plain word, and nothing where any word may stand. */
	parts: string[];
	/** By part: whether it was typed as the index has it. */
	plain: boolean[];
	/** True where it stood in quotation marks: results must hold it. */
	quoted: boolean;
	/** True where stop words count as other words do: in "her 2" they tell. */
	literal?: boolean;
	/** Of a character, the word that it was part of and that is nowhere: it says nothing of what the word means. */
	fragmentOf?: string;
	/** Which parts are searched alone where the whole is nowhere; all of them without it. */
	alone?: Alone;
}

/** Reads queries of one language. */
export interface QueryReader {
	/** Takes a query apart. */
	read: (query: string) => ParsedQuery;
	/** A word or phrase as it is searched. */
	term: (text: string) => QueryTerm;
	isStopWord: (word: string) => boolean;
}

/** The usual quotation marks, opening and closing. */
export const QUOTATION_MARKS = /["“”„«»「」『』]/gu;

/** A phrase in any of the usual quotation marks, or a run without space; either may have a minus before it. That of a number before a digit is none, and one behind something else counts for nothing. */
const PIECES = /(?<minus>[-−–－](?![.\p{N}]))?(?:["“”„«»「『](?<phrase>[^"“”„«»「」『』]+)["“”„«»」』]|(?<run>[^\s"“”„«»「『]+))/gu;

/** Words searched at most, the first ones: a sentence has fewer, and a pasted page costs a chunk for each. */
export const MOST_TERMS = 24;

/** Characters of a query that are read. */
const MOST_CHARACTERS = 10_000;

/**
 * A reader for queries.
 * @param lang their language, a lower-case BCP 47 tag
 * @param leavesOut whether stop words are left out as long as others remain
 */
export function createQueryReader(lang: string, leavesOut = true): QueryReader {
	const finder = createWordFinder(lang);
	const stops = new Set(leavesOut ? [...stopWords(lang)].map(foldWord) : []);
	const isStopWord = (word: string): boolean => stops.has(word);
	const term = (text: string): QueryTerm => toTerm(finder, text, false);
	return {
		isStopWord,
		term,
		read(query) {
			const found: QueryTerm[] = [];
			const excluded: QueryTerm[] = [];
			const spoken: SpokenWord[] = [];
			let plain = '';
			const flush = (): void => {
				const words = finder.words(plain);
				spoken.push(...words);
				found.push(...joinKinds(joinCharacters(words, isStopWord), lang).map((term) => ({ ...term, quoted: false })));
				plain = '';
			};
			for (const { groups, index } of query.slice(0, MOST_CHARACTERS).matchAll(PIECES)) {
				const { minus = '', phrase, run } = groups as { minus?: string; phrase?: string; run?: string };
				const isFree = index === 0 || /\s/.test(query[index - 1]!);
				if (minus !== '' && isFree) excluded.push(toTerm(finder, phrase ?? run ?? '', phrase !== undefined));
				else if (phrase === undefined) plain += ` ${minus}${run ?? ''}`;
				else {
					flush();
					found.push(toTerm(finder, phrase, true));
				}
			}
			flush();
			const terms = searched(found, isStopWord).slice(0, MOST_TERMS);
			return { terms, excluded: excluded.filter(hasParts), spoken };
		},
	};
}

/**
 * Single characters of Chinese that follow each other as one word: browsers part what they do not know
 * into characters, of which each alone is in every other entry.
 */
function joinCharacters(words: readonly SpokenWord[], isStopWord: (word: string) => boolean): SpokenWord[] {
	const joined: SpokenWord[] = [];
	let open = false;
	for (const word of words) {
		const single = word.parts.length === 1 && isUnspaced(word.parts[0]!) && !isStopWord(word.text);
		const before = joined.at(-1);
		if (single && open && word.follows && before) joined[joined.length - 1] = together([before, word]);
		else joined.push(word);
		open = single;
	}
	return joined;
}

function toTerm(finder: WordFinder, text: string, quoted: boolean): QueryTerm {
	const words = finder.words(text);
	return { text: text.trim(), parts: words.flatMap(({ parts }) => parts), plain: words.flatMap(({ plain }) => plain), quoted };
}

function hasParts({ parts }: QueryTerm): boolean {
	return parts.length > 0;
}

/** Each term once, without stop words, as long as something else remains. */
function searched(found: readonly QueryTerm[], isStopWord: (word: string) => boolean): QueryTerm[] {
	const once = [...new Map(found.filter(hasParts).map((term) => [term.parts.join(' '), term])).values()];
	const content = once.filter(({ parts, quoted }) => quoted || !isStopWord(parts.join('')));
	return content.length > 0 ? content : once;
}
