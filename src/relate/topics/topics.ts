import type { Lists } from '../finding/best.ts';
import { nearOf } from '../choosing/choose.ts';
import type { Fact } from '../weighing/collection.ts';
import type { TopicNames } from './topicNames.ts';
import type { Related } from '../types.ts';

/** Related topics under an answer. */
const MOST_RELATED = 10;
/** Topics assigned to an entry without any. */
const MOST_ASSIGNED = 3;
/** Below this confidence a topic is not assigned: only a name that stands whole in the title or question reaches it. */
const LEAST_CONFIDENCE = 0.5;
/** And below this share of the best one's: what the title names is asked, what the question mentions may not be. */
const LEAST_OF_BEST = 0.8;
/** A topic of another specialty than the entry's is less sure. */
const OTHER_SPECIALTY = 0.9;
/** What an entry's own topics count against one whose whole name stands in its title. */
const OWN_SHARE = 3;
/** What topics that go together with its own count, */
const TOGETHER_SHARE = 1;
/** once they have gone together so often. */
const TOGETHER_AT_LEAST = 2;
/** A related topic needs this score: less is chance. */
const LEAST_RELATED = 0.15;
/** Neighbours that score less are no better a guide to topics than to a reader. */
const LEAST_NEAR = 0.16;

/** How often two topics stand in one entry: topic to topics to count; to itself, how often it stands at all. */
export type Together = Map<string, Map<string, number>>;

/** Counts which topics editors name together. */
export function togetherOf(facts: readonly Fact[]): Together {
	const together: Together = new Map();
	for (const { topics } of facts) {
		for (const topic of topics) {
			let counts = together.get(topic);
			if (!counts) together.set(topic, (counts = new Map<string, number>()));
			for (const other of topics) counts.set(other, (counts.get(other) ?? 0) + 1);
		}
	}
	return together;
}

/** Topics for an entry that names none, best first. */
export function assign(named: ReadonlyMap<number, number>, { specialty }: Fact, names: TopicNames): Related['assigned'] {
	const scores = [...named].map(([number, score]): [number, number] => [
		number,
		names.topics[number]!.specialty === specialty ? score : score * OTHER_SPECIALTY,
	]);
	const best = Math.max(...scores.map(([, score]) => score), 0);
	return ranked(scores, Math.max(LEAST_CONFIDENCE, LEAST_OF_BEST * best), MOST_ASSIGNED, names).map(([number, confidence]) => ({
		topic: names.topics[number]!.id,
		confidence: Math.round(confidence * 100) / 100,
	}));
}

/** What {@link relatedTopics} ranks by. */
export interface TopicSources {
	neighbours: Lists;
	names: TopicNames;
	together: Together;
	/** Topics of an entry, assigned where the editor named none. */
	topicsOf: (row: number) => readonly string[];
	/** {@link TopicNames.namedIn} */
	namedIn: (row: number) => ReadonlyMap<number, number>;
}

/**
 * Topics that a reader of an entry may want next, best first.
 * @param named the topics that an editor named for it
 */
export function relatedTopics(row: number, named: readonly string[], { neighbours, names, together, topicsOf, namedIn }: TopicSources): string[] {
	const scores = new Map(namedIn(row));
	const give = (id: string, score: number): void => {
		const number = names.numberOf(id);
		if (number !== undefined) scores.set(number, (scores.get(number) ?? 0) + score);
	};
	for (const own of topicsOf(row)) give(own, OWN_SHARE);
	for (const own of named) {
		const counts = together.get(own);
		for (const [other, count] of counts ?? []) {
			if (other !== own && count >= TOGETHER_AT_LEAST) give(other, (TOGETHER_SHARE * count) / counts!.get(own)!);
		}
	}
	for (const near of nearOf(row, neighbours)) {
		if (near.score >= LEAST_NEAR) for (const id of topicsOf(near.row)) give(id, near.score);
	}
	return ranked([...scores], LEAST_RELATED, MOST_RELATED, names).map(([number]) => names.topics[number]!.id);
}

/** The best, ties by id, of topics that say the same only the better. */
function ranked(scores: [number, number][], least: number, most: number, names: TopicNames): [number, number][] {
	const said = new Set<string>();
	const kept: [number, number][] = [];
	const able = scores.filter(([, score]) => score >= least);
	for (const one of able.sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
		if (kept.length === most) break;
		const says = names.says(one[0]);
		if (said.has(says)) continue;
		said.add(says);
		kept.push(one);
	}
	return kept;
}
