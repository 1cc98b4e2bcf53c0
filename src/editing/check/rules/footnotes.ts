import { visit } from 'unist-util-visit';
import { shownNotes } from '../../../archive/markdown/text.ts';
import { endOf, startOf, type EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';

/** Footnotes that no reader sees, and places that refer to none. */
export function footnoteFindings(entry: EntryText): Finding[] {
	if (!entry.source.front.body.includes('[^')) return [];
	return [...unusedNotes(entry), ...missingNotes(entry)];
}

function unusedNotes({ file, source, body }: EntryText): Finding[] {
	const { question, answer, more } = source.sections;
	const shown = new Set([question, answer, more].flatMap((tree) => (tree ? shownNotes(tree) : [])));
	const findings: Finding[] = [];
	visit(source.tree, 'footnoteDefinition', (note) => {
		if (shown.has(note)) return;
		findings.push(file.finding('warning', 'footnote-unused', body + startOf(note), body + endOf(note), {
			message: 'No reader sees this footnote: nothing refers to it, or another has its name.',
			help: `Write [^${note.label ?? note.identifier}] where it belongs; or give it a name of its own.`,
		}));
	});
	return findings;
}

/** A reference as it is written in a text; with a backslash before it, it is meant. */
const REFERENCE = /(?<!\\)\[\^[^\s\]]+\]/g;

function missingNotes({ file, source, body }: EntryText): Finding[] {
	const findings: Finding[] = [];
	visit(source.tree, 'text', (node) => {
		if (!node.value.includes('[^')) return;
		const written = source.front.body.slice(startOf(node), endOf(node));
		for (const { 0: reference, index } of written.matchAll(REFERENCE)) {
			const from = body + startOf(node) + index;
			findings.push(file.finding('warning', 'footnote-missing', from, from + reference.length, {
				message: `No footnote has this name: readers see "${reference}".`,
				help: `Write the footnote, in a line that begins with "${reference}:"; or put a "\\" before the bracket to say that it is meant.`,
			}));
		}
	});
	return findings;
}
