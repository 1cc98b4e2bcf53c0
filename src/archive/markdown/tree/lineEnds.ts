import type { Nodes, Parents } from 'mdast';
import { joinsLines } from '../syntax/characters.ts';

const LINE_END = /\r\n?|\n/g;

/**
 * Takes out line ends inside a block of words that say nothing: those between letters of scripts that
 * write no spaces, and beside such punctuation.
 */
export function settleLineEnds(block: Parents): void {
	const words = wordsOf(block);
	if (!words.some((node) => node.type === 'text' && /[\r\n]/.test(node.value))) return;
	words.forEach((node, index) => {
		if (node.type !== 'text') return;
		const [before, after] = [readAs(words[index - 1]), readAs(words[index + 1])];
		node.value = withJoinedLines(node.value, lastCharacter(before), firstCharacter(after));
	});
}

/** What holds the words of a block, in order. A mark of a footnote stands above the line. */
function wordsOf(node: Nodes): Nodes[] {
	if ('children' in node) return node.children.flatMap(wordsOf);
	return node.type === 'footnoteReference' ? [] : [node];
}

/**
 * A text without the line ends in it that say nothing.
 * @param before the character before the text, where there is one
 * @param after the character behind it
 */
export function withJoinedLines(text: string, before = '', after = ''): string {
	return text.replace(LINE_END, (end, at: number) => {
		const first = at === 0 ? before : lastCharacter(text.slice(Math.max(0, at - 2), at));
		const second = at + end.length === text.length ? after : firstCharacter(text.slice(at + end.length, at + end.length + 2));
		return joinsLines(first, second) ? '' : end;
	});
}

function readAs(node: Nodes | undefined): string {
	if (node?.type === 'text' || node?.type === 'inlineCode') return node.value;
	return node?.type === 'image' || node?.type === 'imageReference' ? (node.alt ?? '') : '';
}

function firstCharacter(text: string): string {
	return text === '' ? '' : String.fromCodePoint(text.codePointAt(0)!);
}

function lastCharacter(text: string): string {
	return /.$/su.exec(text.slice(-2))?.[0] ?? '';
}
