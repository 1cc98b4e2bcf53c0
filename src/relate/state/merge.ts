import { Collector, type Collection } from '../weighing/collection.ts';
import type { FeatureReader } from '../weighing/features.ts';
import type { RelateDocument } from '../types.ts';

/** A collection with changes worked in, and where its rows come from. */
export interface Merged {
	collection: Collection;
	/** New row to the former row of the same, unchanged entry; -1 for new and changed entries. */
	from: Int32Array;
	/** The reverse; -1 for removed and changed entries. */
	to: Int32Array;
}

/**
 * Works changes into a collection.
 * @param changed new and changed entries in the order of their ids
 * @param gone ids of entries that are no more
 */
export function mergeChanges(former: Collection, changed: readonly RelateDocument[], gone: ReadonlySet<string>, reader: FeatureReader): Merged {
	const { facts } = former;
	const features = new Map(changed.map((document) => [document.id, reader.read(document)]));
	const collector = new Collector(former, [...features.values()]);
	const from: number[] = [];
	const to = new Int32Array(facts.length).fill(-1);
	let row = 0;
	const keepUpTo = (id: string | undefined): void => {
		const first = row;
		while (row < facts.length && (id === undefined || facts[row]!.id < id)) {
			to[row] = from.push(row) - 1;
			row++;
		}
		collector.keep(former, first, row);
	};
	const leave = (id: string): void => {
		if (facts[row]?.id === id) collector.drop(former, row++);
	};
	for (const step of stepsOf(changed, gone)) {
		keepUpTo(step.id);
		leave(step.id);
		if (!step.document) continue;
		collector.add(step.document, features.get(step.id)!);
		from.push(-1);
	}
	keepUpTo(undefined);
	return { collection: collector.finish(), from: Int32Array.from(from), to };
}

/** Entries to put in or leave out, by id. */
function stepsOf(changed: readonly RelateDocument[], gone: ReadonlySet<string>): { id: string; document?: RelateDocument }[] {
	const steps = [...changed.map((document) => ({ id: document.id, document })), ...[...gone].map((id) => ({ id }))];
	return steps.sort((a, b) => (a.id < b.id ? -1 : 1));
}
