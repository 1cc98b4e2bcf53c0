import type { Link } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { posix } from 'node:path';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../archive/markdown/parse.ts';
import { lineOf } from '../markdown.ts';

/** An entry that a link may lead to. */
export interface Target {
	/** Its path in the content folder. */
	path: string;
	title: string;
}

/**
 * A text whose links lead to the entries themselves, where these are known by the address: to their files, as
 * editors write them. A bare address becomes the entry's title.
 * @param from the path of the entry that the text is of
 */
export function withEntryLinks(markdown: string, from: string, find: (address: string) => Target | undefined): string {
	if (!/https?:/i.test(markdown)) return markdown;
	const links: { link: Link; target: Target }[] = [];
	visit(parseMarkdown(markdown), 'link', (link) => {
		const target = link.position && find(link.url);
		if (target) links.push({ link, target });
	});
	let changed = markdown;
	// From the end, so that offsets stay right.
	for (const { link, target } of links.toReversed()) {
		const [start, end] = [link.position!.start.offset!, link.position!.end.offset!];
		changed = `${changed.slice(0, start)}[${wordsOf(link, target, markdown)}](${posix.relative(posix.dirname(from), target.path)})${changed.slice(end)}`;
	}
	return changed;
}

/** The words of a link as they are written; the title of what it leads to where they are no more than its address. */
function wordsOf(link: Link, { title }: Target, markdown: string): string {
	const [first, last] = [link.children[0]?.position, link.children.at(-1)?.position];
	const isBare = toString(link).replace(/^https?:\/\//i, '') === link.url.replace(/^https?:\/\//i, '');
	return isBare || !first || !last ? lineOf(title) : markdown.slice(first.start.offset, last.end.offset);
}
