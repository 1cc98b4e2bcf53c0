const DAY_MS = 86_400_000;

/** The first day that the packed form counts from. */
const EPOCH = '1900-01-01';

/** The number of a day, as it is packed. */
export function dayOf(date: string): number {
	const day = Math.round((Date.parse(date) - Date.parse(EPOCH)) / DAY_MS);
	return Math.min(Math.max(day, 0), 65_535);
}

/** Days as 16-bit numbers from 1900-01-01, little-endian: until June 2079, and no earlier than 1900. */
export function encodeDates(dates: readonly string[]): Uint8Array {
	return encodeDays(Uint16Array.from(dates, dayOf));
}

/** The same from what {@link decodeDays} gives. */
export function encodeDays(days: Uint16Array): Uint8Array {
	const bytes = new Uint8Array(days.length * 2);
	const view = new DataView(bytes.buffer);
	days.forEach((day, i) => view.setUint16(i * 2, day, true));
	return bytes;
}

/** Day numbers, to sort by, from {@link encodeDates}. */
export function decodeDays(bytes: Uint8Array): Uint16Array {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => view.getUint16(i * 2, true));
}
