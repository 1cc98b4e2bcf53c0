import type { Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { paragraphsOf } from './paragraphs.ts';

/**
 * GFM makes an address of `www.` whatever follows, and takes the escapes behind it as part of it;
 * the extension guards only `www.` before a letter.
 */
const ANY_WWW: Options = {
	unsafe: [{ character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' }],
};
const OPTIONS: Options = { extensions: [gfmToMarkdown(), ANY_WWW], bullet: '-', rule: '-' };

/** Writes a tree as Markdown; what looks like markup in its texts is escaped. */
export function serialise(tree: Nodes): string {
	return toMarkdown(tree, OPTIONS);
}

/**
 * A plain text as Markdown that reads as that text and nothing else: what looks like markup in it
 * is escaped. Empty where the text is blank.
 */
export function markdownOf(text: string): string {
	const children = paragraphsOf(text).map((value) => ({
		type: 'paragraph' as const,
		children: [{ type: 'text' as const, value }],
	}));
	return serialise({ type: 'root', children });
}
