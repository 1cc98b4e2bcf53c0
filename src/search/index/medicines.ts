/**
 * An archive's groups of synonyms, and the names of the medicines that it has: what it has a group for is
 * added to that, behind its own words, and the others are groups of their own.
 * @param medicines the names of each
 * @param held the words of the archive
 */
export function withMedicines(
	groups: readonly (readonly string[])[],
	medicines: readonly (readonly string[])[],
	held: ReadonlyMap<string, unknown>,
): string[][] {
	const joined = groups.map((group) => [...group]);
	const groupOf = new Map(joined.flatMap((group) => group.map((word) => [word.toLowerCase(), group] as const)));
	for (const names of medicines) {
		if (!names.some((name) => held.has(name))) continue;
		const own = names.map((name) => groupOf.get(name)).find((group) => group !== undefined);
		if (!own) joined.push([...names]);
		// A word stands in one group: a second would be another meaning.
		else own.push(...names.filter((name) => !groupOf.has(name)));
	}
	return joined;
}
