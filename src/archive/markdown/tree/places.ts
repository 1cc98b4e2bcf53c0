import type { Nodes } from 'mdast';

/** A place in a text as mdast has it: line and column from 1, offset from 0. */
export interface Place {
	line: number;
	column: number;
	offset: number;
}

/** Where a node begins. Nodes of a parsed text have places. */
export function startOf({ position }: Pick<Nodes, 'position'>): Place {
	return { ...(position!.start as Place) };
}

/** Where a node ends. */
export function endOf({ position }: Pick<Nodes, 'position'>): Place {
	return { ...(position!.end as Place) };
}

/** A node as it was written. */
export function between(node: Pick<Nodes, 'position'>, source: string): string {
	return source.slice(startOf(node).offset, endOf(node).offset);
}
