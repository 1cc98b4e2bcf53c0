/**
 * The index as scripts, for copies that are taken along: files in groups, each group one script that gives its place and
 * the bytes of a file as {@link joinFiles} makes it, packed, in base64.
 */

/** Place of the script that a search begins with. It gives the number of groups, a space, and the first file. */
export function firstScript(lang: string): string {
	return `search/first-${lang}.js`;
}

/** Place of a group's script. */
export function groupScript(group: number): string {
	return `search/${group.toString(36)}.js`;
}

/** The group of a file of the index, by its name alone, so that no list of them is needed: FNV-1a of the name. */
export function groupOf(name: string, groups: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
	return hash % groups;
}
