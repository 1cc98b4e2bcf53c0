import type { RootContent } from 'mdast';
import { readFrontMatter, type FrontMatter } from '../../archive/content/frontMatter.ts';
import { parseYaml } from '../../archive/content/frontMatter.ts';
import { parseMarkdown } from '../../archive/markdown/parse.ts';
import { plainText } from '../../archive/markdown/text.ts';
import type { Fault } from '../../archive/fault.ts';

/** Rules whose mends change what readers see, each by itself alone: letters that were garbled, links that were none. */
const CHANGES_TEXT = /^(?:mojibake|control-character|link-)/;

/**
 * Whether a file with some lines mended says what it said: each key that stands on no mended line has its value, each
 * mended key is there once, and so is each block of the text, with the same words.
 * @param before the text with plain ends of lines
 * @param mends faults whose mended lines were put in, none of more than one line
 */
export function meansTheSame(file: string, before: string, after: string, mends: readonly Fault[]): boolean {
	if (mends.some(({ mended }) => mended?.includes('\n'))) return false;
	const lines = new Set(mends.map(({ line }) => line));
	if (!file.endsWith('.md')) return sameValues(parseYaml(before, file, 0), parseYaml(after, file, 0), before, after, lines, 0);
	const [was, is] = [readFrontMatter(before, file), readFrontMatter(after, file)];
	if (is.bodyLine !== was.bodyLine) return false;
	return sameValues(was, is, was.source.text, is.source.text, lines, 1) && sameBlocks(was, is, mends);
}

type Yaml = Pick<FrontMatter, 'faults'> & { data: unknown };

/** Whether YAML says the same. @param offset number of lines of the file before it */
function sameValues(was: Yaml, is: Yaml, before: string, after: string, lines: ReadonlySet<number>, offset: number): boolean {
	if (before === after) return true;
	const keys = keysOnLines(before, lines, offset);
	// Each line by itself has to be whole: what it leaves open would take in those below.
	const mended = after.split('\n').filter((_, index) => lines.has(index + 1 + offset));
	if (!mended.every((line) => isWhole(line))) return false;
	// What could not be read has no values to compare: its other lines are as they were, and nothing reaches into them.
	if (was.faults.length > 0) return before.split('\n').length === after.split('\n').length;
	if (is.faults.length > 0 || !isRecord(was.data) || !isRecord(is.data)) return false;
	const rest = (data: Record<string, unknown>): string => JSON.stringify(Object.entries(data).filter(([key]) => !keys.has(key)));
	return rest(was.data) === rest(is.data) && Object.keys(was.data).length === Object.keys(is.data).length;
}

function isRecord(data: unknown): data is Record<string, unknown> {
	return typeof data === 'object' && data !== null;
}

/** The keys of the first level to which some lines belong. */
function keysOnLines(yaml: string, lines: ReadonlySet<number>, offset: number): Set<string> {
	const keys = new Set<string>();
	let current = '';
	for (const [index, line] of yaml.split('\n').entries()) {
		current = /^["']?([^\s"'#:：-][^"':：]*)["']?\s*[:：]/.exec(line)?.[1] ?? current;
		if (lines.has(index + 1 + offset)) keys.add(current);
	}
	return keys;
}

/** Whether a line of YAML ends what it begins: quotation marks, brackets, texts of several lines. */
function isWhole(line: string): boolean {
	const { faults, data } = parseYaml(line.trim().replace(/^- /, ''), '', 0);
	return faults.length === 0 && !/[:：]\s+[|>][-+\d]*\s*$/.test(line) && data !== undefined;
}

function sameBlocks(was: FrontMatter, is: FrontMatter, mends: readonly Fault[]): boolean {
	if (was.body === is.body) return true;
	const [old, now] = [parseMarkdown(was.body).children, parseMarkdown(is.body).children];
	return old.length === now.length && old.every((block, index) => sameBlock(block, now[index]!, mends.filter((mend) => isIn(mend, block, was.bodyLine))));
}

function isIn({ line }: Fault, { position }: RootContent, bodyLine: number): boolean {
	return position !== undefined && position.start.line + bodyLine <= line && line <= position.end.line + bodyLine;
}

function sameBlock(was: RootContent, is: RootContent, mends: readonly Fault[]): boolean {
	if (was.type !== is.type || (was.type === 'heading' && is.type === 'heading' && was.depth !== is.depth)) return false;
	const [before, after] = [was, is].map((block) => plainText({ type: 'root', children: [block] }));
	if (before === after || mends.some(({ rule }) => CHANGES_TEXT.test(rule))) return true;
	return mends.length > 0 && words(before!) === words(after!);
}

/** A text without what mends take out: characters that nobody sees, and stars that make nothing bold. */
function words(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s*]/gu, '');
}
