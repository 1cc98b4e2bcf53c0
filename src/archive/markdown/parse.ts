import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const commonMark = unified().use(remarkParse).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Characters without which no GFM construct can begin: tables, strikethrough, task lists and
 * footnotes, literal addresses. Plain CommonMark parses three times as fast, and most answers
 * are plain.
 */
const GFM_SIGNS = /[|~[@]|:-|-:|www\.|https?:/i;

/** Parses Markdown (CommonMark with GFM) into a tree with positions. */
export function parseMarkdown(markdown: string): Root {
	return (GFM_SIGNS.test(markdown) ? gfm : commonMark).parse(markdown);
}
