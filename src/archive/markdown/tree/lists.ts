import type { BlockContent, DefinitionContent, List, ListItem, Paragraph, Parents, RootContent, Text } from 'mdast';
import { between, endOf, startOf } from './places.ts';
import { isBlank, numberOf, runsOf, staysBulletList } from './listRules.ts';

type Blocks = Extract<Parents, { type: 'root' | 'blockquote' | 'footnoteDefinition' | 'listItem' }>;
type Block = BlockContent | DefinitionContent;

/**
 * Puts text in place of what the parser took for lists and is none, with its numbers and signs as
 * they were written, and rules of hyphens with spaces between (`- - -`) likewise.
 * @param inItem whether the blocks stand in an item of a list
 */
export function settleLists(parent: Blocks, source: string, inItem: boolean): void {
	if (!parent.children.some(({ type }) => type === 'list' || type === 'thematicBreak')) return;
	const settled: RootContent[] = [];
	for (const node of parent.children) add(settled, node, source, inItem);
	parent.children = settled;
}

function add(settled: RootContent[], node: RootContent, source: string, inItem: boolean): void {
	if (node.type === 'thematicBreak' && /^-.*\s.*-$/.test(between(node, source))) settled.push(paragraphOf(node, between(node, source)));
	else if (node.type === 'list') addList(settled, node, source, inItem);
	else settled.push(node);
}

function addList(settled: RootContent[], list: List, source: string, inItem: boolean): void {
	const before = settled.at(-1);
	const isTight = !inItem && before?.type === 'paragraph' && endOf(before).line + 1 === startOf(list).line;
	if (isBlank(list)) {
		settled.push(...list.children.map((item) => paragraphOf(item, between(item, source).trim())));
		return;
	}
	const isAlone = isTight && list.children.length === 1;
	const runs = list.ordered ? runsOf(list, source) : [{ items: list.children, isList: staysBulletList(list, source, isTight) }];
	runs.forEach(({ items, isList }, index) => {
		if (!isList || (isAlone && list.ordered)) addAsText(settled, items, source, { isTight: isTight && index === 0, inItem });
		else settled.push(runs.length === 1 ? list : part(list, items, source));
	});
}

/** A list of some of a list's items. */
function part(list: List, children: ListItem[], source: string): List {
	const [first, last] = [children[0]!, children.at(-1)!];
	const position = { start: first.position!.start, end: last.position!.end };
	return { ...list, start: Number(numberOf(first, source)!.digits), children, position };
}

/** Items as paragraphs that begin with their number or sign; directly below a paragraph, the first goes on with it. */
function addAsText(settled: RootContent[], items: readonly ListItem[], source: string, { isTight, inItem }: { isTight: boolean; inItem: boolean }): void {
	items.forEach((item, index) => {
		const [first, ...others] = asText(item, source);
		const before = settled.at(-1);
		if (isTight && index === 0 && before?.type === 'paragraph') append(before, first);
		else settled.push(first);
		for (const block of others) add(settled, block, source, inItem);
	});
}

function asText(item: ListItem, source: string): [Paragraph, ...Block[]] {
	const [first, ...others] = item.children;
	const [marker = ''] = /^\S+/.exec(between(item, source)) ?? [];
	if (first?.type !== 'paragraph') {
		const start = startOf(item);
		const end = { line: start.line, column: start.column + marker.length, offset: start.offset + marker.length };
		return [paragraphOf({ position: { start, end } }, marker), ...item.children];
	}
	const words: Paragraph = { ...first, children: [...first.children], position: { start: startOf(item), end: first.position!.end } };
	prefix(words, `${marker} ${item.checked === null || item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] '}`);
	return [words, ...others];
}

function prefix(paragraph: Paragraph, words: string): void {
	const [first] = paragraph.children;
	const start = startOf(paragraph);
	if (first?.type === 'text') paragraph.children[0] = { ...first, value: words + first.value, position: { start, end: first.position!.end } };
	else paragraph.children.unshift({ type: 'text', value: words, position: { start, end: first?.position?.start ?? start } });
}

function append(paragraph: Paragraph, more: Paragraph): void {
	const [last, first] = [paragraph.children.at(-1), more.children[0] as Text];
	paragraph.position = { start: startOf(paragraph), end: more.position!.end };
	const value = `\n${first.value}`;
	if (last?.type === 'text') {
		paragraph.children[paragraph.children.length - 1] = { type: 'text', value: last.value + value, position: { start: startOf(last), end: first.position!.end } };
		paragraph.children.push(...more.children.slice(1));
	} else paragraph.children.push({ ...first, value }, ...more.children.slice(1));
}

function paragraphOf({ position }: Pick<Text, 'position'>, words: string): Paragraph {
	const value = words.replace(/[ \t]*(\r?\n|\r)[ \t]*/g, '\n');
	return { type: 'paragraph', children: [{ type: 'text', value, position: structuredClone(position) }], position };
}
