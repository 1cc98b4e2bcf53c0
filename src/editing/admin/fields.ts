import type { JsonSchema } from './jsonSchema.ts';

/** A field of the form, in Sveltia's notation. */
export interface Field {
	name: string;
	widget: string;
	label: string;
	required?: boolean;
	[option: string]: unknown;
}

/** From how many characters on a text gets a box of several lines. */
const LONG = 400;

/** Fields that a schema alone cannot tell: by the key's name, what to put in place of the field made from the schema. */
export type Instead = Readonly<Record<string, (field: Field) => Field | undefined>>;

/**
 * The fields of a form, one for each key of a schema.
 *
 * @param languages the site's languages besides the first, for names in other languages
 */
export function fieldsOf(schema: JsonSchema, languages: readonly string[], instead: Instead = {}): Field[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, of]) => {
		const field = fieldOf(name, of, schema.required?.includes(name) ?? false, languages);
		if (field === undefined) return [];
		return (instead[name] ? instead[name](field) : field) ?? [];
	});
}

function fieldOf(name: string, schema: JsonSchema, required: boolean, languages: readonly string[]): Field | undefined {
	const kind = kindOf(name, schema, languages);
	if (kind === undefined) return undefined;
	return {
		name,
		label: labelOf(name),
		...(schema.description !== undefined && { hint: schema.description }),
		...kind,
		...(schema.default !== undefined && { default: schema.default }),
		required,
	};
}

/** Undefined where there is nothing to fill in: names in other languages, on a site of one. */
function kindOf(name: string, schema: JsonSchema, languages: readonly string[]): { widget: string } | undefined {
	if (schema.enum) return { widget: 'select', ...{ options: schema.enum } };
	if (schema.type === 'boolean') return { widget: 'boolean' };
	if (schema.type === 'array') return { widget: 'list', ...{ field: { ...fieldOf(name, schema.items!, true, languages)!, label: labelOf(name).replace(/s$/, '') } } };
	if (schema.properties) return { widget: 'object', ...{ fields: fieldsOf(schema, languages), collapsed: 'auto' } };
	if (typeof schema.additionalProperties === 'object') return byLanguage(schema.additionalProperties, languages);
	if (schema.format === 'date') return { widget: 'datetime', ...{ type: 'date', format: 'YYYY-MM-DD', picker_utc: false } };
	return textKind(schema);
}

function byLanguage(schema: JsonSchema, languages: readonly string[]): { widget: string } | undefined {
	if (languages.length === 0) return undefined;
	const fields = languages.map((lang) => ({ ...fieldOf(lang, schema, false, [])!, label: lang }));
	return { widget: 'object', ...{ fields, collapsed: 'auto' } };
}

function textKind({ format, pattern, minLength, maxLength }: JsonSchema): { widget: string } {
	return {
		// An address or a name has one line, however long it may be.
		widget: (maxLength ?? 0) >= LONG && format === undefined && pattern === undefined ? 'text' : 'string',
		...(format === 'uri' && { type: 'url' }),
		...(minLength !== undefined && { minlength: minLength }),
		...(maxLength !== undefined && { maxlength: maxLength }),
		...(pattern !== undefined && { pattern: [pattern, 'This is not written as it has to be: see below.'] }),
	};
}

/** `moreInfo` → "More info". */
export function labelOf(name: string): string {
	const words = name.replace(/([a-z])([A-Z])/g, (_, end: string, start: string) => `${end} ${start.toLowerCase()}`);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
