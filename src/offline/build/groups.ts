import { hash } from 'node:crypto';

/** Entries that a pack of pages should hold, about: some 700 KB. */
const ENTRIES_EACH = 400;

/**
 * Parts items into groups that stay the same when others come and go: by a hash of each item's name,
 * and not by its place. The number of groups is a power of two, so that it changes seldom.
 * @returns groups by name, in order; within a group the items keep theirs
 */
export function steadyGroups<T>(items: readonly T[], nameOf: (item: T) => string, each = ENTRIES_EACH): Map<string, T[]> {
	const bits = Math.max(0, Math.round(Math.log2(items.length / each)));
	const groups = new Map<string, T[]>();
	for (const item of items) {
		const number = parseInt(hash('sha256', nameOf(item), 'hex').slice(0, 8), 16);
		const name = bits === 0 ? '0' : (number >>> (32 - bits)).toString(36);
		const known = groups.get(name);
		if (known) known.push(item);
		else groups.set(name, [item]);
	}
	return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}
