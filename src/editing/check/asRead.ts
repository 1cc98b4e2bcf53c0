import type { Nodes, Root } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';

/** A piece of a file as a page shows it, and where each character of that stands in the file. */
export interface AsRead {
	text: string;
	/** The offset in the file at which a character of the text begins. */
	begin: (at: number) => number;
	/** The offset in the file behind a character of the text. */
	end: (at: number) => number;
}

/** What in the source is other than what is read: marks that are not shown, and characters that stand for one. */
interface Change {
	/** Offsets into the body. */
	from: number;
	to: number;
	text: string;
}

const WRITTEN = /\\[!-/:-@[-`{-~]|&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/giu;
const MARKED = new Set<Nodes['type']>(['emphasis', 'strong', 'delete']);

/** What makes a body read otherwise than it is written, in the order of places: escapes, references, and the marks of emphasis. */
export function changesOf(tree: Root, body: string): Change[] {
	if (!/[\\&*_~]/.test(body)) return [];
	const changes: Change[] = [];
	const look = (node: Nodes): void => {
		const [from, to] = [node.position?.start.offset, node.position?.end.offset];
		if (from === undefined || to === undefined) return;
		if (node.type === 'text') changes.push(...changesIn(body.slice(from, to), from));
		if (!('children' in node)) return;
		const [first, last] = [node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset];
		const marked = MARKED.has(node.type) && first !== undefined && last !== undefined;
		if (marked) changes.push({ from, to: first, text: '' });
		node.children.forEach(look);
		if (marked) changes.push({ from: last, to, text: '' });
	};
	look(tree);
	return changes;
}

function changesIn(source: string, from: number): Change[] {
	return [...source.matchAll(WRITTEN)].flatMap(({ 0: written, index }) => {
		const text = decodeString(written);
		return text === written ? [] : [{ from: from + index, to: from + index + written.length, text }];
	});
}

/**
 * A range of a file with changes made.
 * @param text the range as it is written
 * @param from the range's offset in the file
 * @param changes those of the body; those outside of the range are left out
 * @param body the body's offset in the file
 */
export function asRead(text: string, from: number, changes: readonly Change[], body: number): AsRead {
	const own = changes.filter((change) => body + change.from >= from && body + change.to <= from + text.length);
	if (own.length === 0) return { text, begin: (at) => from + at, end: (at) => from + at + 1 };
	const [begins, ends]: [number[], number[]] = [[], []];
	let [read, at] = ['', from];
	const copy = (to: number): void => {
		read += text.slice(at - from, to - from);
		for (; at < to; at++) {
			begins.push(at);
			ends.push(at + 1);
		}
	};
	for (const change of own) {
		copy(body + change.from);
		at = body + change.to;
		read += change.text;
		for (let i = 0; i < change.text.length; i++) {
			begins.push(body + change.from);
			ends.push(at);
		}
	}
	copy(from + text.length);
	return { text: read, begin: (index) => begins[index] ?? from + text.length, end: (index) => ends[index] ?? from + text.length };
}
