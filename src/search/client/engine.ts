import { holdingEnough, Order } from '../rank/order.ts';
import type { Postings } from '../rank/postings.ts';
import { raritiesOf, score } from '../rank/rank.ts';
import { TUNING, type Tuning } from '../rank/tuning.ts';
import { SearchUnavailable, type FacetCounts, type KeptWords, type Knowledge, type QueryReading, type SearchHit } from '../types.ts';
import { inTurn } from './completions.ts';
import { holdsRequired, toConcepts, type QueryConcept } from './concepts.ts';
import { countFacets, isFiltered, passing } from './facets.ts';
import { bestTexts, loadHits, PAGE, type Ranked } from './hits.ts';
import { knowledgeOf } from './knowledge.ts';
import { allEntries, fetchDays, newestFirst } from './listing.ts';
import { loadIndex, type IndexSetting, type LoadedIndex } from './loaded.ts';
import type { AnswerHead, Asked } from './protocol.ts';
import { phrasesHeld } from './phraseTerms.ts';
import { createQueryReader, rankedBy, type ParsedQuery, type QueryTerm } from './query.ts';
import { ArchiveReader, type AsTyped } from './reading.ts';
import type { Meaning } from './synonyms.ts';
import { WordLists } from './wordLists.ts';
import { asWritten } from './written.ts';

/** Answers kept for their further hits: a reader who types on needs few of the earlier ones. */
const KEPT_ANSWERS = 8;

/** Entries whose texts show how a corrected word is written: the first ones, which are fetched anyway. */
const SHOWING = 3;

/** Postings of a query whose likely results are worth looking for: beyond, it would cost more than the wait that it saves. */
const MOST_LIKELY = 5000;

/** Everything about one open index. */
interface Open {
	index: LoadedIndex;
	lists: WordLists;
	reader: ArchiveReader;
}

interface Answer {
	head: AnswerHead;
	ranked: Ranked;
	/** Entries found, before filters. */
	found: Uint32Array;
	/** Whether the last word was completed. */
	isCompleted: boolean;
}

/** Entries that answer a query, before filters. */
interface Found extends Omit<Ranked, 'order'> {
	entries: Uint32Array;
	/** Puts those that pass the filters in order. */
	order: (passing: Uint32Array) => Order;
	/** What the archive knows of the query; undefined where nothing is asked. */
	knowledge: Knowledge | undefined;
}

/** The search of one language, apart from where it runs. */
export class Engine {
	readonly #setting: IndexSetting;
	readonly #tuning: Tuning;
	readonly #answers = new Map<string, Answer>();
	#open: Promise<Open> | undefined;
	#days: Promise<Float64Array> | undefined;

	/** @param tuning other constants than the usual, to measure what each does */
	constructor(setting: IndexSetting, tuning: Tuning = TUNING) {
		this.#setting = setting;
		this.#tuning = tuning;
	}

	/**
	 * Fetches what every query needs.
	 * @throws SearchUnavailable
	 */
	async prepare(): Promise<void> {
		await this.#opened();
	}

