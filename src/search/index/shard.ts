import { createHash } from 'node:crypto';
import { encodeDates } from '../format/dates.ts';
import { column, encodeFacts, type FacetColumn, type ShardFacts } from '../format/facts.ts';
import { FORMAT, SHARD_DATES, SHARD_FACTS, SHARD_LENGTHS, SHARD_PAGES } from '../format/manifest.ts';
import { encodeLengths } from '../format/pageLengths.ts';
import { packTable } from '../format/pages.ts';
import { encodeText } from '../format/text.ts';
import type { TextClass } from '../format/textBlocks.ts';
import type { IndexWord } from '../text/tokens.ts';
import { FACETS, type Facet, type SearchDocument } from '../types.ts';
import { writeChunks } from './chunking.ts';
import { codedLengths, entryWords, wordsOf, type WordReader } from './entryWords.ts';
import { GatheredTerms } from './gatheredTerms.ts';
import { pack, packText, type PackedFiles } from './packed.ts';
import type { DocumentKey } from './source.ts';
import type { ShardWords, WordSums } from './shardWords.ts';
import { layOutTexts } from './textFiles.ts';
import { WordCounts } from './wordCounts.ts';

/**
 * A shard's folder: it tells what is in it, so a folder of that name need not be built again.
 * @param phrases terms of those that it holds
 */
export function shardName(lang: string, slot: string, keys: readonly DocumentKey[], phrases: readonly string[]): string {
	const hash = createHash('sha256').update(`${FORMAT}\n${lang}\n${phrases.join(' ')}\n`);
	for (const { id, hash: own } of keys) hash.update(`${id} ${own}\n`);
	return `${lang}-${slot}-${hash.digest('hex').slice(0, 10)}`;
}

/** What one shard is built from. */
export interface ShardInput {
	/** Number of its entries. */
	size: number;
	/** In the order of their keys. */
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
	/** How its texts are laid out. */
	texts: TextClass[];
	/** The document of each page, by its number among those that it was built from. */
	order: number[];
}

/** Builds one shard, its pages in the order of their sizes: texts, chunks of words with their places, facts and dates. */
export async function buildShard({ size, documents, reader, onDocument }: ShardInput): Promise<Shard> {
	const packed: Uint8Array[] = [];
	const [whole, asked] = [new Uint8Array(size), new Uint8Array(size)];
	const terms = new GatheredTerms();
	const facts = new GatheredFacts();
	const counts = new WordCounts();
	const sums: WordSums = { words: 0, askedWords: 0 };
	let number = 0;
	for await (const document of documents) {
		const words = wordsOf(document, reader);
		const held = entryWords(words, document.title, reader);
		[whole[number], asked[number]] = codedLengths(held);
		sums.words += held.length;
		sums.askedWords += held.askedLength;
		terms.add(number, held);
		counts.add(words);
		facts.add(document);
		packed.push(packedText(document, words));
		number += 1;
		onDocument?.();
	}
	const { order, texts, files } = layOutTexts(packed, { whole, asked });
	// They are in blocks now, and words take memory while they are written.
	packed.length = 0;
	files.set(SHARD_PAGES, pack(packTable(writeChunks(terms.all(order), files))));
	files.set(SHARD_LENGTHS, pack(encodeLengths({ whole: whole.map((_, page) => whole[order[page]!]!), asked: asked.map((_, page) => asked[order[page]!]!) })));
	files.set(SHARD_FACTS, pack(encodeFacts(facts.columns(order))));
	files.set(SHARD_DATES, pack(encodeDates(order.map((own) => facts.dates[own]!))));
	return { files, words: counts.words.inOrder(order), sums, texts, order };
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

	/** @param order which of them each page is */
	columns(order: readonly number[]): ShardFacts {
		const columns = FACETS.map((facet): [Facet, FacetColumn] => {
			const values = [...new Set(this.#facets[facet])].sort();
			const numbers = new Map(values.map((value, i) => [value, i]));
			return [facet, { values, of: column(order.map((own) => numbers.get(this.#facets[facet][own]!)!)) }];
		});
		return Object.fromEntries(columns) as ShardFacts;
	}
}
