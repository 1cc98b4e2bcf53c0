import { VarintReader, VarintWriter } from './varints.ts';

/** Words of each page of a shard, and of its title and question, as `lengths.ts` codes them. */
export interface PageLengths {
	whole: Uint8Array;
	asked: Uint8Array;
}

/** Pages one after the other that are of the same lengths. */
type LengthRun = readonly [pages: number, whole: number, asked: number];

/** The runs of the lengths of pages, in their order. */
function runsOf({ whole, asked }: PageLengths): LengthRun[] {
	const runs: [number, number, number][] = [];
	for (let page = 0; page < whole.length; page += 1) {
		const last = runs.at(-1);
		if (last?.[1] === whole[page] && last?.[2] === asked[page]) last![0] += 1;
		else runs.push([1, whole[page]!, asked[page]!]);
	}
	return runs;
}

/**
 * Writes the lengths of all pages of a shard. These stand in the order of their lengths, so that a few numbers tell it of
 * many: how many runs there are, then how many pages each has, and by how much each length differs from that of the run before. Compress it.
 */
export function encodeLengths(lengths: PageLengths): Uint8Array<ArrayBuffer> {
	const runs = runsOf(lengths);
	const writer = new VarintWriter();
	writer.put(runs.length);
	for (const [pages] of runs) writer.put(pages - 1);
	for (const column of [1, 2] as const) runs.forEach((run, i) => writer.put(zigzag(run[column] - (runs[i - 1]?.[column] ?? 0))));
	return writer.bytes();
}

/** Reads what {@link encodeLengths} wrote. @throws RangeError where the bytes are cut short, or tell of more */
export function decodeLengths(bytes: Uint8Array): PageLengths {
	const reader = new VarintReader(bytes);
	const count = reader.next();
	const [pages, whole, asked] = [reader.many(count), reader.many(count), reader.many(count)];
	if (reader.at !== bytes.length) throw new RangeError(`${bytes.length} bytes of lengths, of which ${reader.at} were read`);
	const size = pages.reduce((sum, more) => sum + more + 1, 0);
	const lengths: PageLengths = { whole: new Uint8Array(size), asked: new Uint8Array(size) };
	let [from, ownWhole, ownAsked] = [0, 0, 0];
	for (let run = 0; run < count; run += 1) {
		const end = from + pages[run]! + 1;
		lengths.whole.fill((ownWhole += unzigzag(whole[run]!)), from, end);
		lengths.asked.fill((ownAsked += unzigzag(asked[run]!)), from, end);
		from = end;
	}
	return lengths;
}

/** A number of either sign as one that is not below zero, small where it is near zero. */
function zigzag(number: number): number {
	return number < 0 ? -2 * number - 1 : 2 * number;
}

function unzigzag(number: number): number {
	return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
