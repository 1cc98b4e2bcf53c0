import type { Features } from './features.ts';
import { NumberList } from './numberList.ts';
import { Numbering } from './numbering.ts';
import { own, RowsBuilder, type Allot, type Rows } from './rows.ts';
import type { RelateDocument } from '../types.ts';

/** What is kept of an entry besides its terms. */
export type Fact = Pick<RelateDocument, 'id' | 'specialty' | 'topics' | 'doctor' | 'year'>;

/** The entries of one language as counted terms, in the order of their ids. */
export interface Collection {
	facts: Fact[];
	/** Counts of numbered terms, a row per entry; stems of the title and question come first. */
	counts: Rows;
	/** Term number to key. */
	keys: Uint32Array;
	/** Term number to the number of entries that have it. */
	frequencies: Uint32Array;
	/** Numbers of the words of those stems, in the same order. */
	words: Uint32Array;
	/** Where the words of each entry begin, and after the last one, end. */
	wordStarts: Uint32Array;
	/** Word number to the word as written. */
	spellings: string[];
	/** Vectors of meaning end to end, a row per entry; empty where no model was asked. */
	vectors: Int8Array;
}

/** Where the stems of an entry's title and question end in its row of counts. */
export function asksUpTo({ counts, wordStarts }: Collection, row: number): number {
	return counts.starts[row]! + wordStarts[row + 1]! - wordStarts[row]!;
}

/** Collects entries in the order of their ids; terms and words that a former collection numbered keep their numbers. */
export class Collector {
	readonly #facts: Fact[] = [];
	readonly #rows: RowsBuilder;
	readonly #numbering: Numbering;
	readonly #frequencies: NumberList;
	readonly #spellings: string[];
	readonly #wordNumbers: Map<string, number>;
	readonly #words = new NumberList();
	readonly #wordStarts = new NumberList(new Uint32Array(1));
	readonly #vectors: Int8Array[] = [];
	/** Names that many entries have, each once: of what was read from a file, each has its own. */
	readonly #names = new Map<string, string>();

	/** @param added the terms of all entries that will be added to the former ones; of any entries where absent */
	constructor(former?: Collection, added?: readonly Features[]) {
		const words = added && new Set(added.flatMap((features) => features.words));
		this.#rows = new RowsBuilder(former?.counts);
		this.#numbering = new Numbering(former?.keys, added && new Set(added.flatMap(({ counts }) => [...counts.keys()])));
		this.#frequencies = new NumberList(former?.frequencies);
		this.#spellings = [...(former?.spellings ?? [])];
		this.#wordNumbers = new Map<string, number>();
		this.#spellings.forEach((word, number) => {
			if (words?.has(word) !== false) this.#wordNumbers.set(word, number);
		});
	}

	/** Adds a new or changed entry. */
	add({ id, specialty, topics, doctor, year, vector }: RelateDocument, features: Features): void {
		this.#facts.push({ id, specialty: this.#once(specialty), topics: topics.map((topic) => this.#once(topic)), doctor: this.#once(doctor), year: this.#once(year) });
		for (const [key, count] of features.counts) {
			const term = this.#numbering.numberOf(key);
			this.#frequencies.addAt(term, 1);
			this.#rows.push(term, count);
		}
		this.#rows.endRow();
		if (vector) this.#vectors.push(vector);
		for (const word of features.words) this.#words.push(this.#numberOf(word));
		this.#wordStarts.push(this.#words.size);
	}

	/** Adds a run of entries as they stand in the former collection. */
	keep(former: Collection, first: number, end: number): void {
		const { facts, counts, words, wordStarts } = former;
		const shift = this.#words.size - wordStarts[first]!;
		for (let row = first; row < end; row++) {
			this.#facts.push(facts[row]!);
			this.#wordStarts.push(wordStarts[row + 1]! + shift);
		}
		this.#rows.copyRun(counts, first, end);
		const { vectors } = former;
		const size = vectors.length / facts.length;
		if (size > 0) this.#vectors.push(vectors.subarray(first * size, end * size));
		this.#words.append(words.subarray(wordStarts[first], wordStarts[end]));
	}

	/** Leaves out an entry of the former collection. */
	drop({ counts }: Collection, row: number): void {
		for (let i = counts.starts[row]!; i < counts.starts[row + 1]!; i++) this.#frequencies.addAt(counts.terms[i]!, -1);
	}

	/** All that was added. The collector must not be used after. @param allot makes the memory of what searching reads; without, counts stay where they are */
	finish(allot?: Allot): Collection {
		return {
			facts: this.#facts,
			counts: this.#rows.finish(allot),
			keys: this.#numbering.keys(),
			frequencies: this.#frequencies.finish(),
			words: this.#words.finish(),
			wordStarts: this.#wordStarts.finish(),
			spellings: this.#spellings,
			vectors: joined(this.#vectors, allot),
		};
	}

	#once(name: string): string {
		const known = this.#names.get(name);
		if (known === undefined) this.#names.set(name, name);
		return known ?? name;
	}

	#numberOf(word: string): number {
		let number = this.#wordNumbers.get(word);
		if (number === undefined) {
			number = this.#spellings.push(word) - 1;
			this.#wordNumbers.set(word, number);
		}
		return number;
	}
}

function joined(parts: readonly Int8Array[], allot = own): Int8Array {
	const whole = new Int8Array(allot(parts.reduce((sum, { length }) => sum + length, 0)));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
