import { decodeFacts, type ShardFacts } from '../format/facts.ts';
import { ASKED, lengthsByCode, WHOLE } from '../format/lengths.ts';
import { FORMAT, manifestName, revised, SHARD_FACTS, SHARD_LENGTHS, type ArchiveWordFile, type LabelFile, type Manifest, type ManifestLanguage, type WordFile } from '../format/manifest.ts';
import { decodeLengths, type PageLengths } from '../format/pageLengths.ts';
import type { Collection } from '../rank/rank.ts';
import { textClass } from '../format/textBlocks.ts';
import { readRules, type LanguageRules } from '../text/languages.ts';
import { ownStem, stemOf, type Stem, type StemmerModule } from '../text/stemming/stem.ts';
import { Tokens } from '../text/tokens.ts';
import { FACETS, SearchUnavailable, type Facet } from '../types.ts';
import { fetchJson, type Fetch } from './fetching.ts';
import { readScriptRows, type ScriptRows } from './otherScript.ts';
import { TextReader } from './texts.ts';
import { fetchAs, Words } from './words.ts';

/** A facet over all shards. */
export interface JoinedFacet {
	values: readonly string[];
	/** Number of each entry's value. */
	of: Uint16Array;
}

/** All that every query of one language needs. */
export interface LoadedIndex {
	lang: string;
	folder: string;
	language: ManifestLanguage;
	words: Words;
	texts: TextReader;
	collection: Collection;
	/** Orders entries of equal score, which no sharding changes. */
	tieBreakers: ArrayLike<number>;
	/** What filters and their counts know, fetched when first asked for. @throws SearchUnavailable */
	facets: () => Promise<Record<Facet, JoinedFacet>>;
	labels: LabelFile;
	synonyms: readonly (readonly string[])[];
	/** What queries are searched without, as long as other words remain. */
	stopWords: readonly string[];
	/** Words by which a question asks for a side of its subject. */
	sides: ReadonlySet<string>;
	/** What the language's words are folded by. */
	rules: LanguageRules;
	/** Tells which words of the index those of a text are, and their stems. */
	tokens: Tokens;
	stem: Stem;
	/** What characters of the other Chinese script are in the archive's, fetched when first asked for; undefined for other languages. @throws SearchUnavailable */
	otherScript: (() => Promise<ScriptRows>) | undefined;
	/** Words too common to tell much, in plain letters. */
	common: ReadonlySet<string>;
	/** Words that the archive writes both as one and with a hyphen, as {@link ArchiveWordFile} lists them. */
	compounds: readonly string[];
	/** Terms of phrases of its synonyms that not every shard holds. */
	phrasesApart: ReadonlySet<string>;
}

export interface IndexSetting {
	/** Address of `pagefind/`, with a trailing slash. */
	folder: string;
	lang: string;
	fetch: Fetch;
	/** Loads a program that comes with the index. */
	load: (address: string) => Promise<unknown>;
}

const NO_ARCHIVE_WORDS: ArchiveWordFile = { common: '', compounds: '', phrasesApart: '' };

/** The words of a list in a {@link WordFile}. */
function listed(list: string): string[] {
	return list === '' ? [] : list.split(' ');
}

/**
 * Fetches what every query needs.
 * @throws SearchUnavailable
 */
export async function loadIndex({ folder, lang, fetch, load }: IndexSetting): Promise<LoadedIndex> {
	// Its address stays while the index changes: ask the host each time whether it still holds.
	const manifest = (await fetchJson(fetch, `${folder}${manifestName()}`, 'no-cache')) as Manifest;
	if (manifest.format !== FORMAT) {
		throw new SearchUnavailable(`The list of the search index has format ${manifest.format} under the name of format ${FORMAT}.`);
	}
	const language = manifest.languages[lang];
	if (!language) throw new SearchUnavailable(`The search index has no entries in the language ${lang}.`);
	const { shards, stemmer } = language;
	const wordFile = fetchJson(fetch, `${folder}${language.words}`) as Promise<WordFile>;
	const reading = wordFile.then(({ rules }) => readRules(lang, rules));
	const stemming = stemmer === undefined ? ownStem(lang) : loadStem(load, `${folder}${stemmer}`, reading);
	const [words, stem, labels, lists, rules, own, synonyms, lengths] = await Promise.all([
		Promise.resolve(stemming).then((stem) => Words.open({ fetch, folder, shards, stem })),
		stemming,
		fetchJson(fetch, `${folder}${language.labels}`) as Promise<LabelFile>,
		wordFile,
		reading,
		language.archiveWords === undefined ? NO_ARCHIVE_WORDS : (fetchJson(fetch, `${folder}${language.archiveWords}`) as Promise<ArchiveWordFile>),
		language.synonyms === undefined ? [] : (fetchJson(fetch, `${folder}${language.synonyms}`) as Promise<string[][]>),
		Promise.all(shards.map(({ path, revision }) => fetchAs(fetch, `${folder}${path}${revised(SHARD_LENGTHS, revision)}`, decodeLengths))),
	]);
	let facets: Promise<Record<Facet, JoinedFacet>> | undefined;
	return {
		lang, folder, language, words, labels, synonyms, stem, rules,
		stopWords: listed(lists.stopWords),
		sides: new Set(listed(lists.sides)),
		texts: new TextReader(fetch, folder, shards),
		collection: collect(language, lengths),
		tieBreakers: tieBreakersOf(language, lengths),
		facets: () => (facets ??= fetchFacets(fetch, folder, language)),
		tokens: new Tokens(rules),
		otherScript: language.otherScript === undefined ? undefined : scriptRows(fetch, `${folder}${language.otherScript}`),
		common: new Set(listed(own.common)),
		compounds: listed(own.compounds),
		phrasesApart: new Set(listed(own.phrasesApart)),
	};
}

