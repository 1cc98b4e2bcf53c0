import { order } from '../rank/order.ts';
import type { Postings } from '../rank/postings.ts';
import { score } from '../rank/rank.ts';
import { TUNING, type Tuning } from '../rank/tuning.ts';
import type { KeptWords, Knowledge, SearchHit } from '../types.ts';
import { inTurn } from './completions.ts';
import { holdsRequired, toConcepts, type QueryConcept } from './concepts.ts';
import { applyFacets } from './facets.ts';
import { textOf, toHit, type Ranked } from './hits.ts';
import { knowledgeOf } from './knowledge.ts';
import { fetchDays, newestFirst } from './listing.ts';
import { loadIndex, type IndexSetting, type LoadedIndex } from './loaded.ts';
import type { AnswerHead, Asked } from './protocol.ts';
import { createQueryReader, type QueryTerm } from './query.ts';
import { ArchiveReader } from './reading.ts';
import type { Meaning } from './synonyms.ts';
import { WordLists } from './wordLists.ts';
import { asWritten } from './written.ts';

/** Answers kept for their further hits: a reader who types on needs few of the earlier ones. */
const KEPT_ANSWERS = 8;

/** Entries whose texts show how a corrected word is written: the first ones, which are fetched anyway. */
const SHOWING = 3;

/** Everything about one open index. */
interface Open {
	index: LoadedIndex;
	lists: WordLists;
	reader: ArchiveReader;
}

interface Answer {
	head: AnswerHead;
	ranked: Ranked;
	/** Entries found before filters. */
	found: number;
	/** Whether the last word was completed. */
	isCompleted: boolean;
}

/** The search of one language, apart from where it runs. */
export class Engine {
	readonly #setting: IndexSetting;
	readonly #tuning: Tuning;
	readonly #answers = new Map<string, Answer>();
	#open: Promise<Open> | undefined;
	#days: Promise<Uint16Array> | undefined;

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

	/** @throws SearchUnavailable */
	async load(asked: Asked, from: number, count: number, signal: AbortSignal): Promise<SearchHit[]> {
		const { ranked } = await this.#answer(asked, signal);
		return await this.#hits(ranked, from, count);
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
		return await this.#hits(answer.isCompleted ? inTurn(answer.ranked) : answer.ranked, 0, count);
	}

	#opened(): Promise<Open> {
		return (this.#open ??= loadIndex(this.#setting).then((index) => {
			const lists = new WordLists(index.pagefind, createQueryReader(this.#setting.lang).isStopWord);
			return { index, lists, reader: new ArchiveReader({ lang: this.#setting.lang, index, lists, fetch: this.#setting.watch.fetch, tuning: this.#tuning }) };
		}));
	}

	async #answer(asked: Asked, signal: AbortSignal): Promise<Answer> {
		const key = JSON.stringify(asked);
		const known = this.#answers.get(key);
		if (known) return known;
		const answer = await this.#find(asked, signal);
		const relaxed = answer.found === 0 && !asked.exact ? await this.#relax(asked, signal) : undefined;
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
		const { parsed, meanings, reading, isCompleted } = await reader.read(query, { exact, keep, typing });
		signal.throwIfAborted();
		const { terms, excluded } = parsed;
		const found = terms.length === 0 && excluded.length === 0 ? await this.#listing(index) : await this.#ranking(terms, excluded, meanings, { index, lists });
		signal.throwIfAborted();
		const { passing, facets } = applyFacets(found.entries, filters, index.facets, index.labels);
		const ranked = { ...found, entries: passing };
		const shown = reading.corrected === undefined ? reading : { ...reading, corrected: await this.#asWritten(reading.corrected, query, ranked, index) };
		return { head: { reading: shown, knowledge: found.knowledge, total: passing.length, facets }, ranked, found: found.entries.length, isCompleted };
	}

	async #asWritten(corrected: string, typed: string, { entries }: Ranked, index: LoadedIndex): Promise<string> {
		const first = Array.from(entries).slice(0, SHOWING);
		return asWritten(corrected, typed, await Promise.all(first.map((entry) => textOf(entry, index, this.#setting.watch.fetch))));
	}

	async #ranking(
		terms: readonly QueryTerm[],
		excluded: readonly QueryTerm[],
		meanings: readonly Meaning[],
		{ index, lists }: Pick<Open, 'index' | 'lists'>,
	): Promise<Ranked & { knowledge: Knowledge | undefined }> {
		const find = (term: QueryTerm): Promise<Postings> => lists.of(term);
		const { concepts, missing } = await toConcepts(terms, meanings, find, this.#tuning.synonym);
		const ranked = rank(concepts, await Promise.all(excluded.map(find)), index, this.#tuning);
		return { ...ranked, knowledge: terms.length === 0 ? undefined : knowledgeOf(ranked, missing, index.collection) };
	}

	#keep(key: string, answer: Answer): Answer {
		this.#answers.set(key, answer);
		if (this.#answers.size > KEPT_ANSWERS) this.#answers.delete(this.#answers.keys().next().value!);
		return answer;
	}

	async #listing(index: LoadedIndex): Promise<Ranked & { knowledge: undefined }> {
		const days = await (this.#days ??= fetchDays(this.#setting.watch.fetch, index));
		return { entries: newestFirst(days, index), points: [], concepts: [], rarities: [], knowledge: undefined };
	}

	async #hits(ranked: Ranked, from: number, count: number): Promise<SearchHit[]> {
		const { index } = await this.#opened();
		const wanted = Array.from(ranked.entries).slice(from, from + count);
		return await Promise.all(wanted.map((entry) => toHit(entry, ranked, index, this.#setting.watch.fetch)));
	}
}

function rank(concepts: readonly QueryConcept[], excluded: readonly Postings[], index: LoadedIndex, tuning: Tuning): Ranked {
	const scores = score(concepts, index.collection, tuning);
	const unwanted = new Set(excluded.flatMap(({ entries }) => [...entries]));
	const entries = scores.entries.filter((entry) => !unwanted.has(entry) && holdsRequired(entry, concepts));
	const ordered = order({ ...scores, entries }, concepts, index.collection, index.tieBreakers, tuning);
	return { ...ordered, concepts, rarities: scores.rarities };
}
