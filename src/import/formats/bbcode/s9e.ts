import { SaxesParser } from 'saxes';
import type { BbCode, BbNode } from './node.ts';

/** Elements that hold the codes as they were typed. */
const TYPED = new Set(['s', 'e', 'i']);
/** Attributes that hold what BBCode writes behind `=`, by element. */
const VALUES: Readonly<Record<string, string>> = { QUOTE: 'author', LIST: 'type', URL: 'url', EMAIL: 'email', IMG: 'src', SIZE: 'size', COLOR: 'color', ATTACHMENT: 'filename', CODE: 'lang', MEDIA: 'url' };

/** Whether a text is the XML in which phpBB keeps posts since 3.2. */
export function isS9e(text: string): boolean {
	return /^<[rt][ >]/.test(text);
}

/**
 * Takes the XML of s9e's TextFormatter apart, in which phpBB keeps posts since 3.2: elements are named as
 * the codes are, and what was typed for them stands in `s` and `e`. Undefined where it is no such XML.
 */
export function parseS9e(xml: string): BbNode[] | undefined {
	const root: BbCode = { tag: '', value: undefined, children: [] };
	const open: BbCode[] = [root];
	let typed = 0;
	let behindBreak = false;
	const put = (text: string): void => {
		if (typed > 0) return;
		// A line's end follows what stands for it.
		const rest = behindBreak ? text.replace(/^\n/, '') : text;
		behindBreak = false;
		add(escaped(rest));
	};
	const add = (text: string): void => {
		const { children } = open.at(-1)!;
		const before = children.at(-1);
		if (typeof before === 'string') children[children.length - 1] = before + text;
		else if (text !== '') children.push(text);
	};
	const parser = new SaxesParser();
	parser.on('error', (error) => { throw new NotS9e(error.message); });
	parser.on('text', put);
	parser.on('opentag', ({ name, attributes }) => {
		if (TYPED.has(name)) typed += 1;
		else if (name === 'br') {
			add('\n');
			behindBreak = true;
		} else {
			const value = attributes[VALUES[name] ?? ''];
			open.push({ tag: name === 'LI' ? '*' : name.toLowerCase(), value: value === undefined ? undefined : escaped(value), children: [] });
		}
	});
	parser.on('closetag', ({ name }) => {
		if (TYPED.has(name)) typed -= 1;
		else if (name !== 'br') {
			const code = open.pop()!;
			open.at(-1)!.children.push(...(code.tag === 'r' || code.tag === 't' ? code.children : [code]));
		}
	});
	try {
		parser.write(xml).close();
	} catch (error) {
		if (error instanceof NotS9e) return undefined;
		throw error;
	}
	return root.children;
}

class NotS9e extends Error {
	override name = 'NotS9e';
}

/** As texts of BBCode are: with signs of HTML escaped. */
function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
