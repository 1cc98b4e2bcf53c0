import type { Blockquote, List, Nodes } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { isComparison } from '../archive/markdown/syntax/quotation.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readable, withPlainLetters } from './readable.ts';

/**
 * GFM makes an address of `www.` whatever follows, and takes the escapes behind it as part of it;
 * the extension guards only `www.` before a letter.
 */
const ANY_WWW: Options = {
	unsafe: [{ character: '.', before: '[Ww]{3}', inConstruct: 'phrasing' }],
};

/** A quotation that begins with a number needs a line of `>` above, or it would be a comparison. */
const blockquote: Handle = (node: Blockquote, parent, state, info) => {
	const quotation = defaultHandlers.blockquote(node, parent, state, info);
	return isComparison(quotation) ? `>\n${quotation}` : quotation;
};

/** Items that all begin with numbers stand behind stars: a hyphen might be a minus sign. */
const list: Handle = (node: List, parent, state, info) => {
	const { bullet } = state.options;
	if (!node.ordered && node.children.every((item) => /^[.,]?\p{N}/u.test(wordsOf(item)))) state.options.bullet = '*';
	const written = defaultHandlers.list(node, parent, state, info);
	state.options.bullet = bullet;
	return written;
};

function wordsOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

const OPTIONS: Options = { extensions: [gfmToMarkdown(), ANY_WWW, { handlers: { blockquote, list } }], bullet: '-', bulletOther: '+', rule: '-' };

/** Writes a tree as Markdown that the archive reads as the same words; what looks like markup in its texts is escaped. */
export function serialise(tree: Nodes): string {
	return withPlainLetters(toMarkdown(readable(tree, (part) => toMarkdown(part, OPTIONS)), OPTIONS));
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

/** A heading inside a section of an entry, as Markdown that reads as these words. */
export function headingOf(words: string): string {
	return serialise({ type: 'root', children: [{ type: 'heading', depth: 3, children: [{ type: 'text', value: words }] }] }).trimEnd();
}

/** A text on one line, as Markdown that reads as these words inside a line. */
export function lineOf(words: string): string {
	return serialise({ type: 'paragraph', children: [{ type: 'text', value: words }] }).trimEnd();
}
