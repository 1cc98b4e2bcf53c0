/** "1 file", "18,029 files", "1 entry", "2 entries": a count as the commands tell it, in English. */
export function counted(count: number, thing: string): string {
	const things = /[^aeiou]y$/.test(thing) ? `${thing.slice(0, -1)}ies` : `${thing}s`;
	return `${count.toLocaleString('en')} ${count === 1 ? thing : things}`;
}
