import type { Collection } from '../weighing/collection.ts';
import { CANDIDATES, NEIGHBOURS } from '../finding/finder.ts';
import { LEXICON_SUM } from '../lexicon/lexicon.ts';
import type { Rows } from '../weighing/rows.ts';
import { SIGNALS } from '../weighing/signals.ts';
import type { Found } from '../finding/space.ts';
import { NO_SYNONYMS, type RelateTopic, type Synonyms } from '../types.ts';

/** To be raised with every change of what is found or how it is kept, but of signals and word lists, so that no state of older code is taken up. */
const VERSION = 9;

/** What must be kept of one run so that the next need not start anew. */
export interface RelateState {
	/** Names the code's version and what it was told of words: a state of other settings is of no use. */
	settings: string;
	topics: readonly RelateTopic[];
	languages: Map<string, LanguageState>;
}

/** The part of one language. */
export interface LanguageState {
	collection: Collection;
	/** The terms by which entries are found and find others, with their weights. */
	handles: Rows;
	found: Found;
}

/** The first part: all that is no typed array. */
interface Head {
	settings: string;
	topics: readonly RelateTopic[];
	languages: { lang: string; facts: Collection['facts']; spellings: string[] }[];
}

/** Names the settings that a state depends on. */
export function settingsOf(synonyms: Synonyms, embedder: string | undefined): string {
	return JSON.stringify([VERSION, LEXICON_SUM, SIGNALS, synonyms, embedder ?? null]);
}

/** The state as byte arrays for {@link deserialise}, to be kept in this order. They share the state's memory. */
export function serialise({ settings, topics, languages }: RelateState): Uint8Array[] {
	const head: Head = {
		settings,
		topics,
		languages: [...languages].map(([lang, { collection }]) => ({ lang, facts: collection.facts, spellings: collection.spellings })),
	};
	const arrays = [...languages.values()].flatMap(arraysOf);
	return [
		new TextEncoder().encode(JSON.stringify(head)),
		...arrays.map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength)),
	];
}

/**
 * The state from what {@link serialise} gave; undefined where other code or settings made it.
 * @throws Error where parts are missing
 */
export function deserialise(parts: readonly Uint8Array[], synonyms: Synonyms = NO_SYNONYMS, embedder?: string): RelateState | undefined {
	const [first, ...arrays] = parts;
	const head = JSON.parse(new TextDecoder().decode(first)) as Head;
	if (head.settings !== settingsOf(synonyms, embedder)) return undefined;
	const languages = new Map<string, LanguageState>();
	for (const { lang, facts, spellings } of head.languages) languages.set(lang, languageFrom(facts, spellings, arrays));
	return { settings: head.settings, topics: head.topics, languages };
}

/** The typed arrays of a language, in the order in which {@link languageFrom} takes them. */
function arraysOf({ collection, handles, found: { candidates, complete, neighbours } }: LanguageState): (Uint8Array | Int8Array | Uint16Array | Uint32Array)[] {
	const { counts, keys, frequencies, words, wordStarts, vectors } = collection;
	return [
		counts.starts, counts.terms, counts.values, keys, frequencies, words, wordStarts, vectors,
		handles.starts, handles.terms, handles.values,
		candidates.counts, candidates.rows, candidates.scores, complete,
		neighbours.counts, neighbours.rows, neighbours.scores,
	];
}

function languageFrom(facts: Collection['facts'], spellings: string[], parts: Uint8Array[]): LanguageState {
	const bytes = (): Uint8Array => {
		const part = parts.shift();
		if (!part) throw new Error('The kept relations are cut short: delete the file that holds them, and all are found again.');
		return part;
	};
	const halves = (): Uint16Array => {
		const { buffer, at, length } = viewOf(bytes(), 2);
		return new Uint16Array(buffer, at, length);
	};
	const signed = (): Int8Array => {
		const { buffer, byteOffset, byteLength } = bytes();
		return new Int8Array(buffer, byteOffset, byteLength);
	};
	const words = (): Uint32Array => {
		const { buffer, at, length } = viewOf(bytes(), 4);
		return new Uint32Array(buffer, at, length);
	};
	return {
		collection: {
			facts,
			counts: { starts: words(), terms: words(), values: halves() },
			keys: words(),
			frequencies: words(),
			words: words(),
			wordStarts: words(),
			vectors: signed(),
			spellings,
		},
		handles: { starts: words(), terms: words(), values: halves() },
		found: {
			candidates: { width: CANDIDATES, counts: bytes(), rows: words(), scores: words() },
			complete: bytes(),
			neighbours: { width: NEIGHBOURS, counts: bytes(), rows: words(), scores: words() },
		},
	};
}

/** The same bytes as a view that a wider array can stand on; copied only where they begin at an odd place. */
function viewOf(bytes: Uint8Array, width: number): { buffer: ArrayBufferLike; at: number; length: number } {
	const whole = bytes.byteOffset % width === 0 ? bytes : bytes.slice();
	return { buffer: whole.buffer, at: whole.byteOffset, length: whole.byteLength / width };
}
