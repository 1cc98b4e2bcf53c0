import { rowsOf } from './choose.ts';
import type { Neighbours } from './candidates.ts';
import type { RelateDocument, RelateTopic } from './types.ts';
import type { WordSplitter } from './words.ts';

/** Related topics under an answer. */
const MOST_RELATED = 10;
/** Topics assigned to an entry without any. */
const MOST_ASSIGNED = 3;
/** An assigned topic needs this confidence to be given at all. */
const LEAST_CONFIDENCE = 0.3;
/** What a topic of a neighbour counts against one whose whole name stands in the text. */
const NEIGHBOUR_SHARE = 1;
/** A topic named in the title is surer than one named in the question. */
const QUESTION_SHARE = 0.7;
/** Topics of other specialties follow those of the entry's own where both fit as well. */
const OTHER_SPECIALTY = 0.9;

/** A topic's names as stems. */
interface Name {
	topic: number;
	stems: number[];
}

/** Finds topics for entries by their names and by the topics of neighbours. */
export class TopicFinder {
	readonly #topics: RelateTopic[];
	readonly #numbers: Map<string, number>;
	readonly #splitter: WordSplitter;
	/** Each name under its rarest stem, so that a text meets few names. */
	readonly #names = new Map<number, Name[]>();
	readonly #weights = new Map<number, number>();
	/** Two topics with the same says the same. */
	readonly #says: string[];

	constructor(topics: RelateTopic[], splitter: WordSplitter) {
		this.#topics = topics;
		this.#splitter = splitter;
		this.#numbers = new Map(topics.map((topic, i) => [topic.id, i]));
		const named = topics.map((topic) => topic.names.map((name) => this.#stems(name)).filter((stems) => stems.length > 0));
		const frequency = new Map<number, number>();
		for (const stems of named.flat()) for (const stem of stems) frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
		for (const [stem, n] of frequency) this.#weights.set(stem, 1 + Math.log(named.length / n + 1));
		named.forEach((names, topic) => {
			for (const stems of names) for (const stem of stems) {
				const list = this.#names.get(stem) ?? [];
				if (list.at(-1)?.stems !== stems) list.push({ topic, stems });
				this.#names.set(stem, list);
			}
		});
		this.#says = named.map((names) => [...(names[0] ?? [])].sort((a, b) => a - b).join(' '));
	}

	/** The name of a topic in the default language, or undefined for one that is not known. */
	nameOf(id: string): string | undefined {
		const number = this.#numbers.get(id);
		return number === undefined ? undefined : this.#topics[number]?.names[0];
	}

	/** How well each topic's best name is covered by the text, from 0 to 1. */
	named(document: RelateDocument): Map<number, number> {
		const scores = new Map<number, number>();
		this.#cover(this.#stems(document.title), 1, scores);
		this.#cover(this.#stems(document.question), QUESTION_SHARE, scores);
		return scores;
	}

	/** Topics for an entry that names none, best first. */
	assign(named: Map<number, number>, specialty: string): { topic: string; confidence: number }[] {
		const sure = [...named].map(([number, score]) => ({
			number,
			confidence: score * (this.#topics[number]!.specialty === specialty ? 1 : OTHER_SPECIALTY),
		}));
		sure.sort((a, b) => b.confidence - a.confidence || this.#weightOf(b.number) - this.#weightOf(a.number) || this.#order(a.number, b.number));
		return this.#distinct(sure.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE), MOST_ASSIGNED).map(
			({ number, confidence }) => ({ topic: this.#topics[number]!.id, confidence: Math.round(confidence * 100) / 100 }),
		);
	}

	/** Topics a reader of the entry may want next, best first. */
	related(row: number, document: RelateDocument, named: Map<number, number>, neighbours: Neighbours, topicsOf: (row: number) => string[]): string[] {
		const scores = new Map(named);
		const give = (id: string, score: number): void => {
			const number = this.#numbers.get(id);
			if (number !== undefined) scores.set(number, (scores.get(number) ?? 0) + score);
		};
		for (const id of document.topics) give(id, 2);
		for (const near of rowsOf(row, neighbours)) for (const id of topicsOf(near.row)) give(id, near.score * NEIGHBOUR_SHARE);
		const ranked = [...scores].map(([number, score]) => ({ number, score }));
		ranked.sort((a, b) => b.score - a.score || this.#order(a.number, b.number));
		return this.#distinct(ranked, MOST_RELATED).map(({ number }) => this.#topics[number]!.id);
	}

	#stems(text: string): number[] {
		return [...new Set(this.#splitter.split(text).map((word) => word.stem))];
	}

	#cover(stems: number[], share: number, scores: Map<number, number>): void {
		const has = new Set(stems);
		for (const stem of stems) for (const name of this.#names.get(stem) ?? []) {
			let covered = 0;
			let whole = 0;
			for (const part of name.stems) {
				const weight = this.#weights.get(part)!;
				whole += weight;
				if (has.has(part)) covered += weight;
			}
			const score = share * (covered / whole) ** 2;
			if (score > (scores.get(name.topic) ?? 0)) scores.set(name.topic, score);
		}
	}

	#distinct<T extends { number: number }>(ranked: T[], most: number): T[] {
		const said = new Set<string>();
		const kept: T[] = [];
		for (const one of ranked) {
			if (kept.length === most) break;
			const says = this.#says[one.number]!;
			if (said.has(says)) continue;
			said.add(says);
			kept.push(one);
		}
		return kept;
	}

	#weightOf(number: number): number {
		return this.#says[number]!.length;
	}

	#order(a: number, b: number): number {
		return this.#topics[a]!.id < this.#topics[b]!.id ? -1 : 1;
	}
}
