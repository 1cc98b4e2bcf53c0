import type { Point, Token } from 'micromark-util-types';
import type { Marker } from './sides.ts';

/** A run of signs in a text, and what was found to belong to it. */
export interface MarkRun {
	/** Place of its "enter" among the events; its "exit" follows. */
	at: number;
	token: Token;
	marker: Marker;
	/** How many of its signs are not used yet. */
	size: number;
	open: boolean;
	close: boolean;
	/** Whether it makes no pair with another such. */
	doubtful: boolean;
	/** What it closes and opens, innermost first. */
	closes: Half[];
	opens: Half[];
}

/** One end of a pair: its own signs, and what both ends share. */
interface Half {
	start: Point;
	end: Point;
	sequence: Token;
	group: Token;
	text: Token;
}

const TYPES = {
	emphasis: ['emphasis', 'emphasisSequence', 'emphasisText'],
	strong: ['strong', 'strongSequence', 'strongText'],
	strikethrough: ['strikethrough', 'strikethroughSequence', 'strikethroughText'],
} as const;

/**
 * Finds which runs belong together, as CommonMark says ("process emphasis"), tildes with tildes of the
 * same number. Each closing run looks back for an opening one, never past where one of its kind found none.
 */
export function pairMarks(runs: readonly MarkRun[]): void {
	const openers: MarkRun[] = [];
	const bottoms = new Map<string, number>();
	for (const run of runs) {
		while (run.close && run.size > 0) {
			const kind = `${run.marker}${run.size % 3}${run.open}${run.doubtful}`;
			const at = openerOf(run, openers, bottoms.get(kind) ?? 0);
			if (at < 0) {
				bottoms.set(kind, openers.length);
				break;
			}
			join(openers[at]!, run);
			// What stands between stays text; what an opener can do changes with its size.
			openers.length = openers[at]!.size > 0 ? at + 1 : at;
			for (const [other, bottom] of bottoms) if (bottom > at) bottoms.set(other, at);
		}
		if (run.open && run.size > 0) openers.push(run);
	}
}

function openerOf(closer: MarkRun, openers: readonly MarkRun[], bottom: number): number {
	for (let at = openers.length - 1; at >= bottom; at--) {
		const opener = openers[at]!;
		if (opener.marker !== closer.marker || (opener.doubtful && closer.doubtful)) continue;
		// A run that could do both is no partner where the numbers of signs make three.
		const both = opener.close || closer.open;
		if (closer.marker === '~' || !both || closer.size % 3 === 0 || (opener.size + closer.size) % 3 !== 0) return at;
	}
	return -1;
}

function join(opener: MarkRun, closer: MarkRun): void {
	const size = opener.size > 1 && closer.size > 1 ? 2 : 1;
	const [type, sequence, text] = TYPES[opener.marker === '~' ? 'strikethrough' : size === 2 ? 'strong' : 'emphasis'];
	const openEnd = opener.opens.at(-1)?.start ?? opener.token.end;
	const closeStart = closer.closes.at(-1)?.end ?? closer.token.start;
	const [openStart, closeEnd] = [moved(openEnd, -size), moved(closeStart, size)];
	const shared = {
		group: { type, start: { ...openStart }, end: { ...closeEnd } },
		text: { type: text, start: { ...openEnd }, end: { ...closeStart } },
	};
	opener.opens.push({ ...shared, start: openStart, end: openEnd, sequence: { type: sequence, start: openStart, end: openEnd } });
	closer.closes.push({ ...shared, start: closeStart, end: closeEnd, sequence: { type: sequence, start: closeStart, end: closeEnd } });
	opener.size -= size;
	closer.size -= size;
}

/** Signs of one run stand in one piece of a line. */
function moved(point: Point, by: number): Point {
	return { ...point, column: point.column + by, offset: point.offset + by, _bufferIndex: point._bufferIndex + by };
}
