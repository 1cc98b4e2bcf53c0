/** Texts, integers and arrays of them. */
export type Item = string | number | readonly Item[];

/** CBOR (RFC 8949) of an item, each number in the fewest bytes: what Pagefind writes, negative numbers included. */
export function cborOf(item: Item): number[] {
	if (typeof item === 'string') {
		const bytes = [...new TextEncoder().encode(item)];
		return [...headOf(3, bytes.length), ...bytes];
	}
	if (typeof item === 'number') return item < 0 ? headOf(1, -1 - item) : headOf(0, item);
	return [...headOf(4, item.length), ...item.flatMap(cborOf)];
}

function headOf(major: number, value: number): number[] {
	const kind = major << 5;
	if (value < 24) return [kind | value];
	if (value < 256) return [kind | 24, value];
	if (value < 65_536) return [kind | 25, value >> 8, value & 255];
	return [kind | 26, value >>> 24, (value >> 16) & 255, (value >> 8) & 255, value & 255];
}