	/** @throws SearchUnavailable */
	async search(asked: Asked, signal: AbortSignal): Promise<AnswerHead> {
		return (await this.#answer(asked, signal)).head;
	}

	/**
	 * Some hits of an answer.
	 * @param onSome given the next of them as soon as their place is sure
	 * @throws SearchUnavailable
	 */
	async load(asked: Asked, from: number, count: number, signal: AbortSignal, onSome?: (hits: SearchHit[]) => void): Promise<SearchHit[]> {
		const { ranked } = await this.#answer(asked, signal);
		return await loadHits(ranked, from, count, { ...(await this.#opened()), tuning: this.#tuning }, onSome);
	}

	/** @throws SearchUnavailable */
	async counts(asked: Asked, signal: AbortSignal): Promise<FacetCounts> {
		const { found } = await this.#answer(asked, signal);
		const { index } = await this.#opened();
		return countFacets(found, asked.filters, await index.facets(), index.labels);
	}

	/**
	 * The first results of a query whose last word may be half a word: those of the whole query where it is none.
	 * @param keep words that are not corrected
	 * @throws SearchUnavailable
	 */
	async suggest(query: string, count: number, keep: KeptWords, signal: AbortSignal): Promise<SearchHit[]> {
		if (query === '') return [];
		const asked: Asked = { query, filters: {}, exact: false, keep };
		const answer = await this.#answer({ ...asked, typing: true }, signal);
		// Enter asks for the same.
		if (!answer.isCompleted) this.#keep(JSON.stringify(asked), answer);
		const ranked = answer.isCompleted ? inTurn(answer.ranked) : answer.ranked;
		return await loadHits(ranked, 0, count, { ...(await this.#opened()), tuning: this.#tuning });
	}

	#opened(): Promise<Open> {
		return (this.#open ??= loadIndex(this.#setting).then((index) => {
			const { lang, fetch } = this.#setting;
			const reader = createQueryReader(lang, index.rules, index.stopWords);
			const lists = new WordLists({ ...index, isStopWord: reader.isStopWord, hasTerm: phrasesHeld(index, reader) });
			return { index, lists, reader: new ArchiveReader({ lang, index, lists, fetch, tuning: this.#tuning }) };
		}));
	}

	async #answer(asked: Asked, signal: AbortSignal): Promise<Answer> {
		const key = JSON.stringify(asked);
		const known = this.#answers.get(key);
		if (known) return known;
		const answer = await this.#find(asked, signal);
		const relaxed = answer.found.length === 0 && !asked.exact ? await this.#relax(asked, signal) : undefined;
		return this.#keep(key, relaxed ?? answer);
	}

	/** The answer to a query without its quotation marks, which found nothing with them: some quote to stress. */
	async #relax(asked: Asked, signal: AbortSignal): Promise<Answer | undefined> {
		const { reader } = await this.#opened();
		const query = reader.unquoted(asked.query);
		if (query === undefined) return undefined;
		const { head, ...answer } = await this.#find({ ...asked, query }, signal);
		const corrected = asked.keep === 'all' ? undefined : (head.reading.corrected ?? query);
		const reading = { ...head.reading, typed: asked.query, corrected };
		return { ...answer, head: { ...head, reading } };
	}

	async #find({ query, filters, exact, keep = [], typing = false }: Asked, signal: AbortSignal): Promise<Answer> {
		const { index, lists, reader } = await this.#opened();
		signal.throwIfAborted();
		const typed = reader.asTyped(query);
		lists.ahead([...rankedBy(typed), ...typed.terms, ...typed.meanings.flatMap(({ also }) => also)]);
		void this.#fetchLikely(typed, { index, lists });
		const [known, { parsed, meanings, reading, isCompleted }] = await Promise.all([isFiltered(filters) ? index.facets() : undefined, reader.read(query, { exact, keep, typing })]);
		signal.throwIfAborted();
		const found = await (query.trim() === '' ? this.#listing(index) : this.#ranking(parsed, meanings, { index, lists }));
		signal.throwIfAborted();
		const shown = known === undefined ? found.entries : passing(found.entries, filters, known);
		const ranked: Ranked = { ...found, order: found.order(shown) };
		return { head: { reading: await this.#asRead(query, reading, ranked, index), knowledge: found.knowledge, total: shown.length }, ranked, found: found.entries, isCompleted };
	}

	/** How a query was read, its correction as the first entries write it: all texts of a page are asked for at once. */
	async #asRead(query: string, reading: QueryReading, ranked: Ranked, index: LoadedIndex): Promise<QueryReading> {
		if (reading.corrected === undefined) return reading;
		const texts = await bestTexts(ranked, SHOWING, index);
		return { ...reading, corrected: asWritten(reading.corrected, query, texts) };
	}

	async #ranking(
		parsed: ParsedQuery,
		meanings: readonly Meaning[],
		{ index, lists }: Pick<Open, 'index' | 'lists'>,
	): Promise<Found> {
		const { terms, excluded } = parsed;
		const find = (term: QueryTerm): Promise<Postings> => lists.of(term);
		const toOwn = (own: readonly QueryTerm[]): ReturnType<typeof toConcepts> => toConcepts(own, meanings, { find, stem: index.stem, synonymWeight: this.#tuning.synonym });
		const ranked = rankedBy(parsed);
		const { concepts, missing } = await toOwn(ranked);
		const found = rank(concepts, await Promise.all(excluded.map(find)), index, this.#tuning);
		if (terms.length === 0) return { ...found, knowledge: undefined };
		if (ranked === terms) return { ...found, knowledge: knowledgeOf(found, missing, index) };
		// Pairs find, but what a query is about its words tell.
		const words = await toOwn(terms);
		return { ...found, knowledge: knowledgeOf({ ...found, concepts: words.concepts, rarities: raritiesOf(words.concepts, index.collection, this.#tuning) }, words.missing, index) };
	}

	/**
	 * Where it takes places, too, to know the results, begins to fetch the texts of those that are likely, as far as chunks
	 * tell, so that they come beside the places and not after them.
	 */
	async #fetchLikely({ terms: all, units, meanings }: AsTyped, { index, lists }: Pick<Open, 'index' | 'lists'>): Promise<void> {
		const terms = rankedBy({ terms: all, units });
		if (![...terms, ...meanings.flatMap(({ also }) => also)].some((term) => lists.isPhrase(term))) return;
		const find = (term: QueryTerm): Promise<Postings> => lists.likely(term, MOST_LIKELY);
		try {
			const { concepts, missing } = await toConcepts(terms, meanings, { find, stem: index.stem, synonymWeight: this.#tuning.synonym });
			const size = concepts.flatMap(({ variants }) => variants).reduce((sum, { postings }) => sum + postings.entries.length, 0);
			// A word that is nowhere may become another one.
			if (missing.length > 0 || size > MOST_LIKELY) return;
			const { entries, order } = rank(concepts, [], index, this.#tuning);
			await Promise.all(Array.from(order(entries).best(PAGE), (entry) => index.texts.of(entry)));
		} catch (error) {
			// The search itself asks for the same, and says what is wrong.
			if (!(error instanceof SearchUnavailable)) throw error;
		}
	}

	#keep(key: string, answer: Answer): Answer {
		this.#answers.set(key, answer);
		if (this.#answers.size > KEPT_ANSWERS) this.#answers.delete(this.#answers.keys().next().value!);
		return answer;
	}

	async #listing(index: LoadedIndex): Promise<Found> {
		const days = await (this.#days ??= fetchDays(this.#setting.fetch, index));
		return { entries: allEntries(index), order: (passing) => newestFirst(passing, days, index), points: [], concepts: [], rarities: [], knowledge: undefined };
	}
}

function rank(concepts: readonly QueryConcept[], excluded: readonly Postings[], { collection, tieBreakers }: LoadedIndex, tuning: Tuning): Omit<Found, 'knowledge'> {
	const scores = score(concepts, collection, tuning);
	const unwanted = new Set(excluded.flatMap(({ entries }) => [...entries]));
	const required = concepts.filter((concept) => concept.required);
	const isWanted = (entry: number): boolean => !unwanted.has(entry) && holdsRequired(entry, required);
	const { points, rarities } = scores;
	const order = (passing: Uint32Array): Order => new Order(passing, points, tieBreakers);
	return { entries: holdingEnough(scores, tuning, isWanted), order, points, concepts, rarities };
}
