import { z } from 'zod';
import { type Field, FIELDS } from '../fields.ts';
import { DATE_ORDERS } from '../values/date.ts';
import { joinSchema } from './joinSchema.ts';

/** The formats that can be read. */
export const FORMATS = ['text', 'jsonl', 'json', 'csv', 'xlsx', 'docx', 'xml', 'discourse', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** A column's or key's name, or a CSS selector; of several, all that are there are joined. */
const namesSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);

const patternSchema = z.string().refine(isPattern, 'must be a regular expression');

/** Where a field comes from: by name alone, or with how to read it. */
const originSchema = z.union([
	namesSchema,
	z.strictObject({
		/** The column, key or CSS selector. */
		from: namesSchema,
		/** A regular expression; its first group is the value, or what it matches where it has none. */
		match: patternSchema.optional(),
		/** The first of the columns that holds something, and of a list its first item; all of them are joined where absent. */
		first: z.boolean().default(false),
		/** A regular expression; each match is an item of the list (its first group, where it has one). */
		each: patternSchema.optional(),
		/** What the value is put into: `{}` stands for it, `{name}` for another column of the row. */
		as: z.string().min(1).optional(),
		/** The value is HTML and becomes Markdown: for columns that hold marked-up text. */
		html: z.boolean().default(false),
		/** The value is BBCode and becomes Markdown: `true`, or the column of phpBB's `bbcode_uid`. */
		bbcode: z.union([z.boolean(), z.string().min(1)]).default(false),
		/** HTML pages: the attribute that holds the value, in place of the element's text. */
		attribute: z.string().optional(),
	}),
]);

/** A mapping file: how the columns, keys or elements of a source become the fields of an entry. */
export const mappingSchema = z.strictObject({
	/** The format, where the file's name does not tell it. */
	format: z.enum(FORMATS).optional(),
	/** The encoding, by its name on the web ("big5"); told from the bytes where absent. */
	encoding: z.string().optional(),
	/** The source is an export of an archive of this software: its texts are Markdown already, and nothing in any value is mended, escaped or read as empty. */
	exact: z.boolean().default(false),
	/** CSV: the character between cells; told from the first row where absent. */
	delimiter: z.string().length(1).optional(),
	/** The order of day, month and year where the year does not stand first. */
	dates: z.enum(DATE_ORDERS).optional(),
	/** The language of rows that name none, as a tag such as `zh-hant`. */
	lang: z.string().optional(),
	/** HTML: selector of the elements that each hold a whole page; the whole file is one where absent. */
	page: z.string().optional(),
	/** Workbooks: the sheets that are read, by name; those that name two columns that are looked for where absent. */
	sheets: z.array(z.coerce.string<string | number>()).min(1).optional(),
	/** JSON: the key under which the list of rows stands (`data.items`); the outermost list where absent. */
	rows: z.string().min(1).optional(),
	/** XML: the elements that are rows; those directly in the outermost one where absent. */
	row: namesSchema.optional(),
	/** XML: elements that are told apart by an attribute (`@domain`) or an element in them: `category[topic]`. */
	keyed: z.record(z.string(), z.union([
		z.string().min(1).transform((by) => ({ by, value: undefined })),
		z.strictObject({ by: z.string().min(1), value: z.string().min(1).optional() }),
	])).default({}),
	/** XML: prefixes that the mapping uses, and the addresses of their namespaces; prefixes are the source's own where absent. */
	namespaces: z.record(z.string(), z.union([z.string(), z.array(z.string())])).default({}),
	/** Formats by the endings of files, where they are not what these endings tell. */
	formats: z.record(z.string(), z.enum(FORMATS)).default({}),
	/** The address of the site that the source comes from, which completes relative links and addresses. */
	site: z.url({ protocol: /^https?$/ }).optional(),
	/** Addresses that lead to entries besides their `sourceUrl`: regular expressions whose group is the source's id. */
	links: z.array(patternSchema).default([]),
	/** How rows of questions and rows of answers become entries. */
	join: joinSchema.optional(),
	/** Where each field comes from; a field not named here comes from the column of its own name. */
	fields: byField(originSchema).default({}),
	/** Values of the source and what they are in the archive, by field. */
	values: byField(z.record(z.string(), z.coerce.string<string | number>())).default({}),
	/** Values of fields that a row leaves empty. */
	defaults: byField(z.string()).default({}),
	/** Columns that are left out knowingly; others that no field takes are pointed out. */
	ignore: z.array(z.string()).default([]),
});

/** A mapping that says what is different from another. */
export const overMappingSchema = mappingSchema.extend({ join: joinSchema.partial().optional() });

export type Mapping = z.output<typeof mappingSchema>;
export type Origin = z.output<typeof originSchema>;

/** The mapping of a source whose names are the archive's own. */
export const PLAIN_MAPPING: Mapping = mappingSchema.parse({});

/** An object with a value for any of the fields; a name that is no field's is a fault. */
function byField<T extends z.ZodType>(value: T): z.ZodObject<Record<Field, z.ZodOptional<T>>, z.core.$strict> {
	const entries = FIELDS.map((field) => [field, value.optional()] as const);
	return z.strictObject(Object.fromEntries(entries) as Record<Field, z.ZodOptional<T>>);
}

function isPattern(source: string): boolean {
	try {
		return new RegExp(source, 'u') instanceof RegExp;
	} catch (error) {
		if (error instanceof SyntaxError) return false;
		throw error;
	}
}
