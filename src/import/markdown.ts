import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { paragraphsOf } from './paragraphs.ts';

const extensions = [gfmToMarkdown()];

/**
 * A plain text as Markdown that reads as that text and nothing else: what looks like markup in it
 * is escaped. Empty where the text is blank.
 */
export function markdownOf(text: string): string {
	const children = paragraphsOf(text).map((value) => ({
		type: 'paragraph' as const,
		children: [{ type: 'text' as const, value }],
	}));
	return toMarkdown({ type: 'root', children }, { extensions });
}
