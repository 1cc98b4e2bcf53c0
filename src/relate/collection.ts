import type { Features } from './features.ts';
import { Numbering } from './numbering.ts';
import { RowsBuilder, type Rows } from './rows.ts';
import type { RelateDocument } from './types.ts';

/** What is kept of an entry besides its terms. */
export type Fact = Pick<RelateDocument, 'id' | 'specialty' | 'topics' | 'doctor' | 'year'>;

/** The entries of one language as counted terms, in the order of their ids. */
export interface Collection {
	facts: Fact[];
	/** Counts of numbered terms, a row per entry; stems come first. */
	counts: Rows;
	/** Term number to key. */
	keys: Uint32Array;
	/** Numbers of the words of each entry's stems, a row per entry in the order of the stems. */
	words: { starts: Uint32Array; numbers: Uint32Array };
	/** Word number to the word as written. */
	spellings: string[];
}

/** Collects entries one at a time; terms and words that a former collection numbered keep their numbers. */
export class Collector {
	readonly #facts: Fact[] = [];
	readonly #rows = new RowsBuilder();
	readonly #numbering: Numbering;
	readonly #spellings: string[];
	readonly #numbers: Map<string, number>;
	readonly #wordStarts: number[] = [0];
	readonly #words: number[] = [];

	constructor(former?: Collection) {
		this.#numbering = new Numbering(former?.keys);
		this.#spellings = [...(former?.spellings ?? [])];
		this.#numbers = new Map(this.#spellings.map((word, i) => [word, i]));
	}

	/** Adds a new or changed entry. Entries must come in the order of their ids. */
	add({ id, specialty, topics, doctor, year }: RelateDocument, features: Features): void {
		this.#facts.push({ id, specialty, topics, doctor, year });
		for (const [key, count] of features.counts) this.#rows.push(this.#numbering.numberOf(key), count);
		this.#rows.endRow();
		for (const word of features.words) this.#words.push(this.#numberOf(word));
		this.#wordStarts.push(this.#words.length);
	}

	/** Adds an entry as it stands in the former collection. */
	keep(former: Collection, row: number): void {
		const { counts, words } = former;
		this.#facts.push(former.facts[row]!);
		this.#rows.copyRow(counts, row);
		for (let i = words.starts[row]!; i < words.starts[row + 1]!; i++) this.#words.push(words.numbers[i]!);
		this.#wordStarts.push(this.#words.length);
	}

	/** All that was added. */
	finish(): Collection {
		return {
			facts: this.#facts,
			counts: this.#rows.finish(),
			keys: this.#numbering.keys(),
			words: { starts: Uint32Array.from(this.#wordStarts), numbers: Uint32Array.from(this.#words) },
			spellings: this.#spellings,
		};
	}

	#numberOf(word: string): number {
		let number = this.#numbers.get(word);
		if (number === undefined) {
			number = this.#spellings.push(word) - 1;
			this.#numbers.set(word, number);
		}
		return number;
	}
}

/** In how many entries each term is. */
export function frequenciesOf(collection: Collection): Uint32Array {
	const frequencies = new Uint32Array(collection.keys.length);
	for (const term of collection.counts.terms) frequencies[term]!++;
	return frequencies;
}
