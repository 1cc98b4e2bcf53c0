import { z } from 'zod';
import {
	doctorSchema, entrySchema, pageSchema, siteSchema, specialtySchema, synonymsSchema, themeSchema, topicSchema, AGE_BANDS, ORIGINS, SEXES,
} from '../../src/archive/schema/index.ts';
import { allowSchema } from '../../src/editing/check/privacy/allow.ts';
import { readComments, type SchemaComments } from './comments.ts';
import { messagesSchema } from './messages.ts';

/** A JSON Schema, as far as it is touched here. */
interface JsonSchema {
	description?: string;
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
	[key: string]: unknown;
}

const SCHEMAS: readonly [file: string, name: string, schema: z.ZodType][] = [
	['entry', 'entrySchema', entrySchema],
	['doctor', 'doctorSchema', doctorSchema],
	['specialty', 'specialtySchema', specialtySchema],
	['topic', 'topicSchema', topicSchema],
	['page', 'pageSchema', pageSchema],
	['site', 'siteSchema', siteSchema],
	['synonyms', 'synonymsSchema', synonymsSchema],
	['theme', 'themeSchema', themeSchema],
	['privacy-allow', 'allowSchema', allowSchema],
];

/** All generated files by path from the project's folder. */
export function generatedFiles(root: string): Map<string, string> {
	const comments: SchemaComments = new Map([...readComments(`${root}/src/archive/schema`), ...readComments(`${root}/src/editing/check/privacy`)]);
	const files = SCHEMAS.map(([file, name, schema]): [string, string] => [`schemas/${file}.schema.json`, json(withComments(schema, comments.get(name)!))]);
	return new Map([...files, ['schemas/messages.schema.json', json(messagesSchema(root))], ['.vscode/entry.code-snippets', json(snippets())]]);
}

function withComments(schema: z.ZodType, comments: Map<string, string>): JsonSchema {
	const made = z.toJSONSchema(schema, { io: 'input' }) as JsonSchema;
	describe(made, [], comments);
	return made;
}

function describe(schema: JsonSchema, path: readonly string[], comments: Map<string, string>): void {
	const text = comments.get(path.join('.'));
	if (text !== undefined) schema.description = text;
	for (const [key, value] of Object.entries(schema.properties ?? {})) describe(value, [...path, key], comments);
	// An item has no name of its own.
	if (schema.items) describe(schema.items, path, new Map([...comments].filter(([key]) => key !== path.join('.'))));
}

/** A new entry, and single keys, to be filled in with the tab key. */
function snippets(): object {
	const choice = (place: number, values: readonly string[]): string => `\${${place}|${values.join(',')}|}`;
	return {
		'New entry': {
			scope: 'markdown',
			prefix: 'entry',
			description: 'Front matter and sections of a new entry',
			body: [
				'---',
				'title: ${1:The question in one line}',
				'asker: ${2:an alias, never a real name}',
				`sex: ${choice(3, SEXES)}`,
				`age: ${choice(4, AGE_BANDS)}`,
				'date: ${5:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}',
				'doctor: ${6:name-of-a-file-in-doctors}',
				'specialty: ${7:${TM_DIRECTORY/^.*entries.([^\\\\\\/]+).*$/$1/}}',
				'answered: ${8:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}',
				'---',
				'${9:The question, in the words of who asked.}',
				'',
				'## Answer',
				'${10:The doctor\'s reply.}',
			],
		},
		'More info': {
			scope: 'markdown', prefix: 'more', description: 'The "More info" section', body: ['## More info', '${1:Background that outlives this one question.}'],
		},
		'Who wrote More info': { scope: 'markdown', prefix: 'moreInfo', description: 'Who wrote the "More info" section', body: [`moreInfo: ${choice(1, ORIGINS)}`] },
		Review: {
			scope: 'markdown', prefix: 'reviewed', description: 'Who last checked that the answer still holds',
			body: ['reviewed:', '  by: ${1:name or doctor id}', '  on: ${2:$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE}'],
		},
	};
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}
