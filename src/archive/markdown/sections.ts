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
 * @param body what the tree was made of
 * @param bodyLine number of lines in the file before the tree's first line
 * @param answerRequired false where the answer was withdrawn
 */
export function cutSections(
	tree: Root,
	body: string,
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
	const lines = body.split('\n');
	const named = new Set(tree.children.map(sectionOf));
	let current: SectionName = 'question';
	for (const node of tree.children) {
		const name = sectionOf(node);
		if (name !== undefined) {
			if ((node as Heading).depth === 1) faults.push(faultAt(node, 'section-unknown', { ...LEVEL, ...mendedHeading(node as Heading, () => `## ${SECTION_HEADINGS[name]}`) }));
			if (parts[name]) faults.push(faultAt(node, 'section-twice', TWICE));
			else if (name === 'answer' && parts.more)
				faults.push(faultAt(node, 'section-order', ORDER));
			parts[name] ??= [];
			headings[name] ??= node as Heading;
			current = name;
		} else {
			if (node.type === 'heading' && node.depth <= 2) {
				const meant = sectionMeant(node, named);
				if (meant) named.add(meant);
				faults.push(faultAt(node, 'section-unknown', unknownWords(node, meant, lines)));
			}
			parts[current]!.push(node);
		}
	}
	faults.push(...emptyFaults(parts, headings, answerRequired && !(parts.answer === undefined && named.has('answer')), faultAt));
	faults.push(...levelFaults(parts, lines, faultAt));
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
	help: 'Begin it with "## ", and leave out what underlines it, if anything does.',
};

/** How people head a doctor's reply, and what goes on from it. */
const ANSWERS = /\b(?:answers?|answered|reply|replies|response)\b|回答|回覆|回复|答覆|答复|解答/i;
const MORE = /\b(?:more info\w*|further (?:info\w*|reading)|additional info\w*|background)\b|更多(?:資訊|信息|資料|资料)|補充|补充|延伸閱讀|延伸阅读/i;

/** The section that a heading was most likely meant to begin, where there is none yet. */
function sectionMeant(heading: Heading, named: ReadonlySet<SectionName | undefined>): 'answer' | 'more' | undefined {
	const text = toString(heading);
	if (!named.has('answer') && ANSWERS.test(text)) return 'answer';
	return !named.has('more') && MORE.test(text) ? 'more' : undefined;
}

function unknownWords(heading: Heading, meant: 'answer' | 'more' | undefined, lines: readonly string[]): Words {
	const { message } = UNKNOWN;
	if (meant === undefined) return { ...UNKNOWN, ...mendedHeading(heading, () => atLevel(heading, 3, lines)) };
	return { message, help: `Call it "${SECTION_HEADINGS[meant]}" if it is that section; begin it with ### if not.`, ...mendedHeading(heading, () => `## ${SECTION_HEADINGS[meant]}`) };
}

/** A heading in one line can be mended in it; one that is underlined cannot. */
function mendedHeading({ position }: Heading, mended: () => string): { mended?: string } {
	return position && position.start.line === position.end.line ? { mended: mended() } : {};
}

/** The line of a heading, as written but for its level. */
function atLevel({ position }: Heading, level: number, lines: readonly string[]): string {
	return (lines[position!.start.line - 1] ?? '').replace(/^( *)#+/, `$1${'#'.repeat(level)}`);
}

function sectionOf(heading: RootContent): 'answer' | 'more' | undefined {
	if (heading.type !== 'heading' || heading.depth > 2) return undefined;
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
	lines: readonly string[],
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
						...mendedHeading(node, () => atLevel(node, level + 1, lines)),
					}),
					severity: 'warning',
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
