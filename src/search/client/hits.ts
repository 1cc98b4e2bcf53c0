import { mostNearness, nearness, type Pair } from '../rank/nearness.ts';
import type { Order } from '../rank/order.ts';
import { indexOfEntry } from '../rank/postings.ts';
import type { Match } from '../rank/passage.ts';
import type { Tuning } from '../rank/tuning.ts';
import type { EntryText } from '../format/text.ts';
import { fromIndexWords } from '../text/marks.ts';
import { Tokens } from '../text/tokens.ts';
import type { SearchHit } from '../types.ts';
import { variantIn, type QueryConcept } from './concepts.ts';
import { excerptOf } from './excerpt.ts';
import type { LoadedIndex } from './loaded.ts';
import { lettersOf } from './otherScript.ts';
import type { QueryTerm } from './query.ts';
import type { ReadWords, WordLists } from './wordLists.ts';

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

/** Units of a pair: that it stands in an entry is certain, of longer words it is likely. */
const PAIR = 2;

/** What hits are made with. */
export interface HitSetting {
	index: LoadedIndex;
	lists: WordLists;
	tuning: Tuning;
}

/** An entry on its way to be shown. */
interface Place {
	/** The highest score that it may have, before its text is there. */
	most: number;
	read?: Read;
	hit?: SearchHit;
}

/** An entry with its text. */
interface Read {
	entry: number;
	text: EntryText;
	words: string[];
	read: ReadWords;
	score: number;
}

/**
 * Some hits as readers see them, best first. Entries that stand on one page are put in order by where words stand near each
 * other, too: only of them the texts are there.
 * @param onSome given the next of them as soon as nothing that is still fetched can stand before these
 * @throws SearchUnavailable
 */
export async function loadHits(ranked: Ranked, from: number, count: number, setting: HitSetting, onSome: (hits: SearchHit[]) => void = () => undefined): Promise<SearchHit[]> {
	const first = Math.floor(from / PAGE) * PAGE;
	const last = Math.ceil((from + count) / PAGE) * PAGE;
	const entries = [...ranked.order.best(last).subarray(first)];
	const places = entries.map((entry): Place => ({ most: mostScore(entry, ranked, setting) }));
	const sure = (): Place[] => settled(places).slice(from - first, from - first + count);
	const toHits = (some: readonly Place[]): SearchHit[] => some.map((place) => (place.hit ??= toHit(place.read!, ranked, setting)));
	let given = 0;
	await Promise.all(
		entries.map(async (entry, i) => {
			places[i]!.read = await readEntry(entry, ranked, setting);
			const next = sure().slice(given);
			given += next.length;
			if (next.length > 0) onSome(toHits(next));
		}),
	);
	return toHits(sure());
}

/** The first entries whose place is sure, page by page, in their order. */
function settled(places: readonly Place[]): Place[] {
	const all: Place[] = [];
	for (let at = 0; at < places.length; at += PAGE) {
		const page = places.slice(at, at + PAGE);
		const sure = settledOf(page);
		all.push(...sure);
		if (sure.length < page.length) break;
	}
	return all;
}

function settledOf(page: readonly Place[]): Place[] {
	const unread = page.filter(({ read }) => !read);
	// Sorting leaves equals in their order.
	const read = page.filter((place) => place.read).sort((a, b) => b.read!.score - a.read!.score);
	const isSure = (place: Place): boolean => unread.every((other) => other.most < place.read!.score || (other.most === place.read!.score && page.indexOf(other) > page.indexOf(place)));
	const end = read.findIndex((place) => !isSure(place));
	return end < 0 ? read : read.slice(0, end);
}

/** The highest score that an entry may have once its words that stand near each other are known. */
function mostScore(entry: number, { points, concepts, rarities }: Ranked, { tuning }: HitSetting): number {
	const held = concepts.flatMap(({ insteadOf, variants }, number) => (insteadOf === undefined && isWord(variants[0]!.term) ? [indexOfEntry(variants[0]!.postings, entry) < 0 ? 0 : rarities[number]!] : []));
	return (points[entry] ?? 0) + mostNearness(held.slice(1).map((rarity, i) => Math.min(held[i]!, rarity)), tuning);
}

/** The words of an entry as the index has them; where it is written in the other Chinese script, only after what tells of that was fetched. */
async function readWords(entry: number, words: readonly string[], concepts: readonly QueryConcept[], { index, lists }: Pick<HitSetting, 'index' | 'lists'>): Promise<ReadWords> {
	const { otherScript, stem, rules } = index;
	const tokens = index.tokens.of(words);
	const read = { tokens, stems: tokens.map(stem) };
	const isMissed = (concept: QueryConcept): boolean => {
		const found = variantIn(entry, concept);
		return found !== undefined && found.variant.term.parts.length <= PAIR && lists.standsIn(found.variant.term, read).length === 0;
	};
	if (!otherScript || !concepts.some(isMissed)) return read;
	const own = new Tokens(rules, lettersOf(await otherScript())).of(words);
	return { tokens: own, stems: own.map(stem) };
}

/** Whether a term is more than a single unit of a script without spaces, which stands in many a word of another sense. */
function isWord({ weight }: QueryTerm): boolean {
	return weight === undefined;
}

async function readEntry(entry: number, { points, concepts, rarities }: Ranked, { index, lists, tuning }: HitSetting): Promise<Read> {
	const text = await index.texts.of(entry);
	const words = text.words.split(' ');
	const read = await readWords(entry, words, concepts, { index, lists });
	const own = concepts.flatMap(({ insteadOf, variants }, number) =>
		insteadOf === undefined && isWord(variants[0]!.term) ? [{ rarity: rarities[number]!, places: lists.standsIn(variants[0]!.term, read).map(({ start }) => start) }] : [],
	);
	const pairs = own.slice(1).map(({ rarity, places }, i): Pair => ({ a: own[i]!.places, b: places, rarity: Math.min(own[i]!.rarity, rarity) }));
	return { entry, text, words, read, score: (points[entry] ?? 0) + nearness(pairs, words.length, index.collection, tuning) };
}

function toHit({ entry, text, words, read, score }: Read, { concepts, rarities }: Ranked, { index, lists }: HitSetting): SearchHit {
	const { labels } = index;
	const { path, title, date, doctor, specialty } = text;
	const held = concepts.map((concept) => variantIn(entry, concept));
	const hasWords = held.some((found) => found && isWord(found.variant.term));
	const matches = held.flatMap((found, concept): Match[] =>
		found && (isWord(found.variant.term) || !hasWords) ? lists.standsIn(found.variant.term, read).map((stand) => ({ ...stand, concept, weight: rarities[concept]! })) : [],
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

/** Titles and texts of the best entries, as they were written; those of their whole page are on their way then. @throws SearchUnavailable */
export async function bestTexts({ order }: Ranked, count: number, { texts }: LoadedIndex): Promise<string[]> {
	const page = Array.from(order.best(PAGE), (entry) => texts.of(entry));
	// What cannot be had is told where it is asked for.
	for (const text of page) text.catch(() => undefined);
	const best = await Promise.all(page.slice(0, count));
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
