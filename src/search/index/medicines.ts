/**
 * Groups of synonyms and further ones: what there is a group for is added to that, behind its own words, and the others are groups
 * of their own. A word stands in one group: a second would be another meaning.
 */
export function withGroups(groups: readonly (readonly string[])[], further: readonly (readonly string[])[]): string[][] {
	const joined = groups.map((group) => [...group]);
	const groupOf = new Map(joined.flatMap((group) => group.map((word) => [word.toLowerCase(), group] as const)));
	for (const words of further) {
		const own = words.map((word) => groupOf.get(word)).find((group) => group !== undefined);
		const others = words.filter((word) => !groupOf.has(word));
		if (own) own.push(...others);
		else joined.push([...words]);
	}
	return joined;
}

/**
 * An archive's groups of synonyms, and the names of the medicines that it has.
 * @param medicines the names of each
 * @param held the words of the archive
 */
export function withMedicines(
	groups: readonly (readonly string[])[],
	medicines: readonly (readonly string[])[],
	held: ReadonlyMap<string, unknown>,
): string[][] {
	return withGroups(groups, medicines.filter((names) => names.some((name) => held.has(name))));
}
