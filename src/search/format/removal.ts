import { editChunks, type Keeping, type ShardFiles } from './chunkEdits.ts';
import { decodeDays, encodeDays } from './dates.ts';
import { emptyDays, emptyFacts, emptyLengths, type PageSet } from './emptied.ts';
import { decodeFacts, encodeFacts } from './facts.ts';
import { ASKED, decodeLength, WHOLE } from './lengths.ts';
import { revised, SHARD_DATES, SHARD_FACTS, SHARD_LENGTHS, SHARD_PAGES } from './manifest.ts';
import { decodeLengths, encodeLengths, type PageLengths } from './pageLengths.ts';
import { packTable, unpackTable } from './pages.ts';
import { withoutPages, type PlacedTerm } from './placedTerms.ts';
import { chunkPlace } from './places.ts';
import { Chunk } from './postings.ts';

/** Which pages are taken out of a shard, and how it stood before. */
export interface Removal {
	/** All that hold nothing now. */
	gone: PageSet;
	/** The revision in which some of them held something. */
	revision: string | undefined;
	/** The revision in which they do not. */
	next: string;
}

/** Words of pages that were taken out, as far as rounded lengths tell. */
export interface WordsTaken {
	words: number;
	askedWords: number;
}

/**
 * Takes pages out of a shard of which nothing is known but its files, as on a reader's device: their
 * postings, and with these all words that no other page holds, their facts and dates. A build, which knows the words of a page,
 * looks only into the chunks that hold these.
 * @param files but for texts; changed in place
 * @throws RangeError, SyntaxError where a file is damaged
 */
export function takeOutPages(files: ShardFiles, { gone, revision, next }: Removal, keeping: Keeping): WordsTaken {
	const own = (name: string): Uint8Array => keeping.read(files.get(revised(name, revision))!);
	const table = unpackTable(own(SHARD_PAGES));
	const taken = new Set<number>();
	const lengths = decodeLengths(own(SHARD_LENGTHS));
	const edits = new Map<number, (terms: PlacedTerm[]) => PlacedTerm[]>();
	table.names.forEach((name, number) => {
		const chunk = new Chunk(keeping.read(files.get(chunkPlace(name))!));
		const goneIn = chunk.terms.flatMap((_term, n) => [...chunk.postings(n).pages].filter((page) => gone[page] === 1));
		for (const page of goneIn) taken.add(page);
		if (goneIn.length > 0) edits.set(number, (terms) => withoutPages(terms, gone));
	});
	const written = new Map([
		[SHARD_PAGES, packTable(editChunks(table, files, edits, keeping))],
		[SHARD_LENGTHS, encodeLengths(emptyLengths(lengths, gone))],
		[SHARD_FACTS, encodeFacts(emptyFacts(decodeFacts(own(SHARD_FACTS)), gone))],
		[SHARD_DATES, encodeDays(emptyDays(decodeDays(own(SHARD_DATES)), gone))],
	]);
	for (const name of written.keys()) files.delete(revised(name, revision));
	for (const [name, content] of written) files.set(revised(name, next), keeping.write(content));
	return wordsTaken(lengths, taken);
}

function wordsTaken({ whole, asked }: PageLengths, taken: Iterable<number>): WordsTaken {
	const sums: WordsTaken = { words: 0, askedWords: 0 };
	for (const page of taken) {
		sums.words += decodeLength(whole[page]!, WHOLE);
		sums.askedWords += decodeLength(asked[page]!, ASKED);
	}
	return sums;
}
