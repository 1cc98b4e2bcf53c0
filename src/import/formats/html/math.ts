import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { inScript } from './scriptSigns.ts';
import { replace, type Rewrite, text } from './tree.ts';

/** Writes formulas of MathML on one line: a/b, x², √(a+b). */
export const withFormulas: Rewrite = (root, findings) => {
	let count = 0;
	replace(root, ({ tagName }) => tagName === 'math', (node) => {
		count += 1;
		return [text(` ${formula(node.children)} `)];
	});
	if (count > 0) {
		findings.push({ kind: 'mended', rule: 'html-formula', message: `${count} ${count === 1 ? 'formula' : 'formulas'} of MathML written on one line.` });
	}
};

function formula(nodes: readonly ElementContent[]): string {
	return nodes.map((node) => (node.type === 'element' ? written(node) : node.type === 'text' ? node.value.trim() : '')).join('');
}

function written(node: Element): string {
	const parts = node.children.filter((child): child is Element => child.type === 'element');
	const [a, b, c] = parts.map((part) => written(part));
	switch (node.tagName) {
		case 'annotation':
		case 'annotation-xml':
			// The same formula once more, in another language.
			return '';
		case 'mfrac':
			return `${grouped(a)}/${grouped(b)}`;
		case 'msup':
		case 'mover':
			return `${grouped(a)}${script(b, 'sup')}`;
		case 'msub':
		case 'munder':
			return `${grouped(a)}${script(b, 'sub')}`;
		case 'msubsup':
		case 'munderover':
			return `${grouped(a)}${script(b, 'sub')}${script(c, 'sup')}`;
		case 'msqrt':
			return `√(${formula(node.children)})`;
		case 'mroot':
			return `${inScript(b ?? '', 'sup') ?? `(${b})`}√(${a})`;
		case 'mtr':
		case 'mlabeledtr':
			return `${parts.map(written).join(', ')}; `;
		case 'mtext':
		case 'ms':
			return toString(node).replace(/\s+/g, ' ');
		case 'mo':
			return operator(toString(node).trim());
		case 'mspace':
			return ' ';
		case 'mfenced':
			return `(${parts.map(written).join(', ')})`;
		default:
			return formula(node.children);
	}
}

/** Signs between two values stand apart from them; invisible ones are what they mean. */
function operator(sign: string): string {
	if (sign === '\u2062') return '·';
	if (/^[\u2061\u2063\u2064]$/.test(sign)) return ' ';
	return /^[=<>≤≥≈≠±×·+−–→-]$/.test(sign) ? ` ${sign} ` : sign;
}

function script(value: string | undefined, kind: 'sup' | 'sub'): string {
	const plain = (value ?? '').trim();
	return inScript(plain, kind) ?? `${kind === 'sup' ? '^' : '_'}(${plain})`;
}

function grouped(value: string | undefined): string {
	const plain = (value ?? '').trim();
	return /^[\p{L}\p{N}.,]*$/u.test(plain) ? plain : `(${plain})`;
}
