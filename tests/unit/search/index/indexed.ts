import { decodeFacts } from '../../../../src/search/format/facts.ts';
import { readChunk } from '../../../../src/search/format/chunks.ts';
import { decodeDays } from '../../../../src/search/format/dates.ts';
import { revised, SHARD_DATES, SHARD_FACTS, SHARD_PAGES } from '../../../../src/search/format/manifest.ts';
import { unpackPages } from '../../../../src/search/format/pages.ts';
import { pagesOf } from '../../../../src/search/format/postings.ts';
import { unpacked, type PackedFiles } from '../../../../src/search/index/packed.ts';
import { gunzipSync } from 'node:zlib';
import { FACETS } from '../../../../src/search/types.ts';

/** What a shard tells of its pages, read as the client reads it. */
export interface Indexed {
	/** Words with the pages that hold them, ascending. */
	words: Map<string, number[]>;
	/** Where chunks begin, as the table of chunks says. */
	starts: string[];
	/** Texts of pages, by number. */
	texts: Map<number, string>;
	lengths: number[];
	/** By facet: its values, and that of each page. */
	facets: Record<string, { values: string[]; of: (string | undefined)[] }>;
	days: number[];
}

/** Reads a shard. @throws Error where a word is not in the chunk that the table says, or a file is there that nothing names */
export function readIndexed(files: PackedFiles, revision?: string): Indexed {
	const own = (name: string): Uint8Array => gunzipSync(files.get(revised(name, revision))!);
	const { pages, chunks } = unpackPages(own(SHARD_PAGES));
	const facts = decodeFacts(own(SHARD_FACTS));
	const words = new Map<string, number[]>();
	for (const { from, to, file } of chunks) {
		for (const word of readChunk(unpacked(files.get(`index/${file}.pf_index`)!))) {
			const isIn = Buffer.compare(Buffer.from(word.word), Buffer.from(from)) >= 0 && Buffer.compare(Buffer.from(word.word), Buffer.from(to)) <= 0;
			if (!isIn) throw new Error(`"${word.word}" is not between "${from}" and "${to}"`);
			words.set(word.word, [...pagesOf(word)].sort((a, b) => a - b));
		}
	}
	const named = new Set(chunks.map(({ file }) => `index/${file}.pf_index`));
	for (const place of files.keys()) if (place.startsWith('index/') && !named.has(place)) throw new Error(`Nothing names ${place}`);
	const texts = pages.flatMap(({ id }, page): [number, string][] => {
		const text = files.get(`fragment/${id}.pf_fragment`);
		return text ? [[page, Buffer.from(unpacked(text)).toString('utf8')]] : [];
	});
	return {
		words,
		starts: chunks.map(({ from }) => from),
		texts: new Map(texts),
		lengths: pages.map(({ length }) => length),
		facets: Object.fromEntries(FACETS.map((facet) => {
			const { values, of } = facts.facets[facet];
			return [facet, { values, of: Array.from(of, (value) => values[value]) }];
		})),
		days: [...decodeDays(own(SHARD_DATES))],
	};
}
