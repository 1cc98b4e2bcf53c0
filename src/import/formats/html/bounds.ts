import type { Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Most elements in the HTML of one field: making Markdown of more takes time by the square of their number. */
export const MOST_ELEMENTS = 20_000;

/** How deep elements may stand in each other: what reads and writes trees calls itself once a level. */
export const DEEPEST = 250;

/** Why HTML is not read, as a sentence; undefined where it may be. */
export function tooMuch(nodes: readonly RootContent[]): string | undefined {
	let elements = 0;
	let level: readonly RootContent[] = nodes;
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) return `Its elements stand more than ${DEEPEST} deep in each other`;
		const inner = level.flatMap((node) => (node.type === 'element' ? [node] : []));
		elements += inner.length;
		if (elements > MOST_ELEMENTS) return `It holds more than ${MOST_ELEMENTS.toLocaleString('en')} elements`;
		level = inner.flatMap(({ children }) => children);
	}
	return undefined;
}

/** Parses HTML; undefined where elements stand too deep in each other to be read at all. */
export function parsedHtml(html: string, fragment: boolean): Root | undefined {
	try {
		return fromHtml(html, { fragment });
	} catch (error) {
		// The stack ends after some thousand levels, long past what any text has.
		if (error instanceof RangeError) return undefined;
		throw error;
	}
}
