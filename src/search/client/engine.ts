import { decodeVocabulary } from '../spelling/vocabulary.ts';
import { Corrector } from '../spelling/correct.ts';
import { rarity } from '../rank/bm25.ts';
import type { Match } from '../rank/passage.ts';
import type { Posting } from '../rank/postings.ts';
import { score, type Scored } from '../rank/rank.ts';
import { unpack } from '../format/pack.ts';
import { withoutAccents } from '../text/words.ts';
import type { Filters, QueryReading, SearchHit } from '../types.ts';
import { termPostings, toConcepts, type QueryConcept } from './concepts.ts';
import { excerptOf } from './excerpt.ts';
import { applyFacets } from './facets.ts';
import { fetchBytes } from './fetching.ts';
import { fetchFragment } from './fragments.ts';
import { loadIndex, type IndexSetting, type LoadedIndex } from './loaded.ts';
import type { AnswerHead } from './protocol.ts';
import { createQueryReader, type QueryReader, type QueryTerm } from './query.ts';
import { Synonyms, type Meaning } from './synonyms.ts';

/** An answer whose hits may still be asked for. */
interface Answer {
	ranked: Scored[];
	concepts: readonly QueryConcept[];
}

/** Answers kept for their further hits: a reader who types on needs none of the earlier ones. */
const KEPT_ANSWERS = 16;

/** Words whose postings are kept: those of the query being typed and of some before it. */
const KEPT_WORDS = 64;

/** The search of one language, apart from where it runs. */
export class Engine {
	readonly #setting: IndexSetting;
	readonly #reader: QueryReader;
	readonly #answers = new Map<number, Answer>();
	readonly #words = new Map<string, Promise<Posting[]>>();
	#index: Promise<LoadedIndex> | undefined;
	#synonyms: Synonyms | undefined;
	#corrector: Promise<Corrector> | undefined;
	#lastAnswer = 0;

	constructor(setting: IndexSetting) {
		this.#setting = setting;
		this.#reader = createQueryReader(setting.lang);
	}

