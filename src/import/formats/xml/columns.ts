import type { Position } from '../../position.ts';
import { childrenOf, markupOf, textOf, type XmlElement } from './element.ts';

/** Elements that are told apart by what stands in them, not by their name. */
interface Keyed {
	/** The attribute (`@domain`) or element in it that tells them apart. */
	by: string;
	/** The element in it that holds the value; its own text where absent. */
	value?: string | undefined;
}

/** How the elements of a row become columns. */
export interface ColumnOptions {
	keyed: Readonly<Record<string, Keyed>>;
	/** Whether a column of this name is looked for. */
	isKnown: (name: string) => boolean;
}

/** A row's values by column, and where each begins. */
export interface Columns {
	values: Record<string, unknown>;
	places: Map<string, Position>;
}

/** Tables as programs of databases write them: `<field name="post_id">`, `<column name="post_id">`. */
const TABLE = new Set(['field', 'column']);

/**
 * The columns of a row: its attributes and the elements in it by their names, elements further in by their
 * path (`owner/name`), attributes of these behind `@` (`link/@href`). What is there more than once is a list.
 */
export function columnsOf(row: XmlElement, options: ColumnOptions): Columns {
	const columns: Columns = { values: Object.create(null) as Columns['values'], places: new Map() };
	addElements(row, '', columns, options);
	for (const [name, value] of row.attributes) add(columns, name in columns.values ? `@${name}` : name, value, row);
	return columns;
}

function addElements(element: XmlElement, path: string, columns: Columns, options: ColumnOptions): void {
	for (const child of childrenOf(element)) {
		if (isNil(child)) continue;
		const title = child.attributes.get('name');
		if (TABLE.has(child.name) && title !== undefined) add(columns, path + title, textOf(child), child);
		else addElement(child, path + child.name, columns, options);
	}
}

function addElement(child: XmlElement, plain: string, columns: Columns, options: ColumnOptions): void {
	const keyed = Object.hasOwn(options.keyed, plain) ? options.keyed[plain] : undefined;
	const key = keyed && partOf(child, keyed.by);
	const name = key === undefined ? plain : `${plain}[${key}]`;
	for (const [attribute, value] of child.attributes) {
		if (keyed?.by !== `@${attribute}`) add(columns, `${name}/@${attribute}`, value, child);
	}
	if (key !== undefined && keyed?.value !== undefined) {
		add(columns, name, partOf(child, keyed.value) ?? '', child);
		return;
	}
	const inner = childrenOf(child);
	if (inner.length === 0) add(columns, name, textOf(child), child);
	// Text among elements, or a whole text that is marked up, is one value.
	else if (options.isKnown(name) || textOf(child).trim() !== '') add(columns, name, markupOf(child), child);
	else addElements(child, `${name}/`, columns, options);
}

function add({ values, places }: Columns, name: string, value: string, { line, column }: Position): void {
	if (value.trim() === '') return;
	const before = values[name];
	values[name] = before === undefined ? value : [before, value].flat();
	if (before === undefined) places.set(name, { line, column });
}

/** The value of an attribute (`@name`) or of the first element of a name in another. */
function partOf(element: XmlElement, name: string): string | undefined {
	if (name.startsWith('@')) return element.attributes.get(name.slice(1));
	const child = childrenOf(element).find((one) => one.name === name);
	return child && textOf(child).trim();
}

function isNil({ attributes }: XmlElement): boolean {
	return attributes.get('xsi:nil') === 'true';
}
