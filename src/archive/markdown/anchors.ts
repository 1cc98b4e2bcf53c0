import type { Heading, Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { elementOptions } from './handlers.ts';

/** The ids of a section's headings as its HTML has them: made by the same steps, those in quotes and lists too. */
export function anchorsOf(tree: Root, section: string): string[] {
	const headings: Heading[] = [];
	visit(tree, 'heading', (heading) => {
		headings.push(heading);
	});
	if (headings.length === 0) return [];
	const elements = unified().use(remarkRehype, elementOptions(section)).use(rehypeSlug, { prefix: `${section}-` });
	const ids: string[] = [];
	visit(elements.runSync(tree), 'element', ({ tagName, properties: { id } }) => {
		if (/^h\d$/.test(tagName) && typeof id === 'string' && id.startsWith(`${section}-`)) ids.push(id);
	});
	return ids;
}
