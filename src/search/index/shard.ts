import { createHash } from 'node:crypto';
import type { CustomRecord } from 'pagefind';
import { encodeDates } from '../format/dates.ts';
import { column, encodeFacts, type FacetColumn } from '../format/facts.ts';
import { FORMAT, SHARD_DATES, SHARD_FACTS, SHARD_PAGES } from '../format/manifest.ts';
import { packMetadata, unpackMetadata } from '../format/pages.ts';
import { FACETS, type Facet, type SearchDocument } from '../types.ts';
import { numberPages } from './numberPages.ts';
import { pack, unpacked, type PackedFiles } from './packed.ts';
import { IndexingFailed, type Pagefind } from './pagefind.ts';
import { Tokens } from '../text/tokens.ts';
import { toRecord, type IndexRecord } from './record.ts';
import { metadataPlace, regroupChunks } from './regroup.ts';
import type { DocumentKey } from './source.ts';
import type { ShardWords } from './shardWords.ts';
import { writeTexts, type ShownText } from './texts.ts';
import { WordCounts } from './wordCounts.ts';

/** Languages written without spaces: their words are parted before Pagefind, which must not part them again. */
const PARTED_BEFORE = new Set(['zh', 'ja']);

/** Pagefind's name for a language it does nothing for. */
const NO_LANGUAGE = 'unknown';

/**
 * The language that Pagefind is told for one shard. The slot, as a private subtag, begins the ids of
 * its results, so that no two shards share an id: Pagefind keeps only 28 bits of each page's hash.
 */
export function shardLanguage(lang: string, slot: string): string {
	const base = lang.split('-', 1)[0]!;
	return `${PARTED_BEFORE.has(base) ? NO_LANGUAGE : base}-x-${slot}`;
}

/** A shard's folder: it tells what is in it, so a folder of that name need not be built again. */
export function shardName(lang: string, slot: string, keys: readonly DocumentKey[]): string {
	const hash = createHash('sha256').update(`${FORMAT}\n${lang}\n`);
	for (const { id, hash: own } of keys) hash.update(`${id} ${own}\n`);
	return `${lang}-${slot}-${hash.digest('hex').slice(0, 10)}`;
}

/** What is gathered of each entry while it goes by. */
class Gathered {
	readonly questionLengths: number[] = [];
	readonly dates: string[] = [];
	readonly counts = new WordCounts();
	readonly texts: ShownText[] = [];
	readonly #facets = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<Facet, string[]>;

	add(document: SearchDocument, { questionLength, words }: IndexRecord): void {
		this.questionLengths.push(questionLength);
		this.dates.push(document.date);
		this.counts.add(words);
		this.texts.push({ content: words.map(({ written }) => written).join(' '), count: words.length, url: document.path, title: document.title, date: document.date });
		this.#facets.specialty.push(document.specialty.id);
		this.#facets.age.push(document.age);
		this.#facets.sex.push(document.sex);
		this.#facets.year.push(document.date.slice(0, 4));
		this.#facets.doctor.push(document.doctor.id);
	}

	facetColumns(): Record<Facet, FacetColumn> {
		const columns = FACETS.map((facet) => {
			const values = [...new Set(this.#facets[facet])].sort();
			const numbers = new Map(values.map((value, i) => [value, i]));
			return [facet, { values, of: column(this.#facets[facet].map((value) => numbers.get(value)!)) }];
		});
		return Object.fromEntries(columns) as Record<Facet, FacetColumn>;
	}
}

/** What one shard is built from. */
export interface ShardInput {
	lang: string;
	slot: string;
	documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>;
	/** Called after each document. */
	onDocument?: () => void;
}

/** A shard as built: its files, and which words stand in its pages. */
export interface Shard {
	files: PackedFiles;
	words: ShardWords;
}

/**
 * Builds one shard: Pagefind's index, facts and dates.
 * @throws IndexingFailed
 */
export async function buildShard(pagefind: Pagefind, input: ShardInput): Promise<Shard> {
	const gathered = new Gathered();
	const files = await pagefind.index(records(input, gathered));
	removeUnused(files, input);
	regroupChunks(files);
	writeTexts(files, gathered.texts);
	numberPages(files);
	files.set(SHARD_PAGES, pack(packedPages(files, gathered.dates.length)));
	const facts = { questionLengths: column(gathered.questionLengths), facets: gathered.facetColumns() };
	files.set(SHARD_FACTS, pack(encodeFacts(facts)));
	files.set(SHARD_DATES, pack(encodeDates(gathered.dates)));
	return { files, words: gathered.counts.words };
}

async function* records(input: ShardInput, gathered: Gathered): AsyncGenerator<CustomRecord> {
	const language = shardLanguage(input.lang, input.slot);
	const tokens = new Tokens(input.lang);
	for await (const document of input.documents) {
		const indexed = toRecord(document, language, tokens);
		gathered.add(document, indexed);
		yield indexed.record;
		input.onDocument?.();
	}
}

/** The slot whose shard is opened first: Pagefind's program is read from there alone. */
const FIRST_SLOT = '0';

/** Removes what no search reads: Pagefind's program from all but the first shard, and its spare one for no language. */
function removeUnused(files: PackedFiles, { lang, slot }: ShardInput): void {
	const own = `wasm.${shardLanguage(lang, slot)}.pagefind`;
	const isUnused = (name: string): boolean =>
		slot === FIRST_SLOT ? name.startsWith('wasm.') && name !== own && files.has(own) : name.startsWith('wasm.') || name === 'pagefind.js';
	for (const name of [...files.keys()].filter(isUnused)) files.delete(name);
}

/** Pagefind's metadata in our own form, which must give the very same again. */
function packedPages(files: PackedFiles, expected: number): Uint8Array {
	const metadata = unpacked(files.get(metadataPlace(files))!);
	const inColumns = packMetadata(metadata);
	const again = unpackMetadata(inColumns);
	// Columns of facts are in the order of Pagefind's pages, so there must be as many.
	if (again.pages.length === expected && Buffer.compare(again.metadata, metadata) === 0) return inColumns;
	throw new IndexingFailed(
		`Pagefind's metadata is not as expected: ${again.pages.length} pages for ${expected} entries. Is its version the pinned one?`,
	);
}
