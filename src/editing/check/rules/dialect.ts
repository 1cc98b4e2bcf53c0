import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';
import { plainTree } from '../../../archive/markdown/plainTree.ts';
import { withJoinedLines } from '../../../archive/markdown/tree/lineEnds.ts';
import { endOf, startOf, type EntryText } from '../entryText.ts';
import type { Finding, Words } from '../finding.ts';

/** What stands elsewhere in place of our text, by what it is there. */
const ELSEWHERE: Partial<Record<Nodes['type'], string>> = {
	delete: 'struck out',
	emphasis: 'italic, without its signs',
	strong: 'bold, without its signs',
	inlineCode: 'code, without its signs',
	blockquote: 'a quotation, without its ">"',
	list: 'a list, with bullets or numbers of its own',
	code: 'code',
	heading: 'a heading',
	thematicBreak: 'a rule',
	link: 'a link to another place, or of another length',
	image: 'an image',
	definition: 'left out, as the address of a link',
};

/** What stands here and not elsewhere. */
const HERE: Partial<Record<Nodes['type'], string>> = {
	delete: 'struck out here, and shown with its signs elsewhere',
	emphasis: 'italic here, and shown with its signs elsewhere',
	strong: 'bold here, and shown with its signs elsewhere',
};

const HELP = 'On this site it is right as it stands. Previews elsewhere, such as on GitHub, are not; a "\\" before the sign makes them so.';

/**
 * Places that other readers of Markdown, such as a preview on GitHub, show otherwise than this
 * site: one note for each line.
 */
export function dialectFindings({ file, source, body }: EntryText): Finding[] {
	const markdown = source.front.body;
	const findings = new Map<number, Finding>();
	const add = (from: number, to: number, words: Words): void => {
		const line = file.lineOf(body + from);
		if (!findings.has(line)) findings.set(line, file.finding('info', 'reads-otherwise', body + from, body + to, words));
	};
	if (markdown.includes('~') || !plainTree(markdown)) {
		const theirs = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
		for (const node of missing(theirs, source.tree, ELSEWHERE)) {
			add(startOf(node), endOf(node), { message: `Elsewhere this is ${ELSEWHERE[node.type]!}; here it is not.`, help: HELP });
		}
		for (const node of missing(source.tree, theirs, HERE)) add(startOf(node), endOf(node), { message: `This is ${HERE[node.type]!}.`, help: HELP });
	}
	const joined = firstJoin(source.tree, markdown);
	if (joined !== undefined) {
		add(joined, joined + 1, {
			message: 'This line end, and each between letters of scripts without spaces, says nothing here; elsewhere a space shows.',
			help: 'On this site it is right as it stands.',
		});
	}
	return [...findings.values()];
}

/** The nodes of a tree that another has no like of in the same place. */
function missing(tree: Root, other: Root, kinds: Partial<Record<Nodes['type'], string>>): Nodes[] {
	const key = (node: Nodes): string => `${node.type} ${startOf(node)} ${endOf(node)}`;
	const there = new Set<string>();
	visit(other, (node) => void there.add(key(node)));
	const found: Nodes[] = [];
	visit(tree, (node) => {
		// What a transform made of a text has no place.
		if (kinds[node.type] !== undefined && node.position && !there.has(key(node))) found.push(node);
	});
	return found;
}

/** Offset of the first line end inside a text that was taken out of it. */
function firstJoin(tree: Root, markdown: string): number | undefined {
	let found: number | undefined;
	visit(tree, 'text', (node) => {
		const written = markdown.slice(startOf(node), endOf(node));
		const ends = [...written.matchAll(/\r\n?|\n/g)];
		if (ends.length <= (node.value.match(/\r\n?|\n/g)?.length ?? 0)) return CONTINUE;
		const taken = (at: number): boolean => withJoinedLines(written.slice(Math.max(0, at - 2), at + 4)).length < written.slice(Math.max(0, at - 2), at + 4).length;
		const end = ends.find(({ index }) => taken(index)) ?? ends[0]!;
		found = Math.max(0, startOf(node) + end.index - 1);
		return EXIT;
	});
	return found;
}
