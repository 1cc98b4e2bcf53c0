import { keyOf, written, type PlacedWord } from './clause.ts';
import type { Gloss, GlossReader } from './glosses.ts';
import { isShortForm, wordsOfShortForm } from './shortForm.ts';

/** One of two words or phrases. */
export interface Side {
	/** Its stems in a row. */
	key: string;
	stems: readonly number[];
	/** As mostly written, lower case but for short forms. */
	text: string;
}

/** Two words or phrases that stand for one another at several places. */
export interface FoundPair {
	sides: [Side, Side];
	/** Places, copies counted once. */
	said: number;
	/** Entries of these places, each once, in the order in which they were added. */
	ids: readonly string[];
}

/** A phrase before a gloss is whole where what stands before it only binds, or is nothing, at so many of its places at least, */
const WHOLE_SHARE = 0.5;
/** and where no longer one stands at so many of its places. */
const LONGER_SHARE = 0.6;
/** A phrase that stands before a gloss but once may be any beginning of it. */
const LEAST_PLACES = 2;

interface Place {
	gloss: Gloss;
	id: string;
}

/** A phrase and where it stands. */
class Candidate {
	readonly key: string;
	readonly stems: readonly number[];
	/** Places. */
	said = 0;
	/** Those of them at which it is whole. */
	whole = 0;
	readonly ids = new Set<string>();
	readonly written = new Map<string, number>();

	constructor(words: readonly PlacedWord[]) {
		this.key = keyOf(words);
		this.stems = words.map(({ word }) => word.stem);
	}

	add(words: readonly PlacedWord[], id: string, isWhole: boolean): void {
		this.said += 1;
		if (isWhole) this.whole += 1;
		this.ids.add(id);
		const text = written(words);
		const shown = isShortForm(text) ? text : text.toLowerCase();
		this.written.set(shown, (this.written.get(shown) ?? 0) + 1);
	}
}

/** Collects the glosses of an archive, and finds which phrases they join. */
export class GlossCollector {
	readonly #reader: GlossReader;
	readonly #byGloss = new Map<string, Place[]>();
	readonly #seen = new Set<string>();

	constructor(reader: GlossReader) {
		this.#reader = reader;
	}

	/** Adds a text of an entry. */
	add(id: string, text: string): void {
		for (const gloss of this.#reader.read(text)) {
			const key = keyOf(gloss.within);
			const place = `${keyOf(gloss.before)}/${key}`;
			if (this.#seen.has(place)) continue;
			this.#seen.add(place);
			const places = this.#byGloss.get(key);
			if (places) places.push({ gloss, id });
			else this.#byGloss.set(key, [{ gloss, id }]);
		}
	}

	/** The pairs that so many places at least say, whichever of the two stands in brackets. */
	pairs(least: number): FoundPair[] {
		const byPair = new Map<string, [before: Candidate, within: Candidate][]>();
		for (const places of this.#byGloss.values()) {
			if (places.length < Math.min(LEAST_PLACES, least)) continue;
			const within = new Candidate(places[0]!.gloss.within);
			for (const { gloss, id } of places) within.add(gloss.within, id, true);
			for (const before of this.#before(places, Math.min(LEAST_PLACES, least))) {
				if (before.key === within.key) continue;
				const pair = [before.key, within.key].sort().join('/');
				byPair.set(pair, [...(byPair.get(pair) ?? []), [before, within]]);
			}
		}
		return [...byPair.values()].map(joined).filter(({ said, sides }) => said >= least && sides[0].text !== sides[1].text);
	}

	/** The phrases for which a gloss may stand. */
	#before(places: readonly Place[], least: number): Candidate[] {
		const all = new Map<string, Candidate>();
		for (const { gloss, id } of places) {
			for (const { words, isWhole } of this.#phrasesBefore(gloss)) {
				const key = keyOf(words);
				const candidate = all.get(key) ?? new Candidate(words);
				all.set(key, candidate);
				candidate.add(words, id, isWhole);
			}
		}
		const often = [...all.values()].filter(({ said }) => said >= least);
		return often.filter((one) => one.whole >= WHOLE_SHARE * one.said && !often.some((other) => other.key.endsWith(` ${one.key}`) && other.said >= LONGER_SHARE * one.said));
	}

	/** The rows of words that end where the gloss begins. Of a short form only those that its letters tell. */
	#phrasesBefore({ before, begins, within }: Gloss): { words: readonly PlacedWord[]; isWhole: boolean }[] {
		const isName = (words: readonly PlacedWord[]): boolean => this.#reader.isName(words);
		const short = within.length === 1 && isShortForm(within[0]!.word.surface) && !before.at(-1)!.word.unspaced;
		if (short) {
			const length = wordsOfShortForm(within[0]!.word.surface, before.map(({ word }) => word.surface));
			const words = before.slice(-(length ?? 0));
			return length !== undefined && isName(words) ? [{ words, isWhole: true }] : [];
		}
		return before.flatMap((_, from) => {
			const words = before.slice(from);
			const previous = before[from - 1];
			const isWhole = previous ? !isName([previous]) : begins;
			return isName(words) ? [{ words, isWhole }] : [];
		});
	}
}

/** What is said one way round and the other. */
function joined(both: readonly (readonly [before: Candidate, within: Candidate])[]): FoundPair {
	const [one, other] = both[0]!;
	const ids = new Set(both.flatMap(([before]) => [...before.ids]));
	const sides = [one, other].map(({ key, stems }): Side => {
		const counts = new Map<string, number>();
		for (const candidate of both.flat()) {
			if (candidate.key !== key) continue;
			for (const [text, count] of candidate.written) counts.set(text, (counts.get(text) ?? 0) + count);
		}
		return { key, stems, text: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0] };
	});
	sides.sort((a, b) => (a.text < b.text ? -1 : 1));
	return { sides: [sides[0]!, sides[1]!], said: both.reduce((sum, [before]) => sum + before.said, 0), ids: [...ids] };
}
