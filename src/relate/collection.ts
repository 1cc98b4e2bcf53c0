import { featuresOf } from './features.ts';
import { channelOf, CHANNEL } from './hash.ts';
import { RowsBuilder, type Rows } from './rows.ts';
import type { Signals } from './signals.ts';
import type { RelateDocument } from './types.ts';
import { WordSplitter } from './words.ts';

/** The terms of all entries of one language. */
export interface Collection {
	/** Counts of numbered terms, a row per entry. */
	counts: Rows;
	/** Term number to key. */
	keys: Uint32Array;
	/** Term number to the number of entries that have it. */
	frequencies: Uint32Array;
	/** Per entry, key of a stem to the word as written there. */
	surfaces: Map<number, string>[];
}

/** Reads entries of one language in the given order. */
export function collect(documents: RelateDocument[], lang: string, signals: Signals): Collection {
	const splitter = new WordSplitter(lang);
	const numbers = new Map<number, number>();
	const frequencies: number[] = [];
	const rows = new RowsBuilder();
	const surfaces: Map<number, string>[] = [];
	for (const document of documents) {
		const features = featuresOf(document, splitter, signals);
		for (const [key, count] of features.counts) {
			let term = numbers.get(key);
			if (term === undefined) {
				term = numbers.size;
				numbers.set(key, term);
				frequencies.push(0);
			}
			frequencies[term]!++;
			rows.push(term, count);
		}
		rows.endRow();
		surfaces.push(features.surfaces);
	}
	return {
		counts: rows.finish(),
		keys: Uint32Array.from(numbers.keys()),
		frequencies: Uint32Array.from(frequencies),
		surfaces,
	};
}

/** Whether a term is a stemmed word. */
export function isStem(key: number): boolean {
	return channelOf(key) === CHANNEL.stem;
}
