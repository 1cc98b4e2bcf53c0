import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const commonMark = unified().use(remarkParse).freeze();
const gfm = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * Signs without which no GFM construct can come about: tables, strikethrough, task lists and
 * footnotes, literal addresses (which are also found where a dot, colon or at sign is escaped or
 * written as a character reference). Plain CommonMark parses three times as fast, and most
 * answers are plain.
 */
const GFM_SIGNS = /[|~[@]|:-|-:|www(?:\\?\.|&)|https?(?:\\?:|&)|&#|&commat;/i;

/** Parses Markdown (CommonMark with GFM) into a tree with positions. */
export function parseMarkdown(markdown: string): Root {
	return (GFM_SIGNS.test(markdown) ? gfm : commonMark).parse(markdown);
}
