import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../src/archive/markdown/parse.ts';

/** Links of a text to files of the archive. */
export function mdLinks(text: string): string[] {
	const links: string[] = [];
	visit(parseMarkdown(text.slice(text.indexOf('\n---\n') + 5)), 'link', ({ url }) => {
		if (!/^[a-z]+:/i.test(url)) links.push(url);
	});
	return links;
}
