import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { parseMarkdown } from '../../archive/markdown/parse.ts';
import { SECTION_HEADINGS, type SectionName } from '../../archive/markdown/sections.ts';

/** Front matter and texts of an entry, one value each; keys as in front matter, and the three sections. */
export type Parts = ReadonlyMap<string, unknown>;

/** The sections of an entry, in their order. */
export const SECTIONS: readonly SectionName[] = ['question', 'answer', 'more'];

/** An entry's file taken apart. */
export interface EntryFile {
	parts: Parts;
	places: ReadonlyMap<SectionName, SectionPlace>;
}

/** Where a section stands in a file: its heading, if it has one, and its text. */
export interface SectionPlace {
	start: number;
	from: number;
	to: number;
}

/** The parts of an entry that a draft makes. */
export function partsOf(data: Readonly<Record<string, unknown>>, sections: Readonly<Partial<Record<SectionName, string | undefined>>>): Parts {
	const parts = new Map(Object.entries(data));
	for (const name of SECTIONS) {
		const text = sections[name]?.trim();
		if (text !== undefined) parts.set(name, text);
	}
	return parts;
}

/**
 * Takes an entry's file apart, as somebody may have edited it; undefined where it cannot be read as one.
 * @param text with plain ends of lines
 */
export function entryFileOf(text: string, path: string): EntryFile | undefined {
	const { data, body, faults } = readFrontMatter(text, path);
	if (faults.length > 0) return undefined;
	const offset = text.length - body.length;
	const places = new Map<SectionName, SectionPlace>();
	let open: { name: SectionName; start: number; from: number } = { name: 'question', start: offset, from: offset };
	for (const node of parseMarkdown(body).children) {
		const name = node.type === 'heading' ? sectionOf(node) : undefined;
		if (name === undefined) continue;
		if (places.has(open.name) || name === open.name) return undefined;
		const [start, from] = [offset + node.position!.start.offset!, offset + node.position!.end.offset!];
		places.set(open.name, { start: open.start, from: open.from, to: start });
		open = { name, start, from };
	}
	if (places.has(open.name)) return undefined;
	places.set(open.name, { start: open.start, from: open.from, to: text.length });
	const sections = Object.fromEntries([...places].map(([name, { from, to }]) => [name, text.slice(from, to)]));
	return { parts: partsOf(data, sections), places };
}

function sectionOf(heading: Heading): 'answer' | 'more' | undefined {
	if (heading.depth > 2) return undefined;
	const text = toString(heading).trim().toLowerCase();
	if (text === SECTION_HEADINGS.answer.toLowerCase()) return 'answer';
	return text === SECTION_HEADINGS.more.toLowerCase() ? 'more' : undefined;
}
