import type { Position } from '../../position.ts';

/** An element of a row, with all that stands in it. */
export interface XmlElement extends Position {
	name: string;
	attributes: Map<string, string>;
	content: (XmlElement | string)[];
}

/** The elements directly in another. */
export function childrenOf({ content }: XmlElement): XmlElement[] {
	return content.filter((part) => typeof part !== 'string');
}

/** The text directly in an element, without that of elements in it. */
export function textOf({ content }: XmlElement): string {
	return content.filter((part) => typeof part === 'string').join('');
}

/** What stands in an element, as it would be written: for columns that hold marked-up text. */
export function markupOf({ content }: XmlElement): string {
	return content.map((part) => (typeof part === 'string' ? escaped(part) : written(part))).join('');
}

function written(element: XmlElement): string {
	const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`).join('');
	// A prefix would make another element of it for a reader of HTML.
	const name = element.name.slice(element.name.indexOf(':') + 1);
	return EMPTY.has(name) ? `<${name}${attributes}>` : `<${name}${attributes}>${markupOf(element)}</${name}>`;
}

/** Elements of HTML that have no end. */
const EMPTY = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
