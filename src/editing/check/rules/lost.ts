import type { Definition, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { endOf, startOf, type EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';

/** What readers would never see, or see otherwise than it was meant: code without an end, cells without a head, notes that nothing refers to, signs that may be others. */
export function lostFindings(entry: EntryText): Finding[] {
	return [...openCode(entry), ...wideTables(entry), ...unusedDefinitions(entry), ...noLinks(entry), ...doubtfulSigns(entry)];
}

function openCode({ file, source, body }: EntryText): Finding[] {
	const findings: Finding[] = [];
	const markdown = source.front.body;
	visit(source.tree, 'code', (node) => {
		const lines = markdown.slice(startOf(node), endOf(node)).split(/\r?\n/);
		const [fence = ''] = /^[`~]{3,}/.exec(lines[0]!) ?? [];
		const last = lines.at(-1)!.replace(/^[\s>]*/, '').trimEnd();
		if (lines.length > 1 && last.length >= fence.length && last === fence[0]!.repeat(last.length)) return;
		findings.push(file.finding('warning', 'code-open', body + startOf(node), body + startOf(node) + lines[0]!.length, {
			message: 'This begins code that has no end: all that follows is shown as code.',
			help: `End it with a line of ${fence}, or put a "\\" before the first sign to say that it is text.`,
		}));
	});
	return findings;
}

function wideTables({ file, source, body }: EntryText): Finding[] {
	const findings: Finding[] = [];
	visit(source.tree, 'table', ({ children }: Table) => {
		const columns = children[0]!.children.length;
		const row = children.find((other) => other.children.length > columns);
		if (!row) return;
		const cell = row.children[columns]!;
		findings.push(file.finding('warning', 'table-cells', body + startOf(cell), body + endOf(cell), {
			message: 'This row has more cells than the head of the table: they are shown below no head.',
			help: 'Name the column in the first row, or put a "\\" before a "|" that parts no cells.',
		}));
	});
	return findings;
}

/** Addresses that no link names; unused footnotes are told by `footnotes.ts`. */
function unusedDefinitions({ file, source, body }: EntryText): Finding[] {
	const used = new Set<string>();
	const definitions: Definition[] = [];
	visit(source.tree, (node) => {
		if (node.type === 'definition') definitions.push(node);
		else if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
	});
	return definitions
		.filter(({ identifier }) => !used.has(identifier))
		.map((node) => file.finding('warning', 'definition-unused', body + startOf(node), body + endOf(node), {
			message: `Nothing refers to "${node.label ?? node.identifier}": readers never see this line.`,
			help: 'Remove it, or put a "\\" before the bracket to say that it is text.',
		}));
}

const NO_LINK = /\[[^[\]\n]*\]\(([^()\s]*)\)/g;

/** What is written as a link and is none, since it leads nowhere. */
function noLinks({ file, source, body }: EntryText): Finding[] {
	const markdown = source.front.body;
	const findings: Finding[] = [];
	if (!markdown.includes('](')) return findings;
	visit(source.tree, 'text', (node) => {
		for (const { index, 0: written, 1: destination } of markdown.slice(startOf(node), endOf(node)).matchAll(NO_LINK)) {
			if (markdown[startOf(node) + index - 1] === '\\') continue;
			const from = body + startOf(node) + index;
			findings.push(file.finding('info', 'link-none', from, from + written.length, {
				message: `"${destination ?? ''}" is no address, so this is no link: readers see it as it is written.`,
				help: 'For a link, write a whole address, a path that begins with "/", or the path of a file of the archive.',
			}));
		}
	});
	return findings;
}

/** Signs before numbers that were read as marks of a list, and quotations that may have been comparisons. */
function doubtfulSigns({ file, source, body }: EntryText): Finding[] {
	const markdown = source.front.body;
	const findings: Finding[] = [];
	visit(source.tree, (node) => {
		const from = startOf(node);
		const written = node.type === 'list' || node.type === 'blockquote' ? markdown.slice(from, endOf(node)) : '';
		if (node.type === 'list' && !node.ordered && node.children.every((item) => /^-[ \t]+[.,]?\p{N}/u.test(markdown.slice(startOf(item))))) {
			findings.push(file.finding('info', 'sign-or-mark', body + from, body + from + 1, {
				message: 'Each item of this list begins with a number: its hyphens are shown as bullets.',
				help: 'If they are minus signs, write them next to the numbers: -5.',
			}));
		}
		if (node.type === 'blockquote' && /^>\p{L}/u.test(written) && !written.includes('\n')) {
			findings.push(file.finding('info', 'sign-or-mark', body + from, body + from + 1, {
				message: 'This line is shown as a quotation, without its ">".',
				help: 'If it says "more than", put a "\\" before it.',
			}));
		}
	});
	return findings;
}