/** Fetches rows when they are first asked for; where that fails, the next time again. */
function scriptRows(fetch: Fetch, address: string): () => Promise<ScriptRows> {
	let rows: Promise<ScriptRows> | undefined;
	return async () => {
		rows ??= fetchAs(fetch, address, (bytes) => readScriptRows(new TextDecoder().decode(bytes)));
		try {
			return await rows;
		} catch (error) {
			rows = undefined;
			throw error;
		}
	};
}

async function loadStem(load: IndexSetting['load'], address: string, reading: Promise<LanguageRules>): Promise<Stem> {
	const [program, rules] = await Promise.all([loadProgram(load, address), reading]);
	return stemOf(program, rules);
}

async function loadProgram(load: IndexSetting['load'], address: string): Promise<StemmerModule> {
	try {
		return (await load(address)) as StemmerModule;
	} catch (cause) {
		throw new SearchUnavailable(`The search index could not be fetched from ${address}.`, { cause });
	}
}

/**
 * What orders equals: the size of their texts, then their words, those of title and question last. Entries alike in all three
 * stand by their numbers, since each shard has those that follow on the ones of the shard before.
 */
function tieBreakersOf({ shards }: ManifestLanguage, lengths: readonly PageLengths[]): Uint32Array {
	const all = new Uint32Array(shards.reduce((sum, { entries }) => sum + entries, 0));
	let at = 0;
	shards.forEach(({ texts }, shard) => {
		const { whole, asked } = lengths[shard]!;
		let page = 0;
		for (const [pages, bytes] of texts) {
			const size = textClass(bytes) << 16;
			for (const end = page + pages; page < end; page += 1) all[at++] = size | (whole[page]! << 8) | asked[page]!;
		}
	});
	return all;
}

async function fetchFacets(fetch: Fetch, folder: string, { shards }: ManifestLanguage): Promise<Record<Facet, JoinedFacet>> {
	return joinFacets(await Promise.all(shards.map(({ path, revision }) => fetchAs(fetch, `${folder}${path}${revised(SHARD_FACTS, revision)}`, decodeFacts))));
}

function collect({ shards }: ManifestLanguage, lengths: readonly PageLengths[]): Collection {
	let [size, numbers, words, asked] = [0, 0, 0, 0];
	for (const { entries, hidden, words: own, askedWords } of shards) {
		size += entries - hidden.length;
		numbers += entries;
		words += own;
		asked += askedWords;
	}
	return {
		size, numbers,
		meanLength: words / Math.max(1, size),
		meanQuestionLength: asked / Math.max(1, size),
		lengths: inARow(lengths.map(({ whole }) => whole), lengthsByCode(WHOLE)),
		askedLengths: inARow(lengths.map(({ asked: own }) => own), lengthsByCode(ASKED)),
	};
}

/** The lengths of entries, those of one shard after those of another. @param byCode the length that each code stands for */
function inARow(codes: readonly Uint8Array[], byCode: ArrayLike<number>): Float32Array {
	const all = new Float32Array(codes.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const own of codes) for (let page = 0; page < own.length; page += 1) all[at++] = byCode[own[page]!]!;
	return all;
}

function joinFacets(facts: readonly ShardFacts[]): Record<Facet, JoinedFacet> {
	const joined = FACETS.map((facet) => {
		const values = [...new Set(facts.flatMap((one) => one[facet].values))].sort();
		const numbers = new Map(values.map((value, i) => [value, i]));
		const of = new Uint16Array(facts.reduce((sum, one) => sum + one[facet].of.length, 0));
		let at = 0;
		for (const one of facts) {
			const own = one[facet].values.map((value) => numbers.get(value)!);
			for (const value of one[facet].of) of[at++] = own[value]!;
		}
		return [facet, { values, of }];
	});
	return Object.fromEntries(joined) as Record<Facet, JoinedFacet>;
}
