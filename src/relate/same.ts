import type { Lists } from './best.ts';
import type { Collection } from './collection.ts';
import { CHANNEL, channelOf } from './hash.ts';
import { ONE } from './weigh.ts';

/** Pairs scored below this are not looked at: they differ in words that count. */
const SAME_SCORE = 0.7 * ONE * ONE;
/**
 * Share of words that two questions must have in common to be much the same (Dice's coefficient on the sets of stems).
 * Every word counts alike here: "symptoms of asthma" and "treatment of asthma" agree in the rare word and are not the same.
 */
const SAME_WORDS = 0.93;

/** Tells which entries ask much the same question. */
export class SameFinder {
	readonly #collection: Collection;
	readonly #neighbours: Lists;

	constructor(collection: Collection, neighbours: Lists) {
		this.#collection = collection;
		this.#neighbours = neighbours;
	}

	/** How often much the same question as an entry's was asked, itself included, as far as its neighbours tell. */
	asked(row: number): number {
		const { width, counts, rows, scores } = this.#neighbours;
		let asked = 1;
		for (let i = row * width; i < row * width + counts[row]!; i++) {
			if (this.same(row, rows[i]!, scores[i]!)) asked++;
		}
		return asked;
	}

	/** Whether two entries that score so high ask much the same. */
	same(row: number, other: number, score: number): boolean {
		if (score < SAME_SCORE) return false;
		const mine = new Set(this.#stems(row));
		const theirs = this.#stems(other);
		const common = theirs.filter((term) => mine.has(term)).length;
		return 2 * common >= SAME_WORDS * (mine.size + theirs.length);
	}

	#stems(row: number): number[] {
		const { counts, keys } = this.#collection;
		const stems: number[] = [];
		for (let i = counts.starts[row]!; i < counts.starts[row + 1]!; i++) {
			if (channelOf(keys[counts.terms[i]!]!) === CHANNEL.stem) stems.push(counts.terms[i]!);
		}
		return stems;
	}
}
