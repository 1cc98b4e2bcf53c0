import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { withJoinedLines } from '../../../archive/markdown/tree/lineEnds.ts';

/** Takes out line ends between letters of scripts that write no spaces, which would become spaces. */
export function joinLines(root: Root): void {
	visit(root, (node) => {
		if (node.type === 'element' && (node.tagName === 'pre' || node.tagName === 'textarea')) return SKIP;
		if (node.type === 'text') node.value = withJoinedLines(node.value.replace(/[ \t]*(\r\n?|\n)[ \t]*/g, '$1'));
		return undefined;
	});
}
