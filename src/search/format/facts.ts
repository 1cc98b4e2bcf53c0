import { FACETS, type Facet } from '../types.ts';
import { joinBytes } from './bytes.ts';

/** A column of small numbers, one for each entry of a shard. */
export type Column = Uint8Array | Uint16Array;

/** A facet's values and, for each entry, the number of its value. */
export interface FacetColumn {
	values: string[];
	of: Column;
}

/** What filters and their counts know of each entry of a shard, in the order of its pages: that of these facts, so that few bytes tell them. */
export type ShardFacts = Record<Facet, FacetColumn>;

/**
 * The first line of the packed form: JSON. The columns follow, of numbers of two bytes first all the low
 * bytes, then all the high ones, which compress better so.
 */
interface Header {
	entries: number;
	/** Bytes per number, by facet, in the order of FACETS. */
	widths: number[];
	/** Values by facet, in the order of FACETS. */
	values: string[][];
}

const LINE_END = 10;

/** A column of the narrowest kind that holds the numbers; above 65,535 they are cut. */
export function column(numbers: readonly number[]): Column {
	const largest = numbers.reduce((most, number) => Math.max(most, number), 0);
	return largest < 256 ? Uint8Array.from(numbers) : Uint16Array.from(numbers, (number) => Math.min(number, 65_535));
}

/** Writes facts as bytes; compress them. */
export function encodeFacts(facts: ShardFacts): Uint8Array {
	const columns = FACETS.map((facet) => facts[facet].of);
	const header: Header = {
		entries: columns[0]!.length,
		widths: columns.map(({ BYTES_PER_ELEMENT }) => BYTES_PER_ELEMENT),
		values: FACETS.map((facet) => facts[facet].values),
	};
	return joinBytes([new TextEncoder().encode(`${JSON.stringify(header)}\n`), ...columns.map(toBytes)]);
}

/**
 * Reads what {@link encodeFacts} wrote.
 * @throws Error where the bytes are cut short or no facts
 */
export function decodeFacts(bytes: Uint8Array): ShardFacts {
	const end = bytes.indexOf(LINE_END);
	const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header;
	const { entries, widths, values } = header;
	let at = end + 1;
	const columns = widths.map((width) => {
		const from = at;
		at += entries * width;
		if (at > bytes.length) throw new Error(`Facts cut short: ${bytes.length} bytes, expected at least ${at}`);
		return fromBytes(bytes.subarray(from, at), width);
	});
	return Object.fromEntries(FACETS.map((facet, i) => [facet, { values: values[i]!, of: columns[i]! }])) as unknown as ShardFacts;
}

function toBytes(numbers: Column): Uint8Array {
	if (numbers instanceof Uint8Array) return numbers;
	return joinBytes([Uint8Array.from(numbers, (number) => number & 255), Uint8Array.from(numbers, (number) => number >> 8)]);
}

function fromBytes(bytes: Uint8Array, width: number): Column {
	if (width === 1) return bytes;
	const length = bytes.length / 2;
	return Uint16Array.from({ length }, (_, i) => bytes[i]! | (bytes[length + i]! << 8));
}
