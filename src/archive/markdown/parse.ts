import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { plainTree } from './plainTree.ts';

const commonMark = unified().use(remarkParse).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Signs without which no GFM construct can come about: tables, strikethrough, task lists and
 * footnotes, literal addresses (which are also found where a dot, colon or at sign is escaped or
 * written as a character reference). CommonMark alone parses three times as fast, and most answers
 * need no more, or not even that.
 */
const GFM_SIGNS = /[|~[@]|:-|-:|www(?:\\?\.|&)|https?(?:\\?:|&)|&#|&commat;/i;

/** Parses Markdown (CommonMark with GFM) into a tree with positions. */
export function parseMarkdown(markdown: string): Root {
	if (GFM_SIGNS.test(markdown)) return gfm.parse(markdown);
	return plainTree(markdown) ?? commonMark.parse(markdown);
}
