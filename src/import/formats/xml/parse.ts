import { SaxesParser } from 'saxes';
import type { Finding } from '../../finding.ts';
import type { Mapping } from '../../mapping/schema.ts';
import type { Parsed, RawRow } from '../../row.ts';
import type { SourceLine } from '../../source/lines.ts';
import { type ColumnOptions, columnsOf } from './columns.ts';
import type { XmlElement } from './element.ts';
import { RowGatherer, XmlTooMuch } from './rows.ts';
import { SoundXml } from './sound.ts';

/** The part of a mapping that says which elements of XML are rows, and what their columns are. */
type XmlMapping = Pick<Mapping, 'row' | 'keyed' | 'namespaces'>;

/**
 * Rows of an XML file, one at a time. Nothing outside the file is ever read, and what a document type
 * declares is left alone: entities are those of XML and HTML. What is not well-formed ends the reading at its
 * place, with the rows before it taken.
 */
export async function* parseXml(
	lines: AsyncIterable<SourceLine>,
	file: string,
	mapping: XmlMapping,
	isKnown: (name: string) => boolean = () => false,
): AsyncGenerator<Parsed> {
	const parser = new SaxesParser({ xmlns: true, position: true });
	const row = mapping.row === undefined ? undefined : [mapping.row].flat();
	const gatherer = new RowGatherer(parser, { row, prefixes: prefixesOf(mapping) });
	const sound = new SoundXml(file);
	const options: ColumnOptions = { keyed: mapping.keyed, isKnown };
	let found = 0;
	const taken = function* (): Generator<Parsed> {
		for (const element of gatherer.rows.splice(0)) {
			found += 1;
			yield rowOf(element, file, options, sound.findings());
		}
	};
	const read = (step: () => void): Finding | undefined => faultOf(parser, file, step);
	parser.on('error', (error) => { throw new NotWellFormed(error.message); });
	for await (const line of lines) {
		const fault = read(() => parser.write(`${sound.line(line)}\n`));
		yield* taken();
		if (fault) {
			yield fault;
			return;
		}
	}
	const fault = read(() => parser.close());
	yield* taken();
	if (fault) yield fault;
	else if (found === 0) yield withoutRow(file, row, gatherer.others);
	yield* sound.findings();
}

class NotWellFormed extends Error {
	override name = 'NotWellFormed';
}

function faultOf(parser: { line: number; columnIndex: number }, file: string, step: () => void): Finding | undefined {
	try {
		step();
		return undefined;
	} catch (error) {
		if (!(error instanceof NotWellFormed || error instanceof XmlTooMuch)) throw error;
		const at = { file, line: parser.line, column: Math.max(1, parser.columnIndex) };
		const rest = 'The file was not read further.';
		if (error instanceof XmlTooMuch) {
			return { kind: 'refused', rule: 'xml-bounds', ...at, message: `${error.message}. ${rest}`, help: 'Look whether an element is not closed, or name the element of a row ("row") in a mapping.' };
		}
		const what = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
		return { kind: 'refused', rule: 'not-xml', ...at, message: `This is no well-formed XML: ${what}. ${rest}`, help: 'Correct it here, or export again; rows above were taken.' };
	}
}

function prefixesOf({ namespaces }: XmlMapping): Map<string, string> {
	return new Map(Object.entries(namespaces).flatMap(([prefix, addresses]) => [addresses].flat().map((address) => [address, prefix] as const)));
}

function rowOf(element: XmlElement, file: string, options: ColumnOptions, findings: Finding[]): RawRow {
	const { values, places } = columnsOf(element, options);
	const { line, column } = element;
	return { kind: 'row', file, line, column, values, findings, at: (name) => places.get(name) ?? { line, column } };
}

function withoutRow(file: string, row: readonly string[] | undefined, others: ReadonlySet<string>): Finding {
	const wanted = row === undefined ? 'no element stands directly in the first one' : `there is no ${row.map((name) => `<${name}>`).join(' or ')}`;
	const message = `In this file ${wanted}. It holds ${[...others].map((name) => `<${name}>`).join(', ')}.`;
	return { kind: 'refused', rule: 'no-row', file, line: 1, column: 1, message, help: 'Name the element of a row in a mapping: row: item.' };
}
