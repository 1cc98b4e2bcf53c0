import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { MARK, markOf } from './tree/marks.ts';

/** What a marked quotation calls for: help at once, or a doctor without delay. */
export const SIGN_KINDS = ['emergency', 'urgent'] as const;

export type SignKind = (typeof SIGN_KINDS)[number];

/** What stands over a marked block that has no words of its own there, by its kind. */
export type SignTitles = Readonly<Record<SignKind, string>>;

/** Names that GitHub and other editors show as such a block, too. */
const ALSO: Readonly<Record<string, SignKind>> = { caution: 'emergency', warning: 'urgent' };

/** The kind that a mark names, in any case; undefined where it names none. */
export function kindOf(mark: string): SignKind | undefined {
	const name = mark.toLowerCase();
	return SIGN_KINDS.find((kind) => kind === name) ?? ALSO[name];
}

/**
 * A tree in which marked quotations are blocks that stand out: signs of danger in an answer. Words behind the mark, up to
 * the end of the line, are the block's title.
 * @param markdown what the tree was made of
 */
export function withSigns(tree: Root, markdown: string, titles: SignTitles): Root {
	if (!markdown.includes('[!')) return tree;
	return { ...tree, children: tree.children.map((node) => (node.type === 'blockquote' ? signBlock(node, markdown, titles) : node)) };
}

function signBlock(block: Blockquote, markdown: string, titles: SignTitles): RootContent {
	const kind = kindOf(markOf(block, markdown) ?? '');
	if (kind === undefined) return block;
	const [marked, ...others] = block.children;
	const own = (marked as Paragraph).children.map((node, index): PhrasingContent => (index === 0 && node.type === 'text' ? { ...node, value: node.value.replace(MARK, '') } : node));
	const said = own.filter((node) => node.type !== 'text' || node.value !== '');
	const children: PhrasingContent[] = said.length > 0 ? said : [{ type: 'text', value: titles[kind] }];
	const title: Paragraph = { type: 'paragraph', children, data: { hProperties: { className: ['sign-title'] } } };
	return { ...block, children: [title, ...others], data: { hName: 'div', hProperties: { className: ['sign', `sign-${kind}`] } } };
}
