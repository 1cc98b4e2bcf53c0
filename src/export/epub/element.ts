import type { Element, ElementContent } from 'xast';

/** An element, a text, nothing, or several of them. */
export type Piece = ElementContent | string | undefined | readonly Piece[];

/** Attributes of an element; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of XML, with its attributes, if it has any, before what it holds. */
export function x(name: string, ...given: (Attributes | Piece)[]): Element {
	const [first, ...rest] = given;
	const attributes = isAttributes(first) ? first : {};
	return {
		type: 'element', name,
		attributes: Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined)),
		children: nodesOf((isAttributes(first) ? rest : given) as Piece[]),
	};
}

function isAttributes(value: Attributes | Piece): value is Attributes {
	return typeof value === 'object' && !Array.isArray(value) && !['element', 'text', 'comment', 'cdata', 'instruction'].includes(String((value as { type?: unknown }).type));
}

function nodesOf(pieces: readonly Piece[]): ElementContent[] {
	return pieces.flatMap((piece): ElementContent[] => {
		if (piece === undefined || piece === '') return [];
		if (typeof piece === 'string') return [{ type: 'text', value: piece }];
		return Array.isArray(piece) ? nodesOf(piece as readonly Piece[]) : [piece as ElementContent];
	});
}
