import { Collector, type Collection } from './collection.ts';
import type { FeatureReader } from './features.ts';
import type { RelateDocument } from './types.ts';

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
	const collector = new Collector(former);
	const from: number[] = [];
	const to = new Int32Array(former.facts.length).fill(-1);
	let next = 0;
	const addUpTo = (id: string | undefined): void => {
		for (let document = changed[next]; document && (id === undefined || document.id <= id); document = changed[++next]) {
			collector.add(document, reader.read(document));
			from.push(-1);
		}
	};
	former.facts.forEach(({ id }, row) => {
		addUpTo(id);
		if (gone.has(id) || changed[next - 1]?.id === id) return;
		collector.keep(former, row);
		to[row] = from.push(row) - 1;
	});
	addUpTo(undefined);
	return { collection: collector.finish(), from: Int32Array.from(from), to };
}
