import type { Element, ElementContent, Nodes } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { fraction, inScript, isPlainRaised } from './scriptSigns.ts';
import { element, replace, type Rewrite, styleOf, text } from './tree.ts';

/**
 * Writes what stands above or below the line so that it cannot be read as if it stood on it: with
 * Unicode's characters (10⁹, H₂O), as a fraction (½), or behind `^` and `_` (10^(a.b)).
 */
export const withScripts: Rewrite = (root, findings) => {
	let changed = 0;
	visit(root, 'element', (node) => {
		const style = /vertical-align\s*:\s*(super|sub)\b/i.exec(styleOf(node))?.[1]?.toLowerCase();
		if (style !== undefined) node.tagName = style === 'sub' ? 'sub' : 'sup';
	});
	visit(root, (node) => {
		if ('children' in node) changed += fractionsIn(node.children as ElementContent[]);
	});
	replace(root, isScript, (node, before) => {
		const value = toString(node);
		if (value.trim() === '') return node.children;
		if (node.tagName === 'sup' && isPlainRaised(value, endOf(before))) return node.children;
		changed += 1;
		return writtenOf(node, value);
	});
	if (changed > 0) {
		findings.push({ kind: 'mended', rule: 'html-script', message: `${changed} ${changed === 1 ? 'text' : 'texts'} above or below the line written in characters that stand on it.` });
	}
};

function isScript(node: Element): boolean {
	return node.tagName === 'sup' || node.tagName === 'sub';
}

function writtenOf(node: Element, value: string): ElementContent[] {
	const script = node.tagName as 'sup' | 'sub';
	if (inScript(value, script) !== undefined) {
		visit(node, 'text', (piece) => {
			piece.value = inScript(piece.value, script) ?? piece.value;
		});
		return node.children;
	}
	return [text(script === 'sup' ? '^(' : '_('), ...node.children, text(')')];
}

/** Joins `<sup>1</sup>/<sub>2</sub>` into one fraction; gives their number. */
function fractionsIn(children: ElementContent[]): number {
	let joined = 0;
	for (let index = 0; index + 2 < children.length; index += 1) {
		const [above, slash, below] = children.slice(index, index + 3) as [ElementContent, ElementContent, ElementContent];
		if (above.type !== 'element' || above.tagName !== 'sup' || below.type !== 'element' || below.tagName !== 'sub') continue;
		if (!/^\s*[/⁄∕]\s*$/.test(toString(slash))) continue;
		const [over, under] = [toString(above).trim(), toString(below).trim()];
		if (!/^\d+$/.test(over) || !/^\d+$/.test(under)) continue;
		children.splice(index, 3, element('span', [text(fraction(over, under, endOf(children[index - 1])))]));
		joined += 1;
	}
	return joined;
}

/** The last characters of what stands before. */
function endOf(node: Nodes | undefined): string {
	return node === undefined ? '' : toString(node).slice(-2);
}
