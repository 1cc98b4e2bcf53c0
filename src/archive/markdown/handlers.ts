import type { Element, ElementContent, Text } from 'hast';
import type { FootnoteReference, Heading, Html, Image, ImageReference, ListItem, Nodes, Parents } from 'mdast';
import { defaultHandlers, type Handler, type Handlers, type Options, type State } from 'mdast-util-to-hast';
import { imageWords, isOwnImage } from './images.ts';
import { withoutComments } from './comments.ts';

/** The level of the highest heading in a text: above it stand the page's title and the section's; of a page that is one text, the title alone. */
const TOP_LEVEL = 3;
const TOP_OF_PAGE = 2;

/** The section that is a whole page. */
const PAGE = 'page';

/** Parents whose children are blocks. */
const BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** How nodes of Markdown become elements, where that is otherwise than by default: nothing that is written is lost, or runs. */
const handlersBelow = (top: Heading['depth']): Partial<Handlers> => ({
	/** Raw HTML is shown as it was written: nothing an asker typed is lost, nothing runs. */
	html: (_: State, node: Html, parent: Parents | undefined): ElementContent | undefined => {
		const value = withoutComments(node.value);
		if (value === '') return undefined;
		const text: Text = { type: 'text', value };
		return parent && BLOCKS.has(parent.type) ? element('p', [text]) : text;
	},

	/** Headings of levels that are the page's own become the highest of a text's, in quotes too. */
	heading: (state: State, node: Heading, parent: Parents | undefined) =>
		byDefault('heading', state, node.depth < top ? { ...node, depth: top } : node, parent),

	/** Paragraphs of a tight list lose their element; where two of an item follow each other, they would run together. */
	listItem: (state: State, node: ListItem, parent: Parents | undefined) => {
		const shown = node.children.filter((child) => !isUnseen(child));
		const runTogether = shown.some((child, i) => isWords(child) && isWords(shown[i + 1]));
		return runTogether ? byDefault('listItem', state, { ...node, spread: true }, undefined) : byDefault('listItem', state, node, parent);
	},

	/** The number of a footnote in brackets: a figure before it would else read as one with it, copied or without styles. */
	footnoteReference: (state: State, node: FootnoteReference, parent: Parents | undefined) => {
		const sup = byDefault('footnoteReference', state, node, parent) as Element;
		for (const link of sup.children) if (link.type === 'element') link.children = [{ type: 'text', value: `[${wordsOf(link)}]` }];
		return sup;
	},

	image: (state: State, node: Image, parent: Parents | undefined) => shown(byDefault('image', state, node, parent) as Element, node.alt, node.url, parent),

	imageReference: (state: State, node: ImageReference, parent: Parents | undefined) => {
		const definition = state.definitionById.get(node.identifier.toUpperCase());
		const image = byDefault('imageReference', state, node, parent);
		return definition ? shown(image as Element, node.alt, definition.url, parent) : image;
	},
});

/** Blocks that become nothing where they stand. */
function isUnseen(node: Nodes): boolean {
	return node.type === 'definition' || node.type === 'footnoteDefinition' || (node.type === 'html' && withoutComments(node.value) === '');
}

function isWords(node: Nodes | undefined): boolean {
	return node?.type === 'paragraph' || node?.type === 'html';
}

/** How the nodes of a section become elements. Ids begin with its name, so that those of one page never meet. */
export function elementOptions(section: string): Options {
	const top = section === PAGE ? TOP_OF_PAGE : TOP_LEVEL;
	return {
		clobberPrefix: `${section}-`,
		footnoteLabelTagName: `h${top}`,
		footnoteBackLabel: (reference) => `↩ ${reference + 1}`,
		handlers: handlersBelow(top),
	};
}

function byDefault(type: keyof typeof defaultHandlers, ...given: Parameters<Handler>): ReturnType<Handler> {
	return (defaultHandlers[type] as Handler)(...given);
}

/** Only the site's own images are shown; others become links, so that nothing is fetched from elsewhere, or in a link its words. */
function shown(image: Element, alt: string | null | undefined, url: string, parent: Parents | undefined): Element | Text {
	if (isOwnImage(url)) return image;
	const words: Text = { type: 'text', value: imageWords(alt, url) };
	if (parent?.type === 'link' || parent?.type === 'linkReference') return words;
	return { ...element('a', [words]), properties: { href: image.properties['src'] } };
}

function wordsOf(link: Element): string {
	return link.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

function element(tagName: string, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties: {}, children };
}
