import type { ElementContent } from 'hast';
import { type Finding, ImportError } from '../../finding.ts';
import type { Position } from '../../position.ts';
import { MarkdownText, type Parsed, type RawRow } from '../../row.ts';
import { openZip } from '../../source/zip.ts';
import { nodesToLine, nodesToMarkdown } from '../html/markdown.ts';
import { aboveNames, type IsKnown } from '../table/names.ts';
import { blocksOf, wordsOfBlock } from './blocks.ts';
import { htmlOf, placeInDocument } from './convert.ts';
import { type DocumentEntry, entriesOf, type Part } from './entries.ts';

/** Name under which a row gives the heading above it. */
const HEADING = '$heading';

/**
 * Entries of a Word document: what stands under labels ("Question:", or as headings), or in the rows of a table.
 * @throws {ImportError} where the file is no such document, or has no labels that are looked for
 */
export async function* parseDocx(file: string, isKnown: IsKnown): AsyncGenerator<Parsed> {
	const zip = await openZip(file);
	try {
		const { root, findings } = await htmlOf(zip);
		yield* findings;
		const { entries, above } = entriesOf(blocksOf(root), isKnown);
		if (entries.length === 0) {
			throw new ImportError(`${file} has no paragraph or heading that names a field.`, 'Write "Question:", "Answer:" and so on before them, or say in a mapping what they are called: fields: { question: Frage }.');
		}
		for (const block of above) yield aboveNames(wordsOfBlock(block), { file, ...placeAt(block.paragraph) });
		for (const entry of entries) yield rowOf(entry, file, isKnown);
	} finally {
		zip.close();
	}
}

function rowOf({ heading, parts, paragraph }: DocumentEntry, file: string, isKnown: IsKnown): RawRow {
	const findings: Finding[] = [];
	const values: Record<string, unknown> = {};
	const places = new Map<string, Position>();
	const take = (name: string, part: Part): void => {
		const place = placeAt(part.paragraph);
		places.set(name, places.get(name) ?? place);
		const { value, findings: told } = valueOf(part.nodes);
		findings.push(...told.map((one): Finding => ({ ...one, file, ...place, message: `In "${name}": ${one.message}`, help: 'Compare with the source.' })));
		const before = values[name];
		values[name] = before instanceof MarkdownText ? joined(before, value) : value;
	};
	for (const part of parts) if (part.nodes.length > 0) take(part.name, part);
	if (heading) {
		const isTitle = isKnown('title') && values['title'] === undefined;
		take(isTitle ? 'title' : HEADING, heading);
		if (isTitle) values[HEADING] = values['title'];
	}
	const start = placeAt(paragraph);
	return { kind: 'row', file, ...start, values, findings, at: (name) => places.get(name) ?? start };
}

function valueOf(nodes: ElementContent[]): { value: MarkdownText; findings: { kind: 'mended' | 'flagged'; rule: string; message: string }[] } {
	const { markdown, findings } = nodesToMarkdown(nodes);
	return { value: new MarkdownText(markdown.markdown, nodesToLine(nodes).line), findings };
}

/** A label that stands there twice in an entry goes on. */
function joined(before: MarkdownText, value: MarkdownText): MarkdownText {
	return new MarkdownText(`${before.markdown}\n${value.markdown}`, `${before.line ?? ''} ${value.line ?? ''}`.trim());
}

function placeAt(paragraph: number): Position {
	return { line: paragraph, column: 1, place: placeInDocument(paragraph) };
}
