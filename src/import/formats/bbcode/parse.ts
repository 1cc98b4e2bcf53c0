import type { BbCode, BbNode } from './node.ts';
import { isTag, VERBATIM } from './tags.ts';

/** A code that has been opened, and how it was written. */
interface Open extends BbCode {
	written: string;
}

/** One sign of a code in a text. */
interface Sign {
	index: number;
	written: string;
	closes: boolean;
	tag: string;
	value: string | undefined;
}

/**
 * Takes BBCode apart. Only pairs of codes are codes; one that is never closed, or that nobody knows
 * (`[5 mg]`, `[Na]`), is text as it stands.
 * @param uid phpBB's mark behind the codes of old texts: where there is one, only what bears it is a code
 */
export function parseBbcode(text: string, uid: string | undefined): BbNode[] {
	const root: Open = { tag: '', value: undefined, children: [], written: '' };
	const open: Open[] = [root];
	let from = 0;
	const top = (): Open => open.at(-1)!;
	const put = (piece: BbNode): void => {
		if (piece !== '') top().children.push(piece);
	};
	for (const sign of signsOf(text, uid)) {
		if (sign.index < from) continue;
		put(text.slice(from, sign.index));
		from = sign.index + sign.written.length;
		if (sign.closes) {
			if (!close(sign.tag, open)) put(sign.tag === '*' ? '' : sign.written);
			continue;
		}
		if (sign.tag === '*') {
			if (!open.some(({ tag }) => tag === 'list')) {
				put(sign.written);
				continue;
			}
			endItem(open);
		}
		if (ALONE.has(sign.tag)) {
			put({ tag: sign.tag, value: sign.value, children: [] });
			continue;
		}
		const end = VERBATIM.has(sign.tag) ? endOf(sign, text, from, uid) : undefined;
		if (end) {
			put({ tag: sign.tag, value: sign.value, children: [text.slice(from, end.index)] });
			from = end.index + end.written.length;
		} else open.push({ tag: sign.tag, value: sign.value, children: [], written: sign.written });
	}
	put(text.slice(from));
	while (open.length > 1) unopen(open);
	return root.children;
}

/** Codes that nothing closes. */
const ALONE = new Set(['hr']);

const NAME = String.raw`\*|[a-z][\w-]*`;
const PLAIN = new RegExp(String.raw`\[(?<end>/?)(?<tag>${NAME})(?:=(?<value>"[^"\n]*"|'[^'\n]*'|&quot;.*?&quot;|[^\]\n]*?))?(?<more>(?:\s+\w+=(?:"[^"\n]*"|[^\]\s]+))*)\]`, 'gi');

function* signsOf(text: string, uid: string | undefined): Generator<Sign> {
	const mark = uid === undefined || uid === '' ? undefined : uid.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	// Between name and mark stand a list's kind and an item's end: [/list:o:1a2b3c4d], [/*:m:1a2b3c4d].
	const pattern = mark === undefined ? PLAIN : new RegExp(String.raw`\[(?<end>/?)(?<tag>${NAME})(?:=(?<value>(?:(?!:${mark}\]).)*?))?(?::[a-z])?:${mark}\]`, 'gis');
	for (const { 0: written, index, groups } of text.matchAll(pattern)) {
		const tag = groups!['tag']!.toLowerCase();
		if (mark !== undefined || isTag(tag)) yield { index, written, closes: groups!['end'] === '/', tag, value: unquoted(groups!['value']) };
	}
}

function unquoted(value: string | undefined): string | undefined {
	return value === undefined ? undefined : (/^(?:"(.*)"|'(.*)'|&quot;(.*)&quot;)$/s.exec(value)?.slice(1).find((inner: string | undefined) => inner !== undefined) ?? value);
}

/** The sign that closes a code in which nothing else is one. */
function endOf({ tag }: Sign, text: string, from: number, uid: string | undefined): Sign | undefined {
	for (const sign of signsOf(text.slice(from), uid)) {
		if (sign.closes && sign.tag === tag) return { ...sign, index: sign.index + from };
	}
	return undefined;
}

/** Closes the innermost code of a name; what was opened in it and never closed is text. False where none is open. */
function close(tag: string, open: Open[]): boolean {
	const index = open.findLastIndex((one) => one.tag === tag);
	if (index < 1) return false;
	while (open.length - 1 > index) {
		if (open.at(-1)!.tag === '*') finish(open);
		else unopen(open);
	}
	finish(open);
	return true;
}

/** An item of a list ends where the next begins, unless a list in it is open. */
function endItem(open: Open[]): void {
	const item = open.findLastIndex(({ tag }) => tag === '*');
	if (item > open.findLastIndex(({ tag }) => tag === 'list')) close('*', open);
}

function finish(open: Open[]): void {
	const { tag, value, children } = open.pop()!;
	open.at(-1)!.children.push({ tag, value, children });
}

/** What was opened becomes text, and what stands in it goes on behind. */
function unopen(open: Open[]): void {
	const { written, children } = open.pop()!;
	open.at(-1)!.children.push(written, ...children);
}
