import { createHash } from 'node:crypto';
import { encodeDates } from '../format/dates.ts';
import { column, encodeFacts, type FacetColumn, type ShardFacts } from '../format/facts.ts';
import { ASKED, encodeLength, WHOLE } from '../format/lengths.ts';
import { FORMAT, SHARD_DATES, SHARD_FACTS, SHARD_PAGES } from '../format/manifest.ts';
import { textPlace } from '../format/places.ts';
import { packTable } from '../format/pages.ts';
import { encodeText } from '../format/text.ts';
import type { IndexWord } from '../text/tokens.ts';
import { FACETS, type Facet, type SearchDocument } from '../types.ts';
import { writeChunks } from './chunking.ts';
import { entryWords, wordsOf, type WordReader } from './entryWords.ts';
import { GatheredTerms } from './gatheredTerms.ts';
import { pack, packText, type PackedFiles } from './packed.ts';
import type { DocumentKey } from './source.ts';
import type { ShardWords, WordSums } from './shardWords.ts';
import { WordCounts } from './wordCounts.ts';

/** A shard's folder: it tells what is in it, so a folder of that name need not be built again. */
export function shardName(lang: string, slot: string, keys: readonly DocumentKey[]): string {
	const hash = createHash('sha256').update(`${FORMAT}\n${lang}\n`);
	for (const { id, hash: own } of keys) hash.update(`${id} ${own}\n`);
	return `${lang}-${slot}-${hash.digest('hex').slice(0, 10)}`;
}

/** What one shard is built from. */
export interface ShardInput {
	/** Number of its entries. */
	size: number;
	/** In the order of its pages. */
	documents: Iterable<SearchDocument> | AsyncIterable<SearchDocument>;
	reader: WordReader;
	/** Called after each document. */
	onDocument?: () => void;
}

/** A shard as built: its files, which words stand in its pages, and how many. */
export interface Shard {
	files: PackedFiles;
	words: ShardWords;
	sums: WordSums;
}

/** Builds one shard: texts, chunks of words with their places, facts and dates. */
export async function buildShard({ size, documents, reader, onDocument }: ShardInput): Promise<Shard> {
	const files: PackedFiles = new Map();
	const [lengths, askedLengths] = [new Uint8Array(size), new Uint8Array(size)];
	const terms = new GatheredTerms(lengths, askedLengths);
	const facts = new GatheredFacts();
	const counts = new WordCounts();
	const sums: WordSums = { words: 0, askedWords: 0 };
	let page = 0;
	for await (const document of documents) {
		const words = wordsOf(document, reader);
		const held = entryWords(words, document.title, reader);
		lengths[page] = encodeLength(held.length, WHOLE);
		askedLengths[page] = encodeLength(held.askedLength, ASKED);
		sums.words += held.length;
		sums.askedWords += held.askedLength;
		terms.add(page, held);
		counts.add(words);
		facts.add(document);
		files.set(textPlace(page, undefined), packedText(document, words));
		page += 1;
		onDocument?.();
	}
	files.set(SHARD_PAGES, pack(packTable(writeChunks(terms.all(), files))));
	files.set(SHARD_FACTS, pack(encodeFacts(facts.columns())));
	files.set(SHARD_DATES, pack(encodeDates(facts.dates)));
	return { files, words: counts.words, sums };
}

/** The text of an entry as it is published. */
export function packedText({ path, title, date, specialty, doctor }: SearchDocument, words: readonly IndexWord[]): Uint8Array {
	const text = { path, title, date, specialty: specialty.id, doctor: doctor.id, words: words.map(({ written }) => written).join(' ') };
	return packText(encodeText(text));
}

/** What filters know of each entry, gathered while it goes by. */
class GatheredFacts {
	readonly dates: string[] = [];
	readonly #facets = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Record<Facet, string[]>;

	add({ date, specialty, doctor, age, sex }: SearchDocument): void {
		this.dates.push(date);
		this.#facets.specialty.push(specialty.id);
		this.#facets.age.push(age);
		this.#facets.sex.push(sex);
		this.#facets.year.push(date.slice(0, 4));
		this.#facets.doctor.push(doctor.id);
	}

	columns(): ShardFacts {
		const columns = FACETS.map((facet): [Facet, FacetColumn] => {
			const values = [...new Set(this.#facets[facet])].sort();
			const numbers = new Map(values.map((value, i) => [value, i]));
			return [facet, { values, of: column(this.#facets[facet].map((value) => numbers.get(value)!)) }];
		});
		return Object.fromEntries(columns) as ShardFacts;
	}
}
