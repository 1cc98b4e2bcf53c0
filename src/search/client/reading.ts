import { restFiles } from '../format/manifest.ts';
import { unpack } from '../format/pack.ts';
import type { Tuning } from '../rank/tuning.ts';
import type { Candidate } from '../spelling/correct.ts';
import { bestFit } from '../spelling/fit.ts';
import { Speller } from '../spelling/speller.ts';
import { TrueWords } from '../spelling/trueWords.ts';
import { written } from '../text/numbers.ts';
import { isUnspaced } from '../text/unspaced.ts';
import { BEGINNINGS } from '../text/beginnings.ts';
import { foldWord } from '../text/words.ts';
import type { KeptWords, QueryReading } from '../types.ts';
import { fetchBytes, type Fetch } from './fetching.ts';
import { Completions } from './completions.ts';
import { halved } from './joinedWords.ts';
import type { LoadedIndex } from './loaded.ts';
import { inOwnScript, otherReadings, scriptFor } from './otherScript.ts';
import { createQueryReader, QUOTATION_MARKS, type ParsedQuery, type QueryReader, type QueryTerm } from './query.ts';
import { Spellings } from './spellings.ts';
import { Synonyms, type Meaning } from './synonyms.ts';
import type { WordLists } from './wordLists.ts';

/**
 * What fitting the query's other words twice as well as by chance saves a correction: less than half a
 * letter, so that it decides only among words about as near.
 */
const FIT = 0.4;

/** How well a commoner word must fit, to be searched besides one that the archive has: twice as often with one of them as by chance. */
const LEAST_FIT = 1;

/** Entries that hold a slip at most: what more hold is a word. */
const MOST_SLIPS = 3;

/** Letters of a slip at least. */
const SHORTEST_SLIP = 4;

/** A query as it is searched. */
export interface ReadQuery {
	parsed: ParsedQuery;
	meanings: Meaning[];
	reading: QueryReading;
	/** Whether half a word at its end was read as those that it may become. */
	isCompleted: boolean;
}

/** What a query asks for before anything of it is looked up. */
export interface AsTyped extends Pick<ParsedQuery, 'terms' | 'units'> {
	meanings: Meaning[];
}

/** How a query is to be read. */
export interface ReadingWish {
	/** Without correction. */
	exact: boolean;
	/** Words that are not corrected. */
	keep: KeptWords;
	/** Whether the last word may be half a word. */
	typing: boolean;
}

/** What queries are read with. */
export interface ReaderSetting {
	lang: string;
	index: LoadedIndex;
	lists: WordLists;
	fetch: Fetch;
	tuning: Pick<Tuning, 'stopWords' | 'correction' | 'enoughWords'>;
}

/** Reads queries with what the archive knows: its words and its synonyms. */
export class ArchiveReader {
	readonly #setting: ReaderSetting;
	readonly #reader: QueryReader;
	readonly #joinsWords: boolean;
	/** Only in a language with a list of true words: a rare word looks like a slip of another. */
	readonly #corrects: boolean;
	readonly #synonyms: Synonyms;
	readonly #spellings: Spellings;
	readonly #speller: Speller;
	readonly #trueWords: TrueWords | undefined;
	readonly #completions: Completions;

	constructor(setting: ReaderSetting) {
		this.#setting = setting;
		this.#reader = createQueryReader(setting.lang, setting.index.rules, setting.tuning.stopWords === 1 ? setting.index.stopWords : []);
		this.#joinsWords = setting.index.rules.compounds === true;
		this.#synonyms = new Synonyms(setting.index.synonyms, this.#reader);
		this.#spellings = new Spellings(setting.index.compounds, this.#reader, setting.index.rules);
		const { fetch, index } = setting;
		const fetchWords = async (path: string): Promise<Uint8Array<ArrayBuffer>> => await fetchBytes(fetch, `${index.folder}${path}`);
		const fetchPart = async (path: string): Promise<string> => new TextDecoder().decode(await unpack(await fetchWords(path)));
		this.#trueWords = index.language.trueWords && new TrueWords(index.language.trueWords, fetchWords);
		this.#corrects = setting.tuning.correction === 1 && this.#trueWords !== undefined;
		this.#speller = new Speller({ byLetter: index.language.vocabulary, byRest: index.language.rests ? restFiles(index.language.rests) : [] }, fetchPart, this.#reader.isStopWord);
		this.#completions = new Completions({ speller: this.#speller, lists: setting.lists, reader: this.#reader, tokens: index.tokens, size: index.collection.size });
	}

