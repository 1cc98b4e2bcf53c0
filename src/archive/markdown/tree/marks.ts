import type { Blockquote, Paragraph, PhrasingContent, Text } from 'mdast';

/** A mark at the beginning of a quotation, with the name in it. */
export const MARK = /^\[!([^\][\s]{1,40})\][^\S\r\n]*/;

/**
 * The mark at the beginning of a quotation (`> [!urgent]`): its name as it is written; undefined where there is none, or
 * only one that is a sign of the text (`> \[!urgent]`).
 * @param source what the tree was made of
 */
export function markOf(block: Blockquote, source: string): string | undefined {
	const first = block.children[0]?.type === 'paragraph' ? block.children[0].children[0] : undefined;
	return first?.type === 'text' && source[first.position?.start.offset ?? -1] === '[' ? MARK.exec(first.value)?.[1] : undefined;
}

/** Makes the line of a mark a paragraph of its own: what stands below it is no part of it, in any script. */
export function settleMark(block: Blockquote, source: string): void {
	if (markOf(block, source) === undefined) return;
	const paragraph = block.children[0] as Paragraph;
	const at = paragraph.children.findIndex((node) => node.type === 'break' || (node.type === 'text' && /[\r\n]/.test(node.value)));
	if (at === -1) return;
	const line = paragraph.children.slice(0, at);
	const rest = paragraph.children.slice(at + 1);
	const end = paragraph.children[at]!;
	if (end.type === 'text') {
		const [before, after] = partedText(end, source);
		if (before.value !== '') line.push(before);
		if (after.value !== '') rest.unshift(after);
	}
	const parts = [line, rest].filter((children) => children.length > 0).map(paragraphOf);
	block.children.splice(0, 1, ...parts);
}

/** A text before and behind its first line end, with their places. */
function partedText(node: Text, source: string): [Text, Text] {
	const [, before = '', after = ''] = /^([^\r\n]*?)[^\S\r\n]*(?:\r\n?|\n)([^]*)$/.exec(node.value)!;
	const { start, end } = node.position!;
	const lineEnd = start.offset! + /[\r\n]/.exec(source.slice(start.offset))!.index;
	// Signs of the quotation stand before the next line.
	const next = lineEnd + /^(?:\r\n?|\n)[ \t>]*/.exec(source.slice(lineEnd))![0].length;
	const lastLine = source.slice(0, next).split(/\r\n?|\n/).at(-1)!;
	return [
		{ type: 'text', value: before, position: { start, end: { line: start.line, column: start.column + lineEnd - start.offset!, offset: lineEnd } } },
		{ type: 'text', value: after, position: { start: { line: start.line + 1, column: lastLine.length + 1, offset: next }, end } },
	];
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children, position: { start: children[0]!.position!.start, end: children.at(-1)!.position!.end } };
}
