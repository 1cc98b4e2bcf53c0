import type { Definition, FootnoteDefinition, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Fault } from '../fault.ts';

/** The headings that cut an entry, in the order in which they must stand. */
export const SECTION_HEADINGS = { answer: 'Answer', more: 'More info' } as const;

export type SectionName = 'question' | 'answer' | 'more';

/** An entry's tree cut in three; `more` is undefined where the entry has none. */
export interface Sections {
	question: Root;
	answer: Root;
	more: Root | undefined;
	faults: Fault[];
}

/**
 * Cuts an entry's tree at its level-2 headings "Answer" and "More info". Definitions of links
 * and footnotes reach every section, wherever they stand.
 * @param bodyLine number of lines in the file before the tree's first line
 * @param answerRequired false where the answer was withdrawn
 */
export function cutSections(
	tree: Root,
	file: string,
	bodyLine: number,
	answerRequired: boolean,
): Sections {
	const parts: Record<SectionName, RootContent[] | undefined> = {
		question: [],
		answer: undefined,
		more: undefined,
	};
	const faults: Fault[] = [];
	const faultAt = faultMaker(file, bodyLine);
	let current: SectionName = 'question';
	for (const node of tree.children) {
		const name = node.type === 'heading' && node.depth <= 2 ? sectionOf(node) : undefined;
		if (name !== undefined) {
			if (parts[name]) faults.push(faultAt(node as Heading, 'section-twice', TWICE));
			else if (name === 'answer' && parts.more)
				faults.push(faultAt(node as Heading, 'section-order', ORDER));
			parts[name] ??= [];
			current = name;
		} else {
			if (node.type === 'heading' && node.depth <= 2)
				faults.push(faultAt(node, 'section-unknown', UNKNOWN));
			parts[current]!.push(node);
		}
	}
	faults.push(...emptyFaults(parts, file, bodyLine, answerRequired));
	faults.push(...levelFaults(parts, faultAt));
	const definitions = definitionsOf(tree);
	const root = (children: RootContent[]): Root => ({
		type: 'root',
		children: [...children, ...definitions.filter((definition) => !children.includes(definition))],
	});
	return {
		question: root(parts.question ?? []),
		answer: root(parts.answer ?? []),
		more: parts.more && root(parts.more),
		faults,
	};
}

const TWICE = {
	message: 'This section stands twice.',
	help: 'Join the two, or make this a heading of level 3 (###).',
};
const ORDER = {
	message: '"More info" stands before "Answer".',
	help: 'Put "## Answer" first, then "## More info".',
};
const UNKNOWN = {
	message: 'A heading of level 1 or 2 can only be "Answer" or "More info".',
	help: 'Begin it with ### instead.',
};

function sectionOf(heading: Heading): 'answer' | 'more' | undefined {
	if (heading.depth !== 2) return undefined;
	const text = toString(heading).trim().toLowerCase();
	if (text === SECTION_HEADINGS.answer.toLowerCase()) return 'answer';
	return text === SECTION_HEADINGS.more.toLowerCase() ? 'more' : undefined;
}

type FaultMaker = (
	node: Heading,
	rule: string,
	words: { message: string; help: string },
) => Fault;

function faultMaker(file: string, bodyLine: number): FaultMaker {
	return (node, rule, words) => ({
		severity: 'error',
		rule,
		file,
		line: (node.position?.start.line ?? 1) + bodyLine,
		column: node.position?.start.column ?? 1,
		length: Math.max(
			1,
			(node.position?.end.offset ?? 1) - (node.position?.start.offset ?? 0),
		),
		...words,
		...(rule === 'section-unknown' ? { mended: `### ${toString(node)}` } : {}),
	});
}

function emptyFaults(
	parts: Record<SectionName, RootContent[] | undefined>,
	file: string,
	bodyLine: number,
	answerRequired: boolean,
): Fault[] {
	const at = { severity: 'error' as const, file, line: bodyLine + 1, column: 1, length: 1 };
	const faults: Fault[] = [];
	if (isEmpty(parts.question))
		faults.push({
			...at,
			rule: 'question-missing',
			message: 'The entry has no question.',
			help: 'Write the question between the front matter and "## Answer".',
		});
	if (isEmpty(parts.answer) && answerRequired)
		faults.push({
			...at,
			rule: 'answer-missing',
			message: parts.answer ? 'The answer is empty.' : 'The entry has no answer.',
			help: 'Add a line "## Answer" and the doctor\'s reply below it.',
			mended: '## Answer',
		});
	if (parts.more && isEmpty(parts.more))
		faults.push({
			...at,
			severity: 'warning',
			rule: 'more-empty',
			message: 'The "More info" section is empty.',
			help: 'Remove its heading, or write the section.',
		});
	return faults;
}

function isEmpty(nodes: RootContent[] | undefined): boolean {
	return !nodes?.some((node) => node.type !== 'definition' && node.type !== 'footnoteDefinition' &&
		!(node.type === 'html' && node.value.startsWith('<!--')));
}

/** A heading more than one level below the one before it leaves a hole in the outline. */
function levelFaults(
	parts: Record<SectionName, RootContent[] | undefined>,
	faultAt: FaultMaker,
): Fault[] {
	const faults: Fault[] = [];
	for (const nodes of Object.values(parts)) {
		let level = 2;
		for (const node of nodes ?? []) {
			if (node.type !== 'heading' || node.depth <= 2) continue;
			if (node.depth > level + 1)
				faults.push({
					...faultAt(node, 'heading-level', {
						message: `A heading of level ${node.depth} follows one of level ${level}.`,
						help: `Begin it with ${'#'.repeat(level + 1)} instead.`,
					}),
					severity: 'warning',
					mended: `${'#'.repeat(level + 1)} ${toString(node)}`,
				});
			level = node.depth;
		}
	}
	return faults;
}

function definitionsOf(tree: Root): (Definition | FootnoteDefinition)[] {
	const definitions: (Definition | FootnoteDefinition)[] = [];
	visit(tree, (node) => {
		if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node);
	});
	return definitions;
}
