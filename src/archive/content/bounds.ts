import type { Root } from 'mdast';
import type { Fault } from '../fault.ts';
import type { Rule } from '../rules.ts';
import { deepBracketLine, deepMarkdownLine, deepNode, nestingFault } from './nesting.ts';

/** Largest front matter that is read, in characters; that of a real entry has a thousand. */
const FRONT_MATTER = 32 * 1024;

/** Most signs of emphasis, HTML and links between two blank lines: what they mean takes time by their square. */
const SIGNS = 4000;

/** The signs of emphasis, HTML and links; most bodies have none. */
const COSTLY = /[*_~<[]/;

/** Most quotations and lists that begin on one line, in each other; what they hold takes time by their square. */
const DEEPEST = 20;

/** A line that begins with more signs of quotations and lists than that, and is no rule of stars or hyphens. */
const DEEP = new RegExp(`^(?![ \\t]*(?:[*] ?|[-] ?)+$)(?:[ \\t]*(?:>|[*+-](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST + 1}}`, 'm');

/** Most cells of a table. */
const CELLS = 20_000;

/** Why front matter is too large to be read in reasonable time, if it is. */
export function frontMatterBound(yaml: string, file: string): Fault | undefined {
	if (yaml.length <= FRONT_MATTER) return undefined;
	return {
		...fault('front-matter-size', file, 1),
		message: `The front matter has ${yaml.length.toLocaleString('en')} characters; more than ${FRONT_MATTER.toLocaleString('en')} are not read.`,
		help: 'Longer texts go below the front matter.',
	};
}

/**
 * Why a body cannot be parsed in reasonable time, if it cannot.
 * @param bodyLine number of lines before the body's first line
 */
export function bodyBound(body: string, file: string, bodyLine: number): Fault | undefined {
	const line = deepFault(body, file, bodyLine);
	if (line) return line;
	const deep = deepMarkdownLine(body);
	if (deep !== undefined) return nestingFault(file, bodyLine + deep, 'Lists and quotations');
	const bracket = deepBracketLine(body);
	if (bracket !== undefined) return nestingFault(file, bodyLine + bracket, 'Brackets');
	return signsFault(body, file, bodyLine);
}

function deepFault(body: string, file: string, bodyLine: number): Fault | undefined {
	const deep = DEEP.exec(body);
	if (!deep) return undefined;
	return {
		...fault('body-signs', file, bodyLine + body.slice(0, deep.index).split('\n').length),
		message: `More than ${DEEPEST} signs of quotations and lists begin this line.`,
		help: 'Check that this is text; put a "\\" before the first of them to say that it is.',
	};
}

/**
 * Why a body that was parsed cannot be made into a page in reasonable time, if it cannot.
 * @param bodyLine number of lines before the body's first line
 */
export function treeBound(tree: Root, file: string, bodyLine: number): Fault | undefined {
	const deep = deepNode(tree);
	if (deep) return nestingFault(file, bodyLine + (deep.position?.start.line ?? 1), 'Emphasis, lists and quotations');
	// Rows that are too short are filled up with empty cells.
	const wide = tree.children.find((node) => node.type === 'table' && (node.align?.length ?? 0) * node.children.length > CELLS);
	if (!wide) return undefined;
	return {
		...fault('body-signs', file, bodyLine + wide.position!.start.line),
		message: `This table would have more than ${CELLS.toLocaleString('en')} cells.`,
		help: 'Check that this is a table; cut it into several.',
	};
}

function signsFault(body: string, file: string, bodyLine: number): Fault | undefined {
	if (!COSTLY.test(body)) return undefined;
	let signs = 0;
	let blank = true;
	for (let at = 0, line = bodyLine + 1, first = line; at < body.length; at++) {
		const sign = body[at]!;
		if (sign === '\n') {
			if (blank) signs = 0;
			line++;
			if (blank) first = line;
			blank = true;
			continue;
		}
		if (sign !== ' ' && sign !== '\t' && sign !== '\r') blank = false;
		if (!'*_~<['.includes(sign) || ++signs <= SIGNS) continue;
		return {
			...fault('body-signs', file, first),
			message: `More than ${SIGNS.toLocaleString('en')} signs of the kinds * _ ~ < [ stand here without a blank line between them.`,
			help: 'Check that this is text; put blank lines between paragraphs.',
		};
	}
	return undefined;
}

function fault(rule: Rule, file: string, line: number): Omit<Fault, 'message' | 'help'> {
	return { severity: 'error', rule, file, line, column: 1, length: 1 };
}
