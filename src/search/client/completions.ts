import { Order } from '../rank/order.ts';
import { FAR_COMMONER } from '../spelling/correct.ts';
import type { Speller } from '../spelling/speller.ts';
import { isUnspaced } from '../text/unspaced.ts';
import type { Tokens } from '../text/tokens.ts';
import { foldWord } from '../text/words.ts';
import { variantIn } from './concepts.ts';
import type { Ranked } from './hits.ts';
import type { QueryReader, QueryTerm } from './query.ts';
import type { Meaning } from './synonyms.ts';
import type { WordLists } from './wordLists.ts';

/** Words that a half-typed one may become at most, the commonest: each costs the fetch of its entries. */
const MOST_COMPLETIONS = 5;

/** A query whose last word was half typed. */
export interface CompletedQuery {
	/** With the commonest word that it may become. */
	query: string;
	/** The others, each as good. */
	others: Meaning;
}

/** What completing needs. */
export interface CompletionSetting {
	speller: Speller;
	lists: WordLists;
	reader: QueryReader;
	tokens: Tokens;
	/** Entries searched. */
	size: number;
}

/** Completes the word at a query's end by the vocabulary of the whole archive. */
export class Completions {
	readonly #setting: CompletionSetting;

	constructor(setting: CompletionSetting) {
		this.#setting = setting;
	}

	/**
	 * The query with its last word completed; undefined where that is a word already: one that entries hold,
	 * unless the archive has a far commoner one that begins so ("hea" is a slip in a few entries, and the
	 * beginning of "heart").
	 * @param query without space around it
	 * @param terms of it
	 */
	async of(query: string, terms: readonly QueryTerm[]): Promise<CompletedQuery | undefined> {
		const [first, ...others] = await this.words(query, terms);
		if (!first) return undefined;
		const before = query.normalize('NFC').slice(0, -terms.at(-1)!.text.length);
		return { query: before + first.text, others: { word: first.text, parts: first.parts, also: others, isSpelling: true } };
	}

	/** What a query's last word may become, the commonest first; none where it is a word already. */
	async words(query: string, terms: readonly QueryTerm[]): Promise<QueryTerm[]> {
		const { lists, speller, reader, tokens, size } = this.#setting;
		const last = terms.at(-1);
		if (!last || !isOpen(last, query)) return [];
		const typed = foldWord(last.text);
		const held = (await lists.of(last)).entries.length;
		// "her" alone is not asked for; it may become "herpes".
		const isBeginning = held === 0 || (terms.length === 1 && reader.isStopWord(typed));
		if (!isBeginning && (typed.length === 1 || held * 2 ** FAR_COMMONER > size)) return [];
		const written = await speller.completions(typed, MOST_COMPLETIONS);
		// "anae" may become "anemia".
		const known = written.length > 0 ? written : await speller.completions(tokens.beginning(last.text), MOST_COMPLETIONS);
		const isFar = isBeginning || (known[0] !== undefined && known[0].magnitude >= Math.log2(held) + FAR_COMMONER);
		return isFar ? known.map(({ word }) => reader.term(word)) : [];
	}
}

/** Whether a term is the word that a query ends with, of letters that spaces part from the next. */
function isOpen({ text, parts, quoted }: QueryTerm, query: string): boolean {
	return !quoted && parts.length === 1 && /^\p{L}+$/u.test(text) && !isUnspaced(text) && query.normalize('NFC').endsWith(text);
}

/**
 * Results for half a word alone: the best of each word that it may become before the second of any, so
 * that a reader sees what the next letters lead to.
 */
export function inTurn(ranked: Ranked): Ranked {
	const [concept, ...others] = ranked.concepts;
	if (!concept || others.length > 0) return ranked;
	const { entries } = ranked.order;
	const groups = new Map(concept.variants.map((variant): [unknown, number[]] => [variant, []]));
	for (const entry of ranked.order.best(entries.length)) groups.get(variantIn(entry, concept)?.variant)?.push(entry);
	const columns = [...groups.values()];
	const rounds = Math.max(...columns.map(({ length }) => length));
	const inRounds = Array.from({ length: rounds }, (_, round) => columns.flatMap((column) => column.slice(round, round + 1))).flat();
	// Points that say the same order, whoever sorts by them.
	const points = new Float64Array(ranked.points.length);
	inRounds.forEach((entry, place) => (points[entry] = inRounds.length - place));
	return { ...ranked, points, order: new Order(Uint32Array.from(inRounds), points, points) };
}
