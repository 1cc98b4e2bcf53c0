import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { TASKS } from '../../../archive/markdown/textLines.ts';
import { element, quoted, replace, type Rewrite, text, textProperty } from './tree.ts';
import { wordsOf } from './words.ts';

/** Inputs that hold nothing that somebody said. */
const NOTHING = new Set(['hidden', 'password', 'file', 'submit', 'reset', 'button', 'image']);

/** Writes what stands in forms: values, ticks, what was chosen. */
export const withFormValues: Rewrite = (root, findings) => {
	const say = (message: string): void => void findings.push({ kind: 'flagged', rule: 'html-form', message });
	replace(root, ({ tagName }) => ['input', 'select', 'textarea'].includes(tagName), (node) => {
		if (node.tagName === 'select') return [text(` ${chosen(node, say)} `)];
		if (node.tagName === 'textarea') return linesOf(toString(node));
		return [text(valueOf(node, say))];
	});
};

function valueOf(node: Element, say: (message: string) => void): string {
	const [type, value] = [textProperty(node, 'type').toLowerCase() || 'text', textProperty(node, 'value')];
	if (type === 'checkbox' || type === 'radio') return ` ${isSet(node, 'checked') ? TASKS.done : TASKS.open} `;
	if (!NOTHING.has(type)) return value === '' ? '' : ` ${value} `;
	const words = value || textProperty(node, 'alt');
	if (words !== '') say(`<input type="${type}"> was left out: ${quoted(words)}.`);
	return '';
}

/** What a browser shows of a list: what is selected, or the first. The others are told. */
function chosen(node: Element, say: (message: string) => void): string {
	const options = optionsOf(node);
	const selected = options.filter((option) => isSet(option, 'selected'));
	const shown = selected.length > 0 || isSet(node, 'multiple') ? selected : options.slice(0, 1);
	const others = options.filter((option) => !shown.includes(option)).map((option) => quoted(wordsOf([option])));
	if (others.length > 0) say(`Of the choices of a <select> only what was chosen was kept; left out: ${others.join(', ')}.`);
	return shown.map((option) => wordsOf([option])).join(', ');
}

function optionsOf(node: Element): Element[] {
	return node.children.flatMap((child) => {
		if (child.type !== 'element') return [];
		return child.tagName === 'option' ? [child] : optionsOf(child);
	});
}

function isSet(node: Element, name: string): boolean {
	const value = node.properties[name];
	return value !== undefined && value !== null && value !== false;
}

function linesOf(value: string): ElementContent[] {
	return value.trim() === '' ? [] : [element('div', value.trim().split(/\r\n?|\n/).flatMap((line, index) => (index === 0 ? [text(line)] : [element('br', []), text(line)])))];
}
