import type { Library } from '../../site/query/library.ts';
import { ENTRY_FIELDS, REGISTRY_FIELDS, type DataField } from './fields.ts';
import { flatFields } from './table.ts';

/** A file of data, as it was written. */
export interface DataFile {
	/** The name of its table. */
	name: TableName;
	path: string;
	rows: number;
	bytes: number;
	/** SHA-256, as hex digits. */
	sha256: string;
}

export type TableName = 'entries' | keyof typeof REGISTRY_FIELDS;
export type DataFormat = 'jsonl' | 'csv';

const TITLES: Readonly<Record<TableName, string>> = {
	entries: 'Questions with their answers', doctors: 'Who answered', specialties: 'Specialties', topics: 'Topics',
};

const MEDIA_TYPES: Readonly<Record<DataFormat, string>> = { jsonl: 'application/jsonl', csv: 'text/csv' };

/** The fields of a table, in their order. */
export function fieldsOf(table: TableName): DataField[] {
	if (table !== 'entries') return [...REGISTRY_FIELDS[table]];
	return Object.entries(ENTRY_FIELDS).map(([name, field]) => ({ name, ...field }));
}

/** The same as the columns of CSV. Where a cell holds a list or a group of values, it is JSON, as Frictionless reads such types. */
export function columnsOf(table: TableName): DataField[] {
	return table === 'entries' ? flatFields(fieldsOf(table)) : fieldsOf(table);
}

/** What a Data Package says of itself (https://specs.frictionlessdata.io/data-package/, version 1). */
export function dataPackage(library: Library, { format, files, day }: { format: DataFormat; files: readonly DataFile[]; day: string }): object {
	const { site, firstLanguage } = library;
	const name = library.text(firstLanguage, site.name);
	return {
		profile: format === 'csv' ? 'tabular-data-package' : 'data-package',
		name: packageName(site.address),
		title: name,
		description: library.text(firstLanguage, site.tagline),
		homepage: site.address,
		version: day,
		...(site.licence && { licenses: [{ title: site.licence.name, path: site.licence.address }] }),
		sources: [{ title: name, path: site.address }],
		contributors: [{ title: name, path: site.address, role: 'publisher' }],
		resources: files.map((file) => resource(file, format)),
	};
}

/** A name as the specification has it: lower-case letters, digits, `.`, `_` and `-`. */
function packageName(address: string): string {
	return new URL(address).hostname.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
}

function resource({ name, path, bytes, sha256 }: DataFile, format: DataFormat): object {
	const isTable = format === 'csv';
	return {
		profile: isTable ? 'tabular-data-resource' : 'data-resource',
		name, path,
		title: TITLES[name],
		format,
		mediatype: MEDIA_TYPES[format],
		encoding: 'utf-8',
		bytes,
		hash: `sha256:${sha256}`,
		...(isTable && { dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true } }),
		schema: {
			fields: isTable ? columnsOf(name) : fieldsOf(name),
			primaryKey: 'id',
			...foreignKeys(name),
		},
	};
}

function foreignKeys(name: TableName): object {
	const to = (field: string, table: TableName): object => ({ fields: field, reference: { resource: table, fields: 'id' } });
	if (name === 'entries') return { foreignKeys: [to('specialty', 'specialties'), to('doctor', 'doctors')] };
	return name === 'specialties' ? {} : { foreignKeys: [to('specialty', 'specialties')] };
}
