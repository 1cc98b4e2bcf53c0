import { editChunks, type Keeping, type ShardFiles } from './chunkEdits.ts';
import { decodeDays, encodeDays } from './dates.ts';
import { emptyDays, emptyFacts, type PageSet } from './emptied.ts';
import { decodeFacts, encodeFacts } from './facts.ts';
import { ASKED, decodeLength, WHOLE } from './lengths.ts';
import { revised, SHARD_DATES, SHARD_FACTS, SHARD_PAGES } from './manifest.ts';
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
	const lengths = new Map<number, readonly [number, number]>();
	const edits = new Map<number, (terms: PlacedTerm[]) => PlacedTerm[]>();
	table.names.forEach((name, number) => {
		const chunk = new Chunk(keeping.read(files.get(chunkPlace(name))!));
		const goneIn = chunk.terms.flatMap((_term, n) => {
			const { pages, lengths: whole, askedLengths } = chunk.postings(n);
			const indexes = [...pages.keys()].filter((i) => gone[pages[i]!] === 1);
			for (const i of indexes) lengths.set(pages[i]!, [decodeLength(whole[i]!, WHOLE), decodeLength(askedLengths[i]!, ASKED)]);
			return indexes;
		});
		if (goneIn.length > 0) edits.set(number, (terms) => withoutPages(terms, gone));
	});
	const written = new Map([
		[SHARD_PAGES, packTable(editChunks(table, files, edits, keeping))],
		[SHARD_FACTS, encodeFacts(emptyFacts(decodeFacts(own(SHARD_FACTS)), gone))],
		[SHARD_DATES, encodeDays(emptyDays(decodeDays(own(SHARD_DATES)), gone))],
	]);
	for (const name of written.keys()) files.delete(revised(name, revision));
	for (const [name, content] of written) files.set(revised(name, next), keeping.write(content));
	const all = [...lengths.values()];
	return { words: all.reduce((sum, [words]) => sum + words, 0), askedWords: all.reduce((sum, [, asked]) => sum + asked, 0) };
}
