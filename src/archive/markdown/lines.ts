import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Elements that are blocks of a text; of a table the whole. */
const BLOCKS = /^(?:p|li|h[3-6]|pre|table|hr)$/;

/** Blocks carry the line of the file on which they begin, where the place of the text asks for it: a preview points at them. */
export function rehypeLines(): (tree: Root, file: VFile) => void {
	return (tree, { data }) => {
		const { linesBefore } = data;
		if (typeof linesBefore !== 'number') return;
		visit(tree, 'element', ({ tagName, properties, position }) => {
			if (position && BLOCKS.test(tagName)) properties['dataLine'] = linesBefore + position.start.line;
		});
	};
}
