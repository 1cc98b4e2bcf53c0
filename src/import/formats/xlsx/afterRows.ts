import { encodingOfXml, type Zip } from '../../source/zip.ts';
import { type CellAt, cellAt } from './cellName.ts';
import { relationsOf } from './relations.ts';

/** A cell that reaches over others. */
export interface Merged {
	from: CellAt;
	to: CellAt;
	/** As the file names it: `B2:B6`. */
	name: string;
}

/** What a sheet says behind its rows. */
export interface AfterRows {
	/** Cells that reach over others, the upper ones first. */
	merged: Merged[];
	/** Addresses that cells lead to, by the cell's name. */
	links: ReadonlyMap<string, string>;
	/** Whether notes of people are hung on cells. */
	hasNotes: boolean;
}

/**
 * Reads what stands behind the rows of a sheet, which has to be known before them. The rows are passed
 * over, not read: that takes a tenth of the time.
 */
export async function readAfterRows(zip: Zip, part: string): Promise<AfterRows> {
	const text = await textAfterRows(zip, part);
	const relations = await relationsOf(zip, part);
	const merged: Merged[] = [];
	for (const [tag] of text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*>/g)) {
		const name = attribute(tag, 'ref') ?? '';
		const [from, to] = name.split(':').map(cellAt);
		if (from && to) merged.push({ from, to, name });
	}
	const links = new Map<string, string>();
	for (const [tag] of text.matchAll(/<(?:\w+:)?hyperlink\s[^>]*>/g)) {
		const target = relations.get(attribute(tag, '\\w+:id') ?? '')?.target;
		// A link of many cells leads all of them to one place; those inside the workbook lead nowhere.
		const cell = attribute(tag, 'ref')?.split(':')[0];
		if (target !== undefined && cell !== undefined) links.set(cell, target);
	}
	const hasNotes = [...relations.values()].some(({ type }) => /comment/i.test(type));
	return { merged: merged.sort((a, b) => a.from.row - b.from.row), links, hasNotes };
}

function attribute(tag: string, name: string): string | undefined {
	return new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

const END = /<\/(?:\w+:)?sheetData\s*>/;
/** Longer than the end of the rows is. */
const OVERLAP = 80;

async function textAfterRows(zip: Zip, part: string): Promise<string> {
	let decoder: TextDecoder | undefined;
	let held = '';
	const after: string[] = [];
	for await (const bytes of zip.stream(part)) {
		decoder ??= new TextDecoder(encodingOfXml(bytes));
		const text = decoder.decode(bytes, { stream: true });
		if (after.length > 0) {
			after.push(text);
			continue;
		}
		held += text;
		const end = END.exec(held);
		if (end) after.push(held.slice(end.index));
		else held = held.slice(-OVERLAP);
	}
	return after.join('');
}
