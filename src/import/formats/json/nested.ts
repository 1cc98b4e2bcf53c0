import type { IsKnown } from '../table/names.ts';

/**
 * The values of an object under names that say where they lie: `user.name`. Of objects in a list, those of
 * one name become a list (`tags.name`), and a single one is named by its number (`answers.0.text`) where it
 * is looked for. A value that is looked for as a whole stays whole.
 */
export function withPaths(object: Readonly<Record<string, unknown>>, isKnown: IsKnown): Record<string, unknown> {
	const found = new Map<string, unknown>();
	const take = (path: string, value: unknown): void => {
		if (isKnown(path) || !isHolder(value)) {
			// What is spelt with a dot in the source itself comes first.
			if (!found.has(path)) found.set(path, value);
		} else if (Array.isArray(value)) takeList(path, value, found, isKnown);
		else for (const [key, inner] of Object.entries(value)) take(`${path}.${key}`, inner);
	};
	const entries = Object.entries(object);
	for (const [key, value] of entries) if (!isHolder(value)) take(key, value);
	for (const [key, value] of entries) if (isHolder(value)) take(key, value);
	// Keys such as `__proto__` are names like others here.
	return Object.fromEntries(found);
}

/** Whether a value holds others by name or number. */
function isHolder(value: unknown): value is object {
	return Array.isArray(value) || (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);
}

function takeList(path: string, list: readonly unknown[], found: Map<string, unknown>, isKnown: IsKnown): void {
	const lists = new Map<string, unknown[]>(list.length === 0 ? [[path, []]] : []);
	for (const [index, item] of list.entries()) {
		const inner = isHolder(item) && !Array.isArray(item) ? withPaths(item as Record<string, unknown>, (name) => isKnown(`${path}.${name}`)) : { '': item };
		for (const [name, value] of Object.entries(inner)) {
			const own = [path, String(index), name].filter((part) => part !== '').join('.');
			if (isKnown(own)) found.set(own, value);
			const all = name === '' ? path : `${path}.${name}`;
			lists.set(all, [...(lists.get(all) ?? []), ...(Array.isArray(value) && name !== '' ? (value as unknown[]) : [value])]);
		}
	}
	for (const [name, values] of lists) if (!found.has(name)) found.set(name, values);
}
