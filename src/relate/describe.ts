import { choose, type Ties } from './choosing/choose.ts';
import { SameFinder } from './choosing/same.ts';
import type { Found, Space } from './finding/space.ts';
import type { TopicNames } from './topics/topicNames.ts';
import { assign, relatedTopics, togetherOf, type TopicSources } from './topics/topics.ts';
import type { Related } from './types.ts';
import { Reasons } from './choosing/why.ts';

/** Makes of what was found what pages show, for one entry at a time. */
export class Describer {
	readonly #space: Space;
	readonly #found: Found;
	readonly #names: TopicNames;
	readonly #same: SameFinder;
	readonly #sources: TopicSources;
	readonly #assigned = new Map<number, Related['assigned']>();

	constructor(space: Space, found: Found, names: TopicNames) {
		const { collection } = space;
		this.#space = space;
		this.#found = found;
		this.#names = names;
		this.#same = new SameFinder(collection, found.neighbours);
		this.#sources = {
			names,
			neighbours: found.neighbours,
			together: togetherOf(collection.facts),
			topicsOf: (row) => this.#topicsOf(row),
			namedIn: (row) => names.namedIn(collection, row),
		};
	}

	/** All that is related to an entry. */
	describe(row: number): Related {
		const { facts } = this.#space.collection;
		const mine = this.#topicsOf(row);
		const sharedWith = (other: number): string[] => this.#topicsOf(other).filter((topic) => mine.includes(topic));
		const reasons = new Reasons(this.#space, row);
		const ties: Ties = {
			onTopic: (other) => sharedWith(other).length > 0,
			meant: this.#space.index.vectors.length > 0,
			why: (other) => reasons.for(other, sharedWith(other).flatMap((topic) => this.#nameOf(topic))),
		};
		return {
			similar: choose(row, this.#found.neighbours, facts, this.#same, ties).map(({ row: other, score, why }) => ({
				id: facts[other]!.id,
				score,
				why,
				asked: this.#same.asked(other),
			})),
			topics: relatedTopics(row, facts[row]!.topics, this.#sources),
			assigned: this.#assignedTo(row),
		};
	}

	#nameOf(topic: string): string[] {
		const number = this.#names.numberOf(topic);
		return number === undefined ? [] : [this.#names.nameOf(number)];
	}

	#topicsOf(row: number): readonly string[] {
		const { topics } = this.#space.collection.facts[row]!;
		return topics.length > 0 ? topics : this.#assignedTo(row).map(({ topic }) => topic);
	}

	#assignedTo(row: number): Related['assigned'] {
		const fact = this.#space.collection.facts[row]!;
		if (fact.topics.length > 0) return [];
		let assigned = this.#assigned.get(row);
		if (!assigned) this.#assigned.set(row, (assigned = assign(this.#names.namedIn(this.#space.collection, row), fact, this.#names)));
		return assigned;
	}
}
