import type { Element, Nodes } from 'hast';
import { selectAll } from 'hast-util-select';
import { BODY_FIELDS, type Field } from '../../fields.ts';
import { type Finding, ImportError } from '../../finding.ts';
import type { Mapping, Origin } from '../../mapping/schema.ts';
import type { Position } from '../../position.ts';
import { htmlFinding } from '../../mapping/mapper.ts';
import { firstGroup } from '../../mapping/rule.ts';
import type { Parsed, RawRow } from '../../row.ts';
import { parsedHtml } from './bounds.ts';
import { nodesToLine, nodesToMarkdown } from './markdown.ts';

/** Longest HTML file that is read, in UTF-16 code units: a tree takes many times its source. */
const LONGEST = 33_554_432;


const LIST_FIELDS: readonly string[] = ['topics', 'aliases'];

/**
 * Pages of an HTML file, by the CSS selectors of a mapping. The rows come under the fields' own
 * names; {@link afterSelectors} gives the mapping that still has to be applied to them.
 * @throws {ImportError} where the mapping has no selectors, or the file is too long
 */
export async function* parseHtml(
	chunks: AsyncIterable<string>,
	file: string,
	mapping: Mapping,
): AsyncGenerator<Parsed> {
	if (Object.keys(mapping.fields).length === 0) {
		throw new ImportError(
			`${file} is HTML, and no mapping says where its fields are.`,
			'Give a mapping with a CSS selector for each field: --mapping FILE.yml.',
		);
	}
	const tree = parsedHtml(await wholeText(chunks, file), false);
	if (!tree) {
		yield tooDeep(file);
		return;
	}
	const pages = mapping.page === undefined ? [tree] : select(mapping.page, tree);
	if (pages.length === 0) yield withoutPage(file, mapping.page ?? '');
	for (const page of pages) yield rowOf(page, file, mapping);
}

/** The part of a mapping that is left to do once its selectors have been followed. */
export function afterSelectors(mapping: Mapping): Mapping {
	const fields = Object.entries(mapping.fields).map(([field, origin]) => [
		field,
		{ ...detailOf(origin), from: field, html: false, bbcode: false, attribute: undefined },
	]);
	return { ...mapping, fields: Object.fromEntries(fields) as Mapping['fields'] };
}

async function wholeText(chunks: AsyncIterable<string>, file: string): Promise<string> {
	let text = '';
	for await (const chunk of chunks) {
		text += chunk;
		if (text.length > LONGEST) {
			throw new ImportError(`${file} is longer than ${LONGEST} characters.`, 'Cut it into files of fewer pages.');
		}
	}
	return text;
}

function rowOf(page: Nodes, file: string, mapping: Mapping): RawRow {
	const start = placeOf(page);
	const values: Record<string, unknown> = {};
	const places = new Map<string, Position>();
	const findings: Finding[] = [];
	const base = baseOf(page, mapping);
	for (const [field, origin] of Object.entries(mapping.fields)) {
		const detail = detailOf(origin);
		const elements = detail.from.flatMap((selector) => select(selector, page));
		if (elements.length === 0) continue;
		const at = placeOf(elements[0]!);
		places.set(field, at);
		if (BODY_FIELDS.has(field as Field) && detail.match === undefined && detail.attribute === undefined) {
			const { markdown, findings: left } = nodesToMarkdown(elements.flatMap((element) => element.children), base);
			values[field] = markdown;
			for (const finding of left) findings.push(htmlFinding(finding, field as Field, { file, ...at }));
		} else {
			const texts = elements.flatMap((element) => {
				if (detail.attribute !== undefined) return attributeOf(element, detail.attribute) || [];
				const { line, findings: left } = nodesToLine([element]);
				for (const finding of left) findings.push(htmlFinding(finding, field as Field, { file, ...placeOf(element) }));
				return line || [];
			});
			values[field] = LIST_FIELDS.includes(field) ? texts : texts.join(' ');
		}
	}
	return { kind: 'row', file, ...start, values, findings, at: (name) => places.get(name) ?? start };
}

function detailOf(origin: Origin): Detail & { from: string[] } {
	const detail: Detail = typeof origin === 'object' && 'from' in origin ? origin : { from: origin, html: false, bbcode: false, first: false };
	return { ...detail, from: [detail.from].flat() };
}

/** What relative links of a page are completed with: its own address, or the site's. */
function baseOf(page: Nodes, { fields, site }: Mapping): string | undefined {
	const { from, attribute, match } = detailOf(fields.sourceUrl ?? 'sourceUrl');
	const element = fields.sourceUrl === undefined ? undefined : from.flatMap((selector) => select(selector, page))[0];
	const written = element && (attribute === undefined ? nodesToLine([element]).line : attributeOf(element, attribute));
	const address = written !== undefined && match !== undefined ? (firstGroup(new RegExp(match, 'u'), written) ?? '') : written;
	return (address === undefined ? undefined : URL.parse(address, site)?.href) ?? site;
}

type Detail = Extract<Origin, { from: unknown }>;

function attributeOf(element: Element, attribute: string): string {
	// Properties are named as in the DOM: `datetime` is dateTime, `data-id` is dataId.
	const wanted = attribute.replaceAll('-', '').toLowerCase();
	const found = Object.entries(element.properties).find(([name]) => name.toLowerCase() === wanted);
	return String(found?.[1] ?? '').trim();
}

function select(selector: string, node: Nodes): Element[] {
	try {
		return selectAll(selector, node);
	} catch (error) {
		throw new ImportError(`"${selector}" is no CSS selector: ${String(error)}.`, 'Correct it in the mapping.');
	}
}

function placeOf(node: Nodes): Position {
	return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function tooDeep(file: string): Finding {
	const message = 'Elements of this file stand too deep in each other to be read.';
	const help = 'Cut out the page that does so, or close its elements.';
	return { kind: 'refused', rule: 'html-depth', file, line: 1, column: 1, message, help };
}

function withoutPage(file: string, selector: string): Finding {
	const message = `Nothing in this file matches "${selector}", which the mapping gives for a page.`;
	const help = 'Correct "page" in the mapping.';
	return { kind: 'refused', rule: 'no-page', file, line: 1, column: 1, message, help };
}