	/** @throws SearchUnavailable */
	async prepare(): Promise<LoadedIndex> {
		return await (this.#index ??= loadIndex(this.#setting));
	}

	/** @throws SearchUnavailable */
	async search(query: string, filters: Filters, exact: boolean, signal: AbortSignal): Promise<AnswerHead> {
		const index = await this.prepare();
		signal.throwIfAborted();
		const { reading, concepts, excluded } = await this.#read(query, exact, index);
		signal.throwIfAborted();
		const found = without(score(concepts, index.collection), excluded).filter((one) => holdsRequired(one, concepts));
		const ordered = found.sort((a, b) => b.score - a.score || tie(index, a.entry, b.entry));
		const { passing, facets } = applyFacets(ordered.map(({ entry }) => entry), filters, index.facets, index.labels);
		const passes = new Set(passing);
		const ranked = ordered.filter(({ entry }) => passes.has(entry));
		return { answer: this.#keep({ ranked, concepts }), reading, total: ranked.length, facets };
	}

	/** @throws SearchUnavailable */
	async load(answer: number, from: number, count: number): Promise<SearchHit[]> {
		const index = await this.prepare();
		const kept = this.#answers.get(answer);
		if (!kept) throw new Error(`Hits of an answer that is no longer kept: ${answer}`);
		return await Promise.all(kept.ranked.slice(from, from + count).map((one) => this.#hit(one, kept.concepts, index)));
	}

	/** @throws SearchUnavailable */
	async suggest(query: string, count: number, signal: AbortSignal): Promise<SearchHit[]> {
		const { answer } = await this.search(query, {}, true, signal);
		return await this.load(answer, 0, count);
	}

	async #read(query: string, exact: boolean, index: LoadedIndex): Promise<{ reading: QueryReading; concepts: QueryConcept[]; excluded: ReadonlySet<number> }> {
		this.#synonyms ??= new Synonyms(index.synonyms, this.#reader);
		const find = (term: QueryTerm): Promise<Posting[]> => this.#postings(term, index);
		const parsed = this.#reader.read(query);
		const corrected = exact ? undefined : await this.#correct(query, parsed.terms, find, index);
		const { terms, excluded, spoken } = corrected === undefined ? parsed : this.#reader.read(corrected);
		const meanings: Meaning[] = this.#synonyms.of(spoken);
		const concepts = await toConcepts(terms, meanings, find);
		const unwanted = await Promise.all(excluded.map(find));
		return {
			reading: {
				typed: query,
				corrected,
				words: terms.map(({ text }) => text),
				synonyms: meanings.map(({ word, also }) => ({ word, also: also.map(({ text }) => text) })),
			},
			concepts,
			excluded: new Set(unwanted.flat().map(({ entry }) => entry)),
		};
	}

	async #correct(query: string, terms: readonly QueryTerm[], find: (term: QueryTerm) => Promise<Posting[]>, index: LoadedIndex): Promise<string | undefined> {
		let corrected = query;
		for (const { text, parts, quoted } of terms) {
			const [word] = parts;
			if (quoted || parts.length !== 1 || !/^\p{L}+$/u.test(word!)) continue;
			if ((await find({ text, parts, quoted })).length > 0) continue;
			this.#corrector ??= loadCorrector(this.#setting, index);
			const better = (await this.#corrector).correct(withoutAccents(word!));
			if (better !== undefined) corrected = corrected.replace(text, better);
		}
		return corrected === query ? undefined : corrected;
	}

	#postings(term: QueryTerm, { pagefind, hidden }: LoadedIndex): Promise<Posting[]> {
		return termPostings(term, (word) => {
			const known = this.#words.get(word);
			if (known) return known;
			const asked = pagefind.exact(word).then((found) => found.filter(({ entry }) => !hidden[entry]));
			this.#words.set(word, asked);
			if (this.#words.size > KEPT_WORDS) this.#words.delete(this.#words.keys().next().value!);
			return asked;
		});
	}

	#keep(answer: Answer): number {
		const number = (this.#lastAnswer += 1);
		this.#answers.set(number, answer);
		this.#answers.delete(number - KEPT_ANSWERS);
		return number;
	}

	async #hit({ entry, score: points, found }: Scored, concepts: readonly QueryConcept[], index: LoadedIndex): Promise<SearchHit> {
		const { folder, language, pagefind, facets, labels } = index;
		const { ids, starts } = pagefind.pages;
		const shard = language.shards[starts.findLastIndex((start) => start <= entry)]!;
		const { url, content, meta, filters } = await fetchFragment(this.#setting.watch.fetch, `${folder}${shard.path}`, ids[entry]!);
		const specialty = facets.specialty.values[facets.specialty.of[entry]!]!;
		const doctor = facets.doctor.values[facets.doctor.of[entry]!]!;
		return {
			id: url.split('/').findLast((part) => part !== '')!,
			path: url,
			title: meta.title ?? '',
			doctor: labels.doctor[doctor] ?? doctor,
			specialty: labels.specialty[specialty] ?? specialty,
			date: filters.date?.[0] ?? '',
			...excerptOf(content, matchesIn(entry, found, concepts, index)),
			through: [...found].flatMap((variant, concept) => (variant > 0 ? [concepts[concept]!.variants[variant]!.term.text] : [])),
			score: points,
		};
	}
}

function without(found: Scored[], excluded: ReadonlySet<number>): Scored[] {
	return excluded.size === 0 ? found : found.filter(({ entry }) => !excluded.has(entry));
}

function holdsRequired({ found }: Scored, concepts: readonly QueryConcept[]): boolean {
	return concepts.every(({ required }, i) => !required || found[i] === 0);
}

/** Equal scores are ordered by the hash of the entry's text, which no sharding changes. */
function tie({ pagefind }: LoadedIndex, a: number, b: number): number {
	const [x, y] = [a, b].map((entry) => pagefind.pages.ids[entry]!.split('_')[1]!);
	return x! < y! ? -1 : x! > y! ? 1 : 0;
}

function matchesIn(entry: number, found: Int8Array, concepts: readonly QueryConcept[], { collection }: LoadedIndex): Match[] {
	return concepts.flatMap(({ variants }, concept) => {
		const variant = variants[found[concept]!];
		const posting = variant?.postings.find((one) => one.entry === entry);
		if (!variant || !posting) return [];
		const weight = rarity(collection.size, variant.postings.length);
		return posting.positions.map((start) => ({ start, length: variant.term.parts.length, concept, weight }));
	});
}

async function loadCorrector({ watch }: IndexSetting, { folder, language }: LoadedIndex): Promise<Corrector> {
	const bytes = await unpack(await fetchBytes(watch.fetch, `${folder}${language.vocabulary}`));
	return new Corrector(decodeVocabulary(new TextDecoder().decode(bytes)));
}
