import type { Nodes, Root } from 'mdast';
import type { EntrySource } from '../../archive/content/readEntry.ts';
import type { SectionName } from '../../archive/markdown/sections.ts';
import { asRead, changesOf, type AsRead } from './asRead.ts';
import { FileText } from './finding.ts';

/** A run of an entry's text that a reader sees as one. */
export interface Passage {
	part: 'title' | 'asker' | SectionName;
	/** Offsets into the file's text. */
	from: number;
	to: number;
	/** As it is written. */
	text: string;
	/** As a page shows it. */
	read: AsRead;
}

/** What a rule looks at. */
export interface EntryText {
	file: FileText;
	source: EntrySource;
	/** The entry's language; the site's first where it names none. */
	lang: string;
	/** Offset of the body in the file's text. */
	body: number;
	passages: Passage[];
}

/** Lays an entry out for the rules. */
export function entryText(file: string, source: EntrySource, languages: readonly string[]): EntryText {
	const { text, front, sections, valid } = source;
	const whole = new FileText(file, text);
	const body = text.length - front.body.length;
	const passages: Passage[] = [];
	const add = (part: Passage['part'], from: number, to: number, readOf: (written: string) => AsRead): void => {
		if (to > from) passages.push({ part, from, to, text: text.slice(from, to), read: readOf(text.slice(from, to)) });
	};
	for (const part of ['title', 'asker'] as const) {
		const value = front.data[part];
		if (typeof value !== 'string') continue;
		const place = front.source.value([part]);
		const from = whole.start(place.line) + place.column - 1;
		add(part, from, from + place.length, (written) => valueRead(written, value, from));
	}
	const ranges = (['question', 'answer', 'more'] as const).flatMap((part) => {
		const range = rangeOf(sections[part]);
		return range ? [{ part, from: range[0], to: range[1] }] : [];
	});
	const changes = changesOf(source.tree, front.body);
	for (const { part, from, to } of [...ranges, ...notesBeside(source.tree, ranges)]) add(part, body + from, body + to, (written) => asRead(written, body + from, changes, body));
	return { file: whole, source, lang: valid.lang ?? languages[0] ?? 'en', body, passages };
}

/** A value of the front matter; where YAML writes it otherwise than it reads, every character stands for the whole. */
function valueRead(written: string, value: string, from: number): AsRead {
	if (written.includes(value)) return asRead(written, from, [], 0);
	return { text: value, begin: () => from, end: () => from + written.length };
}

/** From the first to the last node of a section; definitions from elsewhere are not counted in. */
function rangeOf(tree: Root | undefined): [number, number] | undefined {
	const nodes = (tree?.children ?? []).filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
	const [first, last] = [nodes[0], nodes.at(-1)];
	return first && last ? [startOf(first), endOf(last)] : undefined;
}

interface Range {
	part: SectionName;
	from: number;
	to: number;
}

/** Footnotes and definitions that stand outside of the sections' ranges, below the section that each follows. */
function notesBeside(tree: Root, ranges: readonly Range[]): Range[] {
	return tree.children.flatMap((node) => {
		if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return [];
		const [from, to] = [startOf(node), endOf(node)];
		if (ranges.some((range) => range.from <= from && to <= range.to)) return [];
		return [{ part: ranges.findLast((range) => range.from < from)?.part ?? 'question', from, to }];
	});
}

/** Where a node of the body begins, as an offset into the body. */
export function startOf(node: Nodes): number {
	return node.position?.start.offset ?? 0;
}

/** Where a node of the body ends, as an offset into the body. */
export function endOf(node: Nodes): number {
	return node.position?.end.offset ?? 0;
}
