import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { withoutComments } from '../../../archive/markdown/comments.ts';
import { endOf, startOf, type EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';

/** Headings with nothing to them, images nobody can hear, HTML that will be shown as text. */
export function structureFindings(entry: EntryText): Finding[] {
	const { question, answer, more } = entry.source.sections;
	return [
		...[question, answer, more].flatMap((tree) => (tree ? headingFindings(entry, tree) : [])),
		...imageFindings(entry),
		...htmlFindings(entry),
	];
}

function headingFindings({ file, body }: EntryText, tree: Root): Finding[] {
	const blocks = tree.children.filter(({ type }) => type !== 'definition' && type !== 'footnoteDefinition');
	return blocks.flatMap((node, index) => {
		if (node.type !== 'heading') return [];
		const [from, to] = [body + startOf(node), body + endOf(node)];
		if (toString(node).trim() === '') {
			return [file.finding('warning', 'heading-empty', from, to, {
				message: 'This heading is empty.',
				help: 'Write it, or remove the line.',
			})];
		}
		if (!endsAt(node, blocks[index + 1])) return [];
		return [file.finding('warning', 'section-empty', from, to, {
			message: `Nothing stands under the heading "${toString(node)}".`,
			help: 'Write the section, or remove its heading.',
		})];
	});
}

/** Whether the next node ends a heading's section at once. */
function endsAt(heading: Heading, next: RootContent | undefined): boolean {
	return next === undefined || (next.type === 'heading' && next.depth <= heading.depth);
}

function imageFindings({ file, source, body }: EntryText): Finding[] {
	const findings: Finding[] = [];
	if (!source.front.body.includes('![')) return findings;
	visit(source.tree, 'image', (node) => {
		const [from, to] = [body + startOf(node), body + endOf(node)];
		if (!node.alt?.trim()) {
			findings.push(file.finding('error', 'image-alt', from, to, {
				message: 'The image has no text for those who cannot see it.',
				help: 'Say between the square brackets what it shows.',
			}));
		}
		if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(node.url)) {
			findings.push(file.finding('warning', 'image-elsewhere', from, to, {
				message: 'Only images of this site are shown: this one becomes a link.',
				help: 'Put the file into the folder public/ of the content, and write its path there, beginning with "/".',
			}));
		}
	});
	return findings;
}

const HTML = {
	message: 'HTML is not run: readers see it as it is written.',
	help: 'Write it in Markdown; or put a "\\" before the "<" to say that it is meant.',
};

const BEHIND = {
	message: 'What stands behind a comment is not read as Markdown: readers see it as it is written.',
	help: 'Write it below the comment, with an empty line between.',
};

const UNENDED = {
	message: 'This comment has no end: readers see it, and all that follows, as it is written.',
	help: 'End it with "-->".',
};

function htmlFindings({ file, source, body }: EntryText): Finding[] {
	const lines = new Map<number, Finding>();
	if (!source.front.body.includes('<')) return [];
	visit(source.tree, 'html', (node) => {
		const shown = withoutComments(node.value);
		if (shown.trim() === '') return;
		const hasComment = shown !== node.value;
		const from = body + startOf(node) + node.value.length - shown.length;
		const line = file.lineOf(from);
		if (lines.has(line)) return;
		lines.set(line, file.finding('warning', 'html', from, from + Math.max(1, shown.split('\n', 1)[0]!.length), shown.startsWith('<!--') ? UNENDED : hasComment ? BEHIND : HTML));
	});
	return [...lines.values()];
}
