import { nearness, type Pair } from '../rank/nearness.ts';
import type { Order } from '../rank/order.ts';
import type { Match } from '../rank/passage.ts';
import type { Tuning } from '../rank/tuning.ts';
import type { EntryText } from '../format/text.ts';
import { fromIndexWords } from '../text/marks.ts';
import type { SearchHit } from '../types.ts';
import { variantIn, type QueryConcept } from './concepts.ts';
import { excerptOf } from './excerpt.ts';
import type { LoadedIndex } from './loaded.ts';
import type { WordLists } from './wordLists.ts';

/** Entries that answer a query. */
export interface Ranked {
	order: Order;
	/** By entry. */
	points: ArrayLike<number>;
	concepts: readonly QueryConcept[];
	rarities: readonly number[];
}

/** Entries that are looked through for words near each other, and put in order by it: as many as readers see at once. */
export const PAGE = 10;

/** What hits are made with. */
export interface HitSetting {
	index: LoadedIndex;
	lists: WordLists;
	tuning: Tuning;
}

/** An entry with its text, on its way to be shown. */
interface Read {
	entry: number;
	text: EntryText;
	words: string[];
	stems: string[];
	score: number;
}

/**
 * Some hits as readers see them, best first. Entries that stand on one page are put in order by where words stand near each
 * other, too: only of them the texts are there.
 * @throws SearchUnavailable
 */
export async function loadHits(ranked: Ranked, from: number, count: number, setting: HitSetting): Promise<SearchHit[]> {
	const first = Math.floor(from / PAGE) * PAGE;
	const last = Math.ceil((from + count) / PAGE) * PAGE;
	const entries = [...ranked.order.best(last).subarray(first)];
	const read = await Promise.all(entries.map((entry) => readEntry(entry, ranked, setting)));
	const pages = Array.from({ length: Math.ceil(read.length / PAGE) }, (_, page) => read.slice(page * PAGE, (page + 1) * PAGE));
	// Sorting leaves equals in their order.
	const ordered = pages.flatMap((page) => page.sort((a, b) => b.score - a.score));
	return ordered.slice(from - first, from - first + count).map((one) => toHit(one, ranked, setting));
}

async function readEntry(entry: number, { points, concepts, rarities }: Ranked, { index, lists, tuning }: HitSetting): Promise<Read> {
	const text = await index.texts.of(entry);
	const words = text.words.split(' ');
	const stems = index.tokens.of(words).map(index.stem);
	const own = concepts.flatMap(({ insteadOf, variants }, number) =>
		insteadOf === undefined ? [{ rarity: rarities[number]!, places: lists.standsIn(variants[0]!.term, stems).map(({ start }) => start) }] : [],
	);
	const pairs = own.slice(1).map(({ rarity, places }, i): Pair => ({ a: own[i]!.places, b: places, rarity: Math.min(own[i]!.rarity, rarity) }));
	return { entry, text, words, stems, score: (points[entry] ?? 0) + nearness(pairs, words.length, index.collection, tuning) };
}

function toHit({ entry, text, words, stems, score }: Read, { concepts, rarities }: Ranked, { index, lists }: HitSetting): SearchHit {
	const { labels } = index;
	const { path, title, date, doctor, specialty } = text;
	const held = concepts.map((concept) => variantIn(entry, concept));
	const matches = held.flatMap((found, concept): Match[] =>
		found ? lists.standsIn(found.variant.term, stems).map((stand) => ({ ...stand, concept, weight: rarities[concept]! })) : [],
	);
	return {
		id: path.split('/').findLast((part) => part !== '') ?? '',
		path,
		title,
		doctor: labels.doctor[doctor] ?? doctor,
		specialty: labels.specialty[specialty] ?? specialty,
		date,
		...excerptOf(words, matches),
		through: throughSynonyms(concepts, held),
		score,
	};
}

/** Titles and texts of the best entries, as they were written. @throws SearchUnavailable */
export async function bestTexts({ order }: Ranked, count: number, { texts }: LoadedIndex): Promise<string[]> {
	const best = await Promise.all(Array.from(order.best(count), (entry) => texts.of(entry)));
	return best.map(({ title, words }) => `${title}\n${fromIndexWords(words.split(' '))}`);
}

/** Synonyms that stand for words which the entry lacks. */
function throughSynonyms(concepts: readonly QueryConcept[], held: readonly ReturnType<typeof variantIn>[]): string[] {
	return concepts.flatMap(({ insteadOf }, number) => {
		const variant = held[number]?.variant;
		const hasOwn = insteadOf?.length && insteadOf.every((word) => held[word]?.variant.own);
		return variant && !variant.own && !hasOwn ? [variant.term.text] : [];
	});
}
