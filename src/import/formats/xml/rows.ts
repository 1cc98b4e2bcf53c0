import type { SaxesParser, SaxesTagNS } from 'saxes';
import type { XmlElement } from './element.ts';

/** Most characters of one row, and elements in one another: what is more is no row. */
const MOST_CHARACTERS = 16_777_216;
const DEEPEST = 200;

/** Which elements are rows. */
interface RowOptions {
	/** Their names; the elements directly in the first one where absent. */
	row: readonly string[] | undefined;
	/** Prefixes of the mapping, by the address of the namespace that they stand for. */
	prefixes: ReadonlyMap<string, string>;
}

/** Why a row or file is not read: what is wrong with it goes beyond its form. */
export class XmlTooMuch extends Error {
	override name = 'XmlTooMuch';
}

type Parser = SaxesParser<{ xmlns: true; position: true }>;

/** Gathers the rows of a file while a parser reads it. */
export class RowGatherer {
	/** Rows that are whole, in order; whoever takes them empties it. */
	readonly rows: XmlElement[] = [];
	/** Names of elements outside rows, for saying what there is where there are none. */
	readonly others = new Set<string>();
	readonly #options: RowOptions;
	/** The elements that are open in the row, outermost first. */
	#open: XmlElement[] = [];
	#depth = 0;
	#characters = 0;
	#start = { line: 1, column: 1 };

	constructor(parser: Parser, options: RowOptions) {
		this.#options = options;
		parser.on('opentagstart', ({ name }) => {
			// The reader stands behind the name and one more character.
			this.#start = { line: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1) };
		});
		parser.on('opentag', (tag) => { this.#begin(tag); });
		parser.on('text', (text) => { this.#text(text); });
		parser.on('cdata', (text) => { this.#text(text); });
		parser.on('closetag', () => { this.#end(); });
	}

	#begin(tag: SaxesTagNS): void {
		this.#depth += 1;
		if (this.#depth > DEEPEST) throw new XmlTooMuch(`Elements stand more than ${DEEPEST} deep in each other`);
		const name = this.#named(tag.name, tag);
		if (this.#open.length === 0 && !this.#isRow(name)) {
			if (this.others.size < 20) this.others.add(name);
			return;
		}
		const attributes = new Map<string, string>();
		for (const attribute of Object.values(tag.attributes)) {
			this.#count(attribute.value);
			if (attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns') attributes.set(this.#named(attribute.name, attribute), attribute.value);
		}
		const element: XmlElement = { name, attributes, content: [], ...this.#start };
		this.#open.at(-1)?.content.push(element);
		this.#open.push(element);
	}

	#end(): void {
		this.#depth -= 1;
		const element = this.#open.pop();
		if (!element || this.#open.length > 0) return;
		this.#characters = 0;
		this.rows.push(element);
	}

	#text(text: string): void {
		const { content } = this.#open.at(-1) ?? {};
		if (!content) return;
		this.#count(text);
		const before = content.at(-1);
		if (typeof before === 'string') content[content.length - 1] = before + text;
		else content.push(text);
	}

	#count(text: string): void {
		this.#characters += text.length;
		if (this.#characters > MOST_CHARACTERS) throw new XmlTooMuch(`A row holds more than ${MOST_CHARACTERS} characters`);
	}

	#isRow(name: string): boolean {
		const { row } = this.#options;
		return row === undefined ? this.#depth === 2 : row.includes(name);
	}

	/** A name under the mapping's prefix for its namespace, or as it is written. */
	#named(written: string, { prefix, local, uri }: { prefix: string; local: string; uri: string }): string {
		if (uri === '') return written;
		const own = this.#options.prefixes.get(uri);
		if (own !== undefined) return own === '' ? local : `${own}:${local}`;
		return prefix === '' ? local : written;
	}
}
