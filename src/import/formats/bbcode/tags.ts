/** How a code is written in HTML. */
interface Shape {
	/** The element that it becomes; none where what stands in it is all that is kept. */
	element?: string;
}

/** Codes that forums know, and the elements that say the same. */
const SHAPES: Readonly<Record<string, Shape>> = {
	b: { element: 'strong' }, i: { element: 'em' }, u: { element: 'u' }, s: { element: 'del' }, strike: { element: 'del' }, del: { element: 'del' },
	sub: { element: 'sub' }, sup: { element: 'sup' }, pre: { element: 'pre' },
	table: { element: 'table' }, tr: { element: 'tr' }, td: { element: 'td' }, th: { element: 'th' },
	center: { element: 'div' }, left: {}, right: { element: 'div' }, justify: {}, align: { element: 'div' }, indent: { element: 'div' },
	size: {}, color: {}, colour: {}, font: {}, highlight: {}, spoiler: { element: 'div' }, mention: {}, user: {},
};

/** Codes that are written by rules of their own. */
const OTHERS = ['quote', 'code', 'php', 'list', '*', 'li', 'ul', 'ol', 'url', 'email', 'img', 'attachment', 'attach', 'flash', 'media', 'youtube', 'hr', 'noparse'];

/** Codes in which nothing else is one. */
export const VERBATIM: ReadonlySet<string> = new Set(['code', 'php', 'img', 'attachment', 'attach', 'flash', 'media', 'youtube', 'noparse']);

/** The element of a code that only shapes what stands in it; undefined for others. */
export function shapeOf(tag: string): Shape | undefined {
	return Object.hasOwn(SHAPES, tag) ? SHAPES[tag] : undefined;
}

/** Whether forums know a code of this name. */
export function isTag(tag: string): boolean {
	return shapeOf(tag) !== undefined || OTHERS.includes(tag);
}
