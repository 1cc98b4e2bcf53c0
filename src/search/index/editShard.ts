import { createHash } from 'node:crypto';
import { decodeDays, encodeDays, dayOf } from '../format/dates.ts';
import { decodeFacts, encodeFacts } from '../format/facts.ts';
import { revised, SHARD_DATES, SHARD_FACTS, SHARD_LENGTHS, SHARD_PAGES } from '../format/manifest.ts';
import { decodeLengths, encodeLengths } from '../format/pageLengths.ts';
import { packTable, unpackTable } from '../format/pages.ts';
import { decodeText } from '../format/text.ts';
import type { TextLayout } from '../format/textBlocks.ts';
import { editChunks, type Keeping, type EditableFiles } from '../format/chunkEdits.ts';
import { emptyDays, emptyFacts, emptyLengths, type PageSet } from '../format/emptied.ts';
import type { SearchDocument } from '../types.ts';
import { editsByChunk, notePage, type TermEdits } from './editTerms.ts';
import { codedLengths, entryWords, wordsAgain, wordsOf, type WordReader } from './entryWords.ts';
import { pack, packChunk, packPlaces, signsOf, unpacked, type PackedFiles } from './packed.ts';
import { packedText } from './shard.ts';
import type { ShardWords, WordSums } from './shardWords.ts';
import { TextEditor } from './textFiles.ts';
import { WordCounts } from './wordCounts.ts';

/** How a shard stands between two edits. */
export interface ShardState extends TextLayout {
	/** Tells this state of the shard from all others; undefined as it was built. */
	revision: string | undefined;
}

/** A shard, and which words stand in its pages. */
export interface EditableShard<Files extends EditableFiles = PackedFiles> {
	files: Files;
	words: ShardWords;
	sums: WordSums;
}

/** What becomes of some pages of a shard. */
export interface ShardEdit {
	/** All pages that hold nothing now, those included that did not before. */
	gone: PageSet;
	/** What pages are to hold that held something else; undefined for those that are to hold nothing. */
	pages: ReadonlyMap<number, SearchDocument | undefined>;
}

/** A shard after an edit. */
export interface EditedShard<Files extends EditableFiles = PackedFiles> extends EditableShard<Files>, Required<TextLayout> {
	revision: string;
}

/**
 * Edits pages of a shard in place: their texts, their postings, and with these all words that no other
 * page holds, their lengths, facts and dates. What is to hold nothing keeps its number; what is to hold
 * something else is of the same group, so its facts stay. A file that changes gets another name, all others stay as they are.
 * @param shard whose files are changed in place
 * @throws Error where a file of the shard is damaged
 */
export function editShard<Files extends EditableFiles>(shard: EditableShard<Files>, { revision, ...layout }: ShardState, { gone, pages }: ShardEdit, reader: WordReader): EditedShard<Files> {
	const { files } = shard;
	const kept = (name: string): Uint8Array => files.get(revised(name, revision))!;
	const own = (name: string): Uint8Array => unpacked(kept(name));
	const terms: TermEdits = new Map();
	const sums: WordSums = { ...shard.sums };
	const [texts, words] = [new TextEditor(files, layout), new Map<number, readonly string[]>()];
	const days = decodeDays(own(SHARD_DATES));
	const lengths = decodeLengths(own(SHARD_LENGTHS));
	for (const [page, document] of pages) {
		const text = decodeText(unpacked(texts.read(page)));
		const before = entryWords(wordsAgain(text, reader), text.title, reader);
		const shown = document && wordsOf(document, reader);
		const after = shown && entryWords(shown, document.title, reader);
		notePage(terms, page, before, after);
		sums.words += (after?.length ?? 0) - before.length;
		sums.askedWords += (after?.askedLength ?? 0) - before.askedLength;
		words.set(page, shown ? wordsIn(shown) : []);
		texts.put(page, shown && packedText(document, shown));
		if (!shown) continue;
		days[page] = dayOf(document.date);
		[lengths.whole[page], lengths.asked[page]] = codedLengths(after!);
	}
	const before = unpackTable(own(SHARD_PAGES));
	const table = editChunks(before, files, editsByChunk(before, terms), PUBLISHED);
	const written = new Map([
		[SHARD_PAGES, pack(packTable(table))],
		[SHARD_LENGTHS, packedAfter(kept(SHARD_LENGTHS), encodeLengths(emptyLengths(lengths, gone)))],
		[SHARD_FACTS, packedAfter(kept(SHARD_FACTS), encodeFacts(emptyFacts(decodeFacts(own(SHARD_FACTS)), gone)))],
		[SHARD_DATES, packedAfter(kept(SHARD_DATES), encodeDays(emptyDays(days, gone)))],
	]);
	const revisions = texts.finish();
	const next = revisionOf([...written.values()], revisions);
	for (const name of written.keys()) files.delete(revised(name, revision));
	for (const [name, bytes] of written) files.set(revised(name, next), bytes);
	return { files, words: shard.words.edited(words), sums, revision: next, texts: layout.texts, ...revisions };
}

function wordsIn(shown: Parameters<WordCounts['add']>[0]): string[] {
	const counts = new WordCounts();
	counts.add(shown);
	return counts.words.counts.map(([word]) => word);
}

/** Packs a file, unless it holds what it held: an edited answer has the facts and the day of before, and those of a large shard take long. */
function packedAfter(before: Uint8Array, content: Uint8Array): Uint8Array {
	return Buffer.compare(unpacked(before), content) === 0 ? before : pack(content);
}

/** Tells a shard's state: its table names the chunks by what is in them, its texts are named so, too. */
function revisionOf(written: readonly Uint8Array[], texts: Pick<TextLayout, 'blocks' | 'edited'>): string {
	const digest = createHash('sha256').update(JSON.stringify(texts));
	for (const bytes of written) digest.update(bytes);
	return digest.digest('hex').slice(0, 10);
}

/** As shards are published: packed, with names that tell the content. */
const PUBLISHED: Keeping = { read: unpacked, write: pack, writeChunk: packChunk, writePlaces: packPlaces, signs: signsOf };