	/** The query without its quotation marks, or undefined where it has no phrase in any. */
	unquoted(query: string): string | undefined {
		return this.#reader.read(query).terms.some(({ quoted }) => quoted) ? query.replace(QUOTATION_MARKS, ' ').trim() : undefined;
	}

	/** A query as it is searched if all its words are right. */
	asTyped(query: string): AsTyped {
		const typed = this.#searched(query);
		return { terms: typed.terms, units: typed.units, meanings: [...this.#synonyms.of(typed.spoken), ...this.#spellings.of(typed)] };
	}

	/**
	 * A whole query; words that no entry holds are corrected where the archive has one like them.
	 * @throws SearchUnavailable
	 */
	async read(asked: string, wish: ReadingWish): Promise<ReadQuery> {
		const rows = await scriptFor(this.#reader.read(asked).units, this.#setting);
		if (rows === undefined) return await this.#read(asked, wish, () => []);
		const read = await this.#read(inOwnScript(asked, rows), wish, (parsed) => otherReadings(asked, parsed, rows));
		return { ...read, reading: { ...read.reading, typed: asked } };
	}

	/** @param readings what else words may be */
	async #read(asked: string, { exact, keep, typing }: ReadingWish, readings: (parsed: ParsedQuery) => Meaning[]): Promise<ReadQuery> {
		const completed = typing && !exact && keep !== 'all' ? await this.#completions.of(asked, this.#searched(asked).terms) : undefined;
		const asIs = completed?.query ?? asked;
		const query = this.#joinsWords ? await halved(asIs, this.#searched(asIs).terms.filter(isCorrectable), (term) => this.#isHeld(term)) : asIs;
		const typed = this.#searched(query);
		// Asked for together: below they are looked at one by one, and far from the host each would cost a round trip.
		await Promise.all(typed.terms.map((term) => this.#setting.lists.of(term)));
		const apart = [...(await this.#apart(typed.terms)), ...(await this.#joined(typed.terms))];
		const corrected = exact || keep === 'all' || !this.#corrects ? undefined : await this.#correct(query, typed.terms, apart, keep);
		const meant = corrected === undefined ? typed : this.#searched(corrected);
		const spellings = [...this.#spellings.of(meant), ...readings(meant), ...apart, ...(completed ? [completed.others] : [])];
		const parsed = await this.#known(meant, spellings);
		const known = [...this.#synonyms.of(parsed.spoken), ...spellings];
		const meanings = exact ? known : [...known, ...(await this.#besides(corrected ?? query, parsed.terms, known))];
		const reading = {
			typed: asked,
			corrected,
			words: parsed.terms.map(({ text }) => text),
			synonyms: meanings.filter(({ isSpelling }) => isSpelling !== true).map(({ word, also }) => ({ word, also: also.map(({ text }) => text) })),
		};
		return { parsed, meanings, reading, isCompleted: completed !== undefined };
	}

	/** The query without the archive's commonest words, where enough rarer ones remain. */
	#searched(query: string): ParsedQuery {
		const { index, tuning } = this.#setting;
		const parsed = this.#reader.read(query);
		const rarer = parsed.terms.filter(({ quoted, parts }) => quoted || !index.common.has(parts.join('')));
		return rarer.length < tuning.enoughWords ? parsed : { ...parsed, terms: rarer };
	}

	/**
	 * The query with words of several parts that no entry holds taken apart: a browser may join
	 * characters of Chinese to a word that the archive never does.
	 */
	async #known(parsed: ParsedQuery, spellings: readonly Meaning[]): Promise<ParsedQuery> {
		const terms = await Promise.all(
			parsed.terms.map(async (term) => {
				if (term.quoted || term.parts.length === 1) return [term];
				return (await this.#isHeldSomehow(term, spellings)) ? [term] : await this.#takeApart(term);
			}),
		);
		// Where nothing is left, nothing is found: an empty query would list all entries.
		return terms.flat().length > 0 ? { ...parsed, terms: terms.flat() } : parsed;
	}

	/** Whether any entry holds a term, in its own or in another spelling. */
	async #isHeldSomehow(term: QueryTerm, spellings: readonly Meaning[]): Promise<boolean> {
		const also = spellings.filter(({ parts }) => parts.join(' ') === term.parts.join(' ')).flatMap((meaning) => meaning.also);
		const held = await Promise.all([term, ...also].map((one) => this.#isHeld(one)));
		return held.includes(true);
	}

	async #isHeld(term: QueryTerm): Promise<boolean> {
		return (await this.#setting.lists.of(term)).entries.length > 0;
	}

	/** Each two neighbouring parts that some entry holds so, and the parts that are in none of these. */
	async #takeApart({ text, parts, plain, alone: kept }: QueryTerm): Promise<QueryTerm[]> {
		const term = (from: number, to: number): QueryTerm => {
			const own = parts.slice(from, to);
			return { text: own.map(written).join(''), parts: own, plain: plain.slice(from, to), quoted: false, ...(own.length === 1 && isUnspaced(own[0]!) && { fragmentOf: text }) };
		};
		if (kept !== undefined) return kept === 'first' ? [term(0, 1)] : [];
		const pairs = parts.length > 2 ? parts.slice(1).map((_, i) => term(i, i + 2)) : [];
		const isHeld = await Promise.all(pairs.map((pair) => this.#isHeld(pair)));
		return parts.flatMap((_, i) => {
			const alone = !isHeld[i - 1] && !isHeld[i];
			return isHeld[i] ? [pairs[i]!] : alone ? [term(i, i + 1)] : [];
		});
	}

	/** Words that no entry holds as one, where the archive has the two that they are made of. */
	async #apart(terms: readonly QueryTerm[]): Promise<Meaning[]> {
		const found: Meaning[] = [];
		for (const term of terms.filter(isCorrectable)) {
			if (await this.#isHeld(term)) continue;
			const known = await this.#speller.compoundOf(term.parts[0]!);
			const possible = (known === undefined ? splits(term.parts[0]!) : [known]).map((compound) => this.#spellings.apart(term, compound));
			for (const meaning of possible) if (await this.#isHeld(meaning.also[0]!)) found.push(meaning);
		}
		return found;
	}

	/** Two words one after the other, one of which no entry holds, where some hold both written as one: "gall stones". */
	async #joined(terms: readonly QueryTerm[]): Promise<Meaning[]> {
		const found: Meaning[] = [];
		for (const [i, term] of terms.slice(0, -1).entries()) {
			const next = terms[i + 1]!;
			if (!isCorrectable(term) || !isCorrectable(next) || isUnspaced(term.text)) continue;
			if ((await this.#isHeld(term)) && (await this.#isHeld(next))) continue;
			const one = this.#reader.term(term.text + next.text);
			if (await this.#isHeld(one)) found.push({ word: `${term.text} ${next.text}`, parts: [...term.parts, ...next.parts], also: [one], isSpelling: true });
		}
		return found;
	}

	async #correct(query: string, terms: readonly QueryTerm[], apart: readonly Meaning[], keep: readonly string[]): Promise<string | undefined> {
		const typed = query.normalize('NFC');
		let corrected = typed;
		for (const term of terms.filter((one) => isCorrectable(one) && !keep.includes(foldWord(one.text)) && !apart.some(({ parts }) => parts.includes(one.parts[0]!)))) {
			if (this.#synonyms.lists(term.parts[0]!) || (await this.#isHeld(term))) continue;
			const word = foldWord(term.text);
			const [candidates, isTrue] = await Promise.all([this.#speller.candidates(word), this.#trueWords?.has(word) ?? false]);
			// One that is spelt right is what is meant, though no entry is about it.
			if (isTrue) continue;
			const better = await this.#best(candidates, others(terms, term));
			if (better !== undefined) corrected = corrected.replace(term.text, better);
		}
		return corrected === typed ? undefined : corrected;
	}

	/** The candidate that costs least, less what it fits the query's other words. */
	async #best(candidates: readonly Candidate[], terms: readonly QueryTerm[]): Promise<string | undefined> {
		if (candidates.length < 2 || terms.length === 0) return candidates[0]?.word;
		const { lists, index } = this.#setting;
		const besides = await Promise.all(terms.map((term) => lists.of(term)));
		const weighed = await Promise.all(
			candidates.map(async ({ word, cost }) => ({ word, cost: cost - FIT * bestFit(await lists.of(this.#reader.term(word)), besides, index.collection.size) })),
		);
		return weighed.reduce((best, one) => (one.cost < best.cost ? one : best)).word;
	}

	/** Words that no entry holds, with another form that some do, and such that hardly any holds, with what each may be a slip for. */
	async #besides(query: string, terms: readonly QueryTerm[], known: readonly Meaning[]): Promise<Meaning[]> {
		if (!this.#corrects) return [];
		const found: Meaning[] = [];
		for (const term of terms.filter(isCorrectable)) {
			const { entries } = await this.#setting.lists.of(term);
			const isMeant = known.some(({ parts }) => parts.includes(term.parts[0]!));
			if (isMeant || entries.length > MOST_SLIPS) continue;
			const word = await this.#other(term, terms, entries.length);
			const also = word !== undefined ? [this.#reader.term(word)] : entries.length === 0 ? await this.#completed(query, terms, term) : [];
			if (also.length > 0) found.push({ word: term.text, parts: term.parts, also });
		}
		return found;
	}

	/** The other form of a word that no entry holds, or what one that hardly any holds may be a slip for. */
	async #other(term: QueryTerm, terms: readonly QueryTerm[], entries: number): Promise<string | undefined> {
		if (term.text.length < SHORTEST_SLIP) return undefined;
		return entries === 0 ? await this.#speller.formOf(foldWord(term.text)) : await this.#likelier(term, terms, entries);
	}

	/** What the last word may become where it is no word at all: who is quick asks with half of one. */
	async #completed(query: string, terms: readonly QueryTerm[], term: QueryTerm): Promise<QueryTerm[]> {
		if (term !== terms.at(-1) || (await this.#trueWords?.has(foldWord(term.text)))) return [];
		return await this.#completions.words(query, terms);
	}

	/** A far commoner word that a rare one may be a slip for, where it fits the query's other words, or, without any, sounds alike. */
	async #likelier(term: QueryTerm, terms: readonly QueryTerm[], entries: number): Promise<string | undefined> {
		const { lists, index } = this.#setting;
		const likelier = await this.#speller.likelier(foldWord(term.text), entries);
		if (!likelier) return undefined;
		const besides = await Promise.all(others(terms, term).map((other) => lists.of(other)));
		const fits = besides.length === 0 ? likelier.alike : bestFit(await lists.of(this.#reader.term(likelier.word)), besides, index.collection.size) >= LEAST_FIT;
		return fits ? likelier.word : undefined;
	}
}

/** The words of a query beside one that tell something of it. */
function others(terms: readonly QueryTerm[], term: QueryTerm): QueryTerm[] {
	return terms.filter((other) => other !== term);
}

/** Letters of what may follow the beginning of a word. */
const SHORTEST_REST = 3;

/** Where a word may be two: behind a usual beginning. */
function splits(word: string): string[] {
	const ends = [...word].map((_, i) => i).filter((end) => BEGINNINGS.has(word.slice(0, end)) && word.length - end >= SHORTEST_REST);
	return ends.map((end) => `${word.slice(0, end)}-${word.slice(end)}`);
}

/** Plain words of letters alone; what was quoted is meant as it is. */
function isCorrectable({ parts, quoted }: QueryTerm): boolean {
	return !quoted && parts.length === 1 && /^\p{L}+$/u.test(parts[0]!);
}
