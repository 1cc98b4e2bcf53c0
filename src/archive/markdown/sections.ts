import type { Definition, FootnoteDefinition, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Fault } from '../fault.ts';
import { withoutComments } from './comments.ts';
import type { Rule } from '../rules.ts';

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
	const headings: Partial<Record<SectionName, Heading>> = {};
	const faults: Fault[] = [];
	const faultAt = faultMaker(file, bodyLine);
	let current: SectionName = 'question';
	for (const node of tree.children) {
		const name = node.type === 'heading' && node.depth <= 2 ? sectionOf(node) : undefined;
		if (name !== undefined) {
			if ((node as Heading).depth === 1) faults.push(faultAt(node, 'section-unknown', { ...LEVEL, mended: `## ${SECTION_HEADINGS[name]}` }));
			if (parts[name]) faults.push(faultAt(node, 'section-twice', TWICE));
			else if (name === 'answer' && parts.more)
				faults.push(faultAt(node, 'section-order', ORDER));
			parts[name] ??= [];
			headings[name] ??= node as Heading;
			current = name;
		} else {
			if (node.type === 'heading' && node.depth <= 2)
				faults.push(faultAt(node, 'section-unknown', { ...UNKNOWN, mended: `### ${toString(node).replace(/\s+/g, ' ')}` }));
			parts[current]!.push(node);
		}
	}
	faults.push(...emptyFaults(parts, headings, answerRequired, faultAt));
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
	help: 'Move this section up, above "## More info".',
};
const UNKNOWN = {
	message: 'A heading of level 1 or 2 can only be "Answer" or "More info".',
	help: 'Begin it with ### instead.',
};

const LEVEL = {
	message: 'The heading of a section begins with two number signs.',
	help: 'Write it as below.',
};

function sectionOf(heading: Heading): 'answer' | 'more' | undefined {
	const text = toString(heading).trim().toLowerCase();
	if (text === SECTION_HEADINGS.answer.toLowerCase()) return 'answer';
	return text === SECTION_HEADINGS.more.toLowerCase() ? 'more' : undefined;
}

type Words = Pick<Fault, 'message' | 'help' | 'mended'>;
type FaultMaker = (node: RootContent | undefined, rule: Rule, words: Words) => Fault;

/** Faults point at a node; without one, at the body's first line. */
function faultMaker(file: string, bodyLine: number): FaultMaker {
	return (node, rule, words) => {
		const { start, end } = node?.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
		return {
			severity: 'error',
			rule,
			file,
			line: start.line + bodyLine,
			column: start.column,
			length: Math.max(1, start.line === end.line ? end.column - start.column : 1),
			...words,
		};
	};
}

function emptyFaults(
	parts: Record<SectionName, RootContent[] | undefined>,
	headings: Partial<Record<SectionName, Heading>>,
	answerRequired: boolean,
	faultAt: FaultMaker,
): Fault[] {
	const faults: Fault[] = [];
	if (isEmpty(parts.question))
		faults.push(faultAt(headings.answer ?? headings.more, 'question-missing', NO_QUESTION));
	if (answerRequired && !parts.answer)
		faults.push(faultAt(headings.more ?? parts.question?.at(-1), 'answer-missing', NO_ANSWER));
	else if (answerRequired && isEmpty(parts.answer))
		faults.push(faultAt(headings.answer, 'answer-missing', EMPTY_ANSWER));
	if (parts.more && isEmpty(parts.more))
		faults.push({ ...faultAt(headings.more, 'more-empty', EMPTY_MORE), severity: 'warning' });
	return faults;
}

const NO_QUESTION = {
	message: 'The entry has no question.',
	help: 'Write the question between the front matter and "## Answer".',
};
const NO_ANSWER = {
	message: 'The entry has no answer.',
	help: 'Add a line "## Answer" below the question, and the doctor\'s reply below that.',
};
const EMPTY_ANSWER = {
	message: 'The answer is empty.',
	help: 'Write the doctor\'s reply below this heading.',
};
const EMPTY_MORE = {
	message: 'The "More info" section is empty.',
	help: 'Remove its heading, or write the section.',
};

function isEmpty(nodes: RootContent[] | undefined): boolean {
	return !nodes?.some((node) => node.type !== 'definition' && node.type !== 'footnoteDefinition' &&
		!(node.type === 'html' && withoutComments(node.value) === ''));
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
					mended: `${'#'.repeat(level + 1)} ${toString(node).replace(/\s+/g, ' ')}`,
				});
			level = node.depth;
		}
	}
	return faults;
}

function definitionsOf({ children }: { children: RootContent[] }): (Definition | FootnoteDefinition)[] {
	return children.flatMap((node) => {
		if (node.type === 'definition' || node.type === 'footnoteDefinition') return [node];
		return node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem' ? definitionsOf(node) : [];
	});
}
