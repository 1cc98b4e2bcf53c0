import { isUnspaced, tellsAlone } from '../text/unspaced.ts';
import type { LanguageRules } from '../text/languages.ts';
import { createWordFinder, stopWordsOf, together, type SpokenWord, type WordFinder } from '../text/words.ts';
import { joinKinds, type Alone, type JoinedWord } from './kinds.ts';

/** What a reader typed, taken apart. */
export interface ParsedQuery {
	/** Words and quoted phrases to search, each once, in the order typed. */
	terms: QueryTerm[];
	/** What no result may hold. */
	excluded: QueryTerm[];
	/**
	 * Where words are not parted by spaces: each two units that touch, and each unit that tells alone. By these entries are
	 * ranked, the same in every browser, whatever words it makes of them.
	 */
	units: QueryTerm[];
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
	/** What it counts against others; 1 without it. */
	weight?: number;
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

/** What a unit that tells alone counts against a pair. */
const ALONE = 0.8;

/** Pairs searched at most, the first ones. */
const MOST_PAIRS = 40;

/** Words searched at most, the first ones: a sentence has fewer, and a pasted page costs a chunk for each. */
export const MOST_TERMS = 24;

/** Characters of a query that are read. */
const MOST_CHARACTERS = 10_000;

/**
 * A reader for queries.
 * @param lang their language, a lower-case BCP 47 tag
 * @param rules of the language
 * @param stopWords what is left out as long as other words remain
 */
export function createQueryReader(lang: string, rules: LanguageRules, stopWords: readonly string[] = []): QueryReader {
	const finder = createWordFinder(lang, rules);
	const stops = stopWordsOf(finder, stopWords);
	const isStopWord = (word: string): boolean => stops.has(word);
	const term = (text: string): QueryTerm => toTerm(finder, text, false);
	return {
		isStopWord,
		term,
		read(query) {
			const found: QueryTerm[] = [];
			const excluded: QueryTerm[] = [];
			const units: QueryTerm[] = [];
			const spoken: SpokenWord[] = [];
			let plain = '';
			const flush = (): void => {
				const words = finder.words(plain);
				spoken.push(...words);
				const joined = joinKinds(joinCharacters(words, isStopWord), rules);
				found.push(...joined.map((term) => ({ ...term, quoted: false })));
				units.push(...unitsOf(joined, isStopWord));
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
			return { terms, excluded: excluded.filter(hasParts), spoken, units: once(units).slice(0, 2 * MOST_PAIRS) };
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

/** The pairs of units that touch, and the units that tell alone, of a text that is not quoted. */
function unitsOf(words: readonly JoinedWord[], isStopWord: (word: string) => boolean): QueryTerm[] {
	const found: QueryTerm[] = [];
	let before: { unit: string; plain: boolean } | undefined;
	for (const [at, { parts, plain, follows }] of words.entries()) {
		if (!parts.every(isUnspaced)) {
			before = undefined;
			continue;
		}
		parts.forEach((unit, i) => {
			const own = { unit, plain: plain[i]! };
			if (before !== undefined && (i > 0 || follows)) found.push(unitTerm([before, own]));
			// A word of one unit that nothing touches is all there is of it.
			const isAll = parts.length === 1 && !follows && words[at + 1]?.follows !== true;
			if ((tellsAlone(unit) && !isStopWord(unit)) || isAll) found.push({ ...unitTerm([own]), weight: ALONE });
			before = own;
		});
	}
	return found;
}

function unitTerm(units: readonly { unit: string; plain: boolean }[]): QueryTerm {
	const parts = units.map(({ unit }) => unit);
	return { text: parts.join(''), parts, plain: units.map(({ plain }) => plain), quoted: false };
}

function once(terms: readonly QueryTerm[]): QueryTerm[] {
	return [...new Map(terms.map((term) => [term.parts.join(' '), term])).values()];
}

/** The terms by which entries are ranked: of words that are not parted by spaces, their units. */
export function rankedBy({ terms, units }: Pick<ParsedQuery, 'terms' | 'units'>): QueryTerm[] {
	return units.length === 0 ? terms : [...units, ...terms.filter(({ quoted, parts }) => quoted || !parts.every(isUnspaced))];
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
	const all = once(found.filter(hasParts));
	const content = all.filter(({ parts, quoted }) => quoted || !isStopWord(parts.join('')));
	return content.length > 0 ? content : all;
}
