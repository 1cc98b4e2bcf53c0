import type { Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../archive/markdown/parse.ts';
import { plainText } from '../../archive/markdown/text.ts';
import { startOf, type EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';

const PUNCTUATION = '[\\p{P}\\p{S}]+';
/** `**重點：**請` → `**重點**：請`: CommonMark closes no emphasis between punctuation and a letter. */
const INSIDE_END = new RegExp(`\\*\\*(?=\\S)((?:(?!\\*\\*).)*?[^\\p{P}\\p{S}\\s])(${PUNCTUATION})\\*\\*(?=[\\p{L}\\p{N}])`, 'gu');
/** `請看**「重點」**` → `請看「**重點**」`: nor does it open any between a letter and punctuation. */
const INSIDE_BOTH = new RegExp(`(?<=[\\p{L}\\p{N}])\\*\\*(${PUNCTUATION})((?:(?!\\*\\*).)+?)(${PUNCTUATION})?\\*\\*`, 'gu');
/** `** 重點 **` → `**重點**`: marks with a space on their inner side are none. */
const SPACED = /\*\*[^\S\n]*((?:(?!\*\*)\S)(?:(?!\*\*).)*?)[^\S\n]*\*\*/gu;

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

/** Offsets into the body of pairs of asterisks in a text node; escaped ones are meant. */
function strayMarks(node: Text, body: string): number[] {
	if (!node.value.includes('**') || !node.position) return [];
	const from = startOf(node);
	const written = body.slice(from, node.position.end.offset);
	return [...written.matchAll(/(?<!\\)\*\*/g)].map(({ index }) => from + index);
}

function findingAt(finding: Finding, line: string): Finding {
	const mended = mendedLine(line);
	return mended === undefined ? finding : { ...finding, mended, safe: true };
}

/** The line with its emphasis closed, where that changes no word of it; undefined where it cannot be told. */
function mendedLine(line: string): string | undefined {
	const mended = line.replace(INSIDE_BOTH, '$1**$2**$3').replace(INSIDE_END, '**$1**$2');
	for (const candidate of [mended, mended.replace(SPACED, '**$1**')]) {
		if (candidate !== line && !text(candidate).includes('**') && letters(candidate) === letters(line)) return candidate;
	}
	return undefined;
}

function text(line: string): string {
	return plainText(parseMarkdown(line) satisfies Root);
}

function letters(line: string): string {
	return line.replace(/[*\s]/g, '');
}
