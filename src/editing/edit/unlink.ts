import type { Definition, Link, LinkReference, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { parseMarkdown } from '../../archive/markdown/parse.ts';

/** A stretch of a text and what comes in its place. */
interface Cut {
	from: number;
	to: number;
	text: string;
}

/**
 * Takes links out of a file: what was linked stays as text, but for addresses that stand for themselves,
 * which go. Everything else stays as it is.
 * @param file its path, for messages
 * @param leads whether a link has to go
 * @returns the text, and how many links went
 */
export function withoutLinks(text: string, file: string, leads: (url: string) => boolean): { text: string; places: number } {
	const { body } = readFrontMatter(text, file);
	const offset = text.length - body.length;
	const tree = parseMarkdown(body);
	const definitions = new Set<string>();
	const cuts: Cut[] = [];
	visit(tree, 'definition', (node: Definition) => {
		if (!leads(node.url)) return;
		definitions.add(node.identifier);
		cuts.push({ ...placeOf(node), text: '' });
	});
	visit(tree, (node) => {
		const isMeant = node.type === 'link' ? leads(node.url) : node.type === 'linkReference' && definitions.has(node.identifier);
		if (isMeant) cuts.push({ ...placeOf(node), text: shownBy(node as Link | LinkReference, body) });
	});
	let changed = text;
	// From the end, so that places stay right.
	for (const { from, to, text: left } of cuts.sort((a, b) => b.from - a.from)) changed = changed.slice(0, offset + from) + left + changed.slice(offset + to);
	return { text: changed, places: cuts.length };
}

/** The source of what a link shows; nothing where that is its own address, without brackets. */
function shownBy(node: Link | LinkReference, body: string): string {
	const [first, last] = [node.children[0], node.children.at(-1)];
	const isAddress = body[placeOf(node).from] !== '[';
	return isAddress || !first || !last ? '' : body.slice(placeOf(first).from, placeOf(last).to);
}

function placeOf({ position }: Nodes): { from: number; to: number } {
	return { from: position!.start.offset!, to: position!.end.offset! };
}
