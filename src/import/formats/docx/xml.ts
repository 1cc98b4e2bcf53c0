import { SaxesParser } from 'saxes';
import { ImportError } from '../../finding.ts';

/** An element of a document, under its name as it is written (`w:p`). */
export interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: (XmlElement | string)[];
}

/** How deep elements may stand in each other: what follows a tree calls itself once a level. */
const DEEPEST = 400;

/**
 * Reads an XML text as a tree.
 * @throws {ImportError} where it is not well-formed
 */
export function xmlTree(text: string, part: string): XmlElement {
	const root: XmlElement = { name: '', attributes: {}, children: [] };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('error', (error) => {
		throw new ImportError(`${part} is not well-formed: ${error.message.replace(/\.$/, '')}.`, 'Open the file in its program and save it again.');
	});
	parser.on('opentag', ({ name, attributes }) => {
		const element: XmlElement = { name, attributes: { ...attributes }, children: [] };
		open.at(-1)!.children.push(element);
		open.push(element);
		if (open.length > DEEPEST) throw new ImportError(`${part} has elements more than ${DEEPEST} deep in each other.`, 'Take tables and lists out of one another.');
	});
	const add = (piece: string): void => void open.at(-1)!.children.push(piece);
	parser.on('text', add);
	parser.on('cdata', add);
	parser.on('closetag', () => void open.pop());
	parser.write(text).close();
	return root;
}

/** A tree as XML. */
export function xmlText(node: XmlElement | string): string {
	if (typeof node === 'string') return node.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
	const inner = node.children.map(xmlText).join('');
	if (node.name === '') return inner.trim();
	const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value.replace(/[&<>"\n\t\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`);
	return `<${node.name}${attributes.join('')}>${inner}</${node.name}>`;
}

/** The first child of a name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
	return element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** An element with children. */
export function xml(name: string, children: (XmlElement | string)[] = [], attributes: Record<string, string> = {}): XmlElement {
	return { name, attributes, children };
}

/** The words in elements of the given names, anywhere inside. */
export function wordsIn(node: XmlElement, names: readonly string[]): string {
	const words = node.children.map((inner) => (typeof inner === 'string' ? (names.includes(node.name) ? inner : '') : wordsIn(inner, names)));
	return words.join('');
}
