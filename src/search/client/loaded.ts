import { decodeFacts, type ShardFacts } from '../format/facts.ts';
import { FORMAT, manifestName, revised, SHARD_FACTS, type LabelFile, type Manifest, type ManifestLanguage } from '../format/manifest.ts';
import { decodeOrder } from '../format/idOrder.ts';
import { unpack } from '../format/pack.ts';
import { withoutEntries, type Postings } from '../rank/postings.ts';
import type { Collection } from '../rank/rank.ts';
import { Tokens } from '../text/tokens.ts';
import { FACETS, SearchUnavailable, type Facet } from '../types.ts';
import { fetchBytes, fetchJson, type FetchWatch } from './fetching.ts';
import { openPagefind, type PagefindIndex, type PagefindModule } from './pagefind.ts';

/** A facet over all shards. */
export interface JoinedFacet {
	values: readonly string[];
	/** Number of each entry's value. */
	of: Uint16Array;
}

/** All that every query of one language needs. */
export interface LoadedIndex {
	folder: string;
	language: ManifestLanguage;
	pagefind: PagefindIndex;
	collection: Collection;
	/** 1 for pages that no longer hold. */
	hidden: Uint8Array;
	/** Orders entries of equal score: by id, which no sharding changes. */
	tieBreakers: Uint32Array;
	facets: Record<Facet, JoinedFacet>;
	labels: LabelFile;
	synonyms: readonly (readonly string[])[];
	/** Tells which words of the index those of a text are. */
	tokens: Tokens;
	/** Words too common to tell much, in plain letters. */
	common: ReadonlySet<string>;
}

export interface IndexSetting {
	/** Address of `pagefind/`, with a trailing slash. */
	folder: string;
	lang: string;
	watch: FetchWatch;
	load: (address: string) => Promise<PagefindModule>;
}

/**
 * Fetches what every query needs.
 * @throws SearchUnavailable
 */
export async function loadIndex({ folder, lang, watch, load }: IndexSetting): Promise<LoadedIndex> {
	// Its address stays while the index changes: ask the host each time whether it still holds.
	const manifest = (await fetchJson(watch.fetch, `${folder}${manifestName()}`, 'no-cache')) as Manifest;
	if (manifest.format !== FORMAT) {
		throw new SearchUnavailable(`The list of the search index has format ${manifest.format} under the name of format ${FORMAT}.`);
	}
	const language = manifest.languages[lang];
	if (!language) throw new SearchUnavailable(`The search index has no entries in the language ${lang}.`);
	const { shards } = language;
	const [pagefind, facts, labels, synonyms, order] = await Promise.all([
		openPagefind({ load, watch, folder, shards, build: manifest.build }),
		Promise.all(shards.map(({ path, revision }) => loadFacts(watch, `${folder}${path}${revised(SHARD_FACTS, revision)}`))),
		fetchJson(watch.fetch, `${folder}${language.labels}`) as Promise<LabelFile>,
		language.synonyms === undefined ? [] : (fetchJson(watch.fetch, `${folder}${language.synonyms}`) as Promise<string[][]>),
		language.order === undefined ? undefined : fetchBytes(watch.fetch, `${folder}${language.order}`).then(unpack),
	]);
	const hidden = hiddenPages(language, pagefind.pages.starts);
	const collection = collect(pagefind, facts, hidden);
	const tieBreakers = placesById(order, pagefind.pages.starts, `${folder}${language.order ?? ''}`);
	return { folder, language, pagefind: visible(pagefind, hidden), collection, hidden, tieBreakers, facets: joinFacets(facts), labels, synonyms, tokens: new Tokens(lang), common: new Set(language.common) };
}

/** Places of the entries by id; of one shard, they are its own. */
function placesById(order: Uint8Array | undefined, starts: readonly number[], address: string): Uint32Array {
	if (order === undefined) return Uint32Array.from({ length: starts.at(-1)! }, (_, entry) => entry);
	try {
		return decodeOrder(order, starts);
	} catch (cause) {
		throw new SearchUnavailable(`${address} is damaged.`, { cause });
	}
}

async function loadFacts(watch: FetchWatch, address: string): Promise<ShardFacts> {
	const bytes = await fetchBytes(watch.fetch, address);
	try {
		return decodeFacts(await unpack(bytes));
	} catch (cause) {
		throw new SearchUnavailable(`${address} is damaged.`, { cause });
	}
}

function hiddenPages({ shards }: ManifestLanguage, starts: readonly number[]): Uint8Array {
	const hidden = new Uint8Array(starts.at(-1)!);
	shards.forEach((shard, i) => {
		for (const page of shard.hidden) hidden[starts[i]! + page] = 1;
	});
	return hidden;
}

/** The same index without hidden pages. */
function visible(pagefind: PagefindIndex, hidden: Uint8Array): PagefindIndex {
	if (!hidden.includes(1)) return pagefind;
	const shown = (postings: Postings): Postings => withoutEntries(postings, hidden);
	return {
		...pagefind,
		exact: async (word) => shown(await pagefind.exact(word)),
	};
}

function collect({ pages }: PagefindIndex, facts: readonly ShardFacts[], hidden: Uint8Array): Collection {
	const questionLengths = Uint16Array.from(facts.flatMap((one) => [...one.questionLengths]));
	let [size, words, asked] = [0, 0, 0];
	pages.lengths.forEach((length, entry) => {
		if (hidden[entry]) return;
		size += 1;
		words += length;
		asked += questionLengths[entry]!;
	});
	return {
		size,
		lengths: pages.lengths,
		questionLengths,
		meanLength: words / Math.max(1, size),
		meanQuestionLength: asked / Math.max(1, size),
	};
}

function joinFacets(facts: readonly ShardFacts[]): Record<Facet, JoinedFacet> {
	const joined = FACETS.map((facet) => {
		const values = [...new Set(facts.flatMap((one) => one.facets[facet].values))].sort();
		const numbers = new Map(values.map((value, i) => [value, i]));
		const of = facts.flatMap(({ facets }) => {
			const own = facets[facet].values.map((value) => numbers.get(value)!);
			return Array.from(facets[facet].of, (value) => own[value]!);
		});
		return [facet, { values, of: Uint16Array.from(of) }];
	});
	return Object.fromEntries(joined) as Record<Facet, JoinedFacet>;
}
