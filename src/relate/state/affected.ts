import type { Fact } from '../weighing/collection.ts';
import type { Merged } from './merge.ts';
import type { Found } from '../finding/space.ts';
import type { TermStatistics } from '../weighing/statistics.ts';
import { togetherOf } from '../topics/topics.ts';

/** 1 for each entry that is new or changed, or has a term that the archive now tells something else of. */
export function affectedBy({ collection, from }: Merged, before: TermStatistics, now: TermStatistics): Uint8Array {
	const other = new Uint8Array(collection.keys.length);
	for (let term = 0; term < before.rarity.length; term++) {
		const same =
			before.rarity[term] === now.rarity[term] &&
			before.finds[term] === now.finds[term] &&
			before.tells[term] === now.tells[term];
		other[term] = same ? 0 : 1;
	}
	const { starts, terms } = collection.counts;
	// A term that is new stands in new and changed entries alone.
	const isAny = other.includes(1);
	const affected = new Uint8Array(from.length);
	for (let row = 0; row < from.length; row++) {
		if (from[row]! < 0) affected[row] = 1;
		for (let i = starts[row]!; isAny && affected[row] === 0 && i < starts[row + 1]!; i++) affected[row] = other[terms[i]!]!;
	}
	return affected;
}

/** The rows whose relations may be others: those touched, those near a touched one, and those of some topics and ids. */
export function rowsToDescribe(touched: Uint8Array, facts: readonly Fact[], { neighbours }: Found, { topics, ids }: Record<'topics' | 'ids', ReadonlySet<string>>): number[] {
	const { width, counts, rows } = neighbours;
	const near = (row: number): boolean => {
		for (let i = row * width; i < row * width + counts[row]!; i++) if (touched[rows[i]!] === 1) return true;
		return false;
	};
	return facts.flatMap((fact, row) => (touched[row] === 1 || near(row) || ids.has(fact.id) || fact.topics.some((topic) => topics.has(topic)) ? [row] : []));
}

/** Topics that editors now name together with others, or others as often, as they did not before. */
export function topicsTogetherElsewise(former: readonly Fact[], { collection, from, to }: Merged): Set<string> {
	const elsewise = new Set<string>();
	const changed = [...former.filter((_, row) => to[row]! < 0), ...collection.facts.filter((_, row) => from[row]! < 0)];
	const topics = new Set(changed.flatMap((fact) => fact.topics));
	if (topics.size === 0) return elsewise;
	// What goes together with a topic is told by the entries that have it.
	const withAny = (facts: readonly Fact[]): Fact[] => facts.filter((fact) => fact.topics.some((topic) => topics.has(topic)));
	const before = togetherOf(withAny(former));
	const now = togetherOf(withAny(collection.facts));
	for (const topic of topics) {
		const old = [...(before.get(topic) ?? [])].sort(byTopic);
		const young = [...(now.get(topic) ?? [])].sort(byTopic);
		if (old.length + young.length > 2 && JSON.stringify(old) !== JSON.stringify(young)) elsewise.add(topic);
	}
	return elsewise;
}

function byTopic(a: [string, number], b: [string, number]): number {
	return a[0] < b[0] ? -1 : 1;
}
