import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { plainTree } from './plainTree.ts';
import { plainSyntax, syntax } from './syntax/index.ts';
import { settle } from './tree/settle.ts';

/** Bare addresses are found by the syntax and when the tree is settled, by rules of our own. */
const FROM_GFM = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));

/**
 * Signs without which nothing can come about that GFM has besides CommonMark: tables, struck text,
 * task lists and footnotes, bare addresses. CommonMark alone parses faster, and most answers need
 * no more, or not even that.
 */
const GFM_SIGNS = /[|[]|~~|:-|-:|www\.|https?:/i;

/** Parses Markdown as it is ours (see docs/editing.md) into a tree with positions. */
export function parseMarkdown(markdown: string): Root {
	return plainTree(markdown) ?? fullTree(markdown);
}

/** The same, always by the parser: what {@link parseMarkdown} gives sooner where it can. */
export function fullTree(markdown: string): Root {
	// A byte order mark has no place in a tree.
	const source = markdown.replace(/^\uFEFF/, '');
	const extensions = GFM_SIGNS.test(source) ? syntax : plainSyntax;
	return settle(fromMarkdown(source, { extensions, mdastExtensions: FROM_GFM }), source);
}
