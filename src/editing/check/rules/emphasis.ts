import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../../archive/markdown/parse.ts';
import { plainText } from '../../../archive/markdown/text.ts';
import { sidesOf } from '../../../archive/markdown/syntax/sides.ts';
import { startOf, type EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';

/** Marks of bold text that stayed in the text as asterisks: one finding for each line. */
export function emphasisFindings({ file, source, body }: EntryText): Finding[] {
	if (!source.front.body.includes('**')) return [];
	const findings = new Map<number, Finding>();
	visit(source.tree, 'text', (node) => {
		for (const at of strayMarks(node, source.front.body)) {
			const from = body + at;
			const line = file.lineOf(from);
			if (!findings.has(line)) findings.set(line, findingAt(file.finding('warning', 'emphasis-open', from, from + 2, WORDS), file.line(line)));
		}
	});
	return [...findings.values()];
}

const WORDS = {
	message: 'These two asterisks make nothing bold: readers see them as they stand.',
	help: 'Let bold text begin and end with a letter, and move punctuation outside the asterisks.',
};

/** Offsets into the body of pairs of asterisks in a text node; escaped ones are meant, and such between digits (`10**9`). */
function strayMarks(node: Text, body: string): number[] {
	if (!node.value.includes('**') || !node.position) return [];
	const from = startOf(node);
	const written = body.slice(from, node.position.end.offset);
	return [...written.matchAll(/(?<!\\)\*\*(?<!\p{N}\*\*(?=\p{N}))/gu)].map(({ index }) => from + index);
}

function findingAt(finding: Finding, line: string): Finding {
	const mended = mendedLine(line);
	return mended === undefined ? finding : { ...finding, mended, safe: true };
}

/**
 * The line with punctuation and spaces moved out of bold text, where its marks need that:
 * `**Note:**then` → `**Note**:then`, `**早睡 **也` → `**早睡** 也`. Undefined where that does not
 * make every mark one.
 */
function mendedLine(line: string): string | undefined {
	const parts = line.split('**');
	// Marks come in pairs: every second part is bold.
	if (parts.length % 2 === 0) return undefined;
	const mended = parts.map((part, i) => (i % 2 === 0 ? part : bold(part, parts[i - 1]!, parts[i + 1]!))).join('');
	return mended !== line && !text(mended).includes('**') && letters(mended) === letters(line) ? mended : undefined;
}

function bold(part: string, before: string, after: string): string {
	const [, lead = '', core = '', trail = ''] = /^([\p{P}\p{S}\s]*)(.*?)([\p{P}\p{S}\s]*)$/su.exec(part) ?? [];
	if (core === '') return `**${part}**`;
	const [opens, closes] = [sidesOf('*', 2, last(before), first(part)).open, sidesOf('*', 2, last(part), first(after)).close];
	const isPair = /\p{Ps}|\p{Pi}/u.test(lead) && /\p{Pe}|\p{Pf}/u.test(trail);
	const [leadOut, trailOut] = [!opens || (isPair && !closes), !closes || (isPair && !opens)];
	return `${leadOut ? lead : ''}**${leadOut ? '' : lead}${core}${trailOut ? '' : trail}**${trailOut ? trail : ''}`;
}

function first(text: string): string {
	return /^./su.exec(text)?.[0] ?? '';
}

function last(text: string): string {
	return /.$/su.exec(text)?.[0] ?? '';
}

function text(line: string): string {
	return plainText(parseMarkdown(line) satisfies Root);
}

function letters(line: string): string {
	return line.replace(/[*\s]/g, '');
}
