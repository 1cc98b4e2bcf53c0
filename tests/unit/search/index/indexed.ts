import { gunzipSync } from 'node:zlib';
import { decodeDays } from '../../../../src/search/format/dates.ts';
import { decodeFacts } from '../../../../src/search/format/facts.ts';
import { chunkOf } from '../../../../src/search/format/chunkTable.ts';
import { revised, SHARD_DATES, SHARD_FACTS, SHARD_LENGTHS, SHARD_PAGES } from '../../../../src/search/format/manifest.ts';
import { decodeLengths, type PageLengths } from '../../../../src/search/format/pageLengths.ts';
import { chunkPlace, placesPlace } from '../../../../src/search/format/places.ts';
import { unpackTable } from '../../../../src/search/format/pages.ts';
import { decodeText, type EntryText } from '../../../../src/search/format/text.ts';
import { holdsTexts, textName, textSlot, type TextLayout } from '../../../../src/search/format/textBlocks.ts';
import { readTerms, type PlacedTerm } from '../../../../src/search/format/placedTerms.ts';
import { unpacked, type PackedFiles } from '../../../../src/search/index/packed.ts';
import { FACETS } from '../../../../src/search/types.ts';

/** What a shard tells of its pages, read as the client reads it. */
export interface Indexed {
	/** Ascending. */
	terms: PlacedTerm[];
	/** Where chunks begin, as the table of chunks says. */
	starts: readonly string[];
	/** Texts of pages, by number. */
	texts: Map<number, EntryText>;
	/** By facet: its values, and that of each page. */
	facets: Record<string, { values: string[]; of: (string | undefined)[] }>;
	days: number[];
	lengths: PageLengths;
}

/** Reads a shard. @throws Error where a word is not in the chunk that the table says, or a file is there that nothing names */
export function readIndexed(files: PackedFiles, { revision, ...layout }: TextLayout & { revision?: string | undefined }): Indexed {
	const own = (name: string): Uint8Array => gunzipSync(files.get(revised(name, revision))!);
	const table = unpackTable(own(SHARD_PAGES));
	const facts = decodeFacts(own(SHARD_FACTS));
	const days = [...decodeDays(own(SHARD_DATES))];
	const terms = table.names.flatMap((name, number) => {
		const inChunk = readTerms(unpacked(files.get(chunkPlace(name))!), unpacked(files.get(placesPlace(name))!));
		for (const { term } of inChunk) if (chunkOf(table, term) !== number) throw new Error(`"${term}" is not where the table says`);
		return inChunk;
	});
	const texts = days.flatMap((_day, page): [number, string, Uint8Array][] => {
		const slot = textSlot(layout, page);
		const apart = files.get(textName(slot));
		if (apart) return [[page, textName(slot), apart]];
		const text = files.get(slot.file)?.subarray(slot.part?.from, slot.part && slot.part.from + slot.part.bytes);
		return text?.some((byte) => byte !== 0) ? [[page, slot.file, text]] : [];
	});
	const named = new Set([...table.names.flatMap((name) => [chunkPlace(name), placesPlace(name)]), ...texts.map(([, place]) => place)]);
	for (const place of files.keys()) if (place.includes('/') && !named.has(place) && !isEmptyBlock(place, files)) throw new Error(`Nothing names ${place}`);
	return {
		terms,
		starts: table.starts,
		texts: new Map(texts.map(([page, , bytes]) => [page, decodeText(unpacked(bytes))])),
		facets: Object.fromEntries(FACETS.map((facet) => {
			const { values, of } = facts[facet];
			return [facet, { values, of: Array.from(of, (value) => values[value]) }];
		})),
		days,
		lengths: decodeLengths(own(SHARD_LENGTHS)),
	};
}

/** A block whose texts are all gone. */
function isEmptyBlock(place: string, files: PackedFiles): boolean {
	return holdsTexts(place) && files.get(place)!.every((byte) => byte === 0);
}
