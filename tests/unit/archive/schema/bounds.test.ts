import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { doctorSchema, entrySchema, siteSchema, specialtySchema, synonymsSchema, topicSchema } from '../../../../src/archive/schema/index.ts';
import { allowSchema } from '../../../../src/editing/check/privacy/allow.ts';

interface Part {
	type?: string;
	enum?: unknown;
	const?: unknown;
	format?: string;
	maxLength?: number;
	maxItems?: number;
	properties?: Record<string, Part>;
	additionalProperties?: Part | boolean;
	items?: Part;
	anyOf?: Part[];
	oneOf?: Part[];
}

/** Paths of texts and lists that may be of any length. */
function boundless(part: Part, path = ''): string[] {
	const inner = [
		...Object.entries(part.properties ?? {}).flatMap(([key, value]) => boundless(value, `${path}.${key}`)),
		...(typeof part.additionalProperties === 'object' ? boundless(part.additionalProperties, `${path}.*`) : []),
		...(part.items ? boundless(part.items, `${path}[]`) : []),
		...[...(part.anyOf ?? []), ...(part.oneOf ?? [])].flatMap((one) => boundless(one, path)),
	];
	const isFree = part.type === 'string' && part.enum === undefined && part.const === undefined && part.format !== 'date' && part.maxLength === undefined;
	const isEndless = part.type === 'array' && part.maxItems === undefined;
	return [...(isFree || isEndless ? [path] : []), ...inner];
}

test.for(Object.entries({ doctorSchema, entrySchema, siteSchema, specialtySchema, synonymsSchema, topicSchema, allowSchema }))('every text and list of %s has a bound', ([, schema]) => {
	// Old addresses are bounded in bytes, which JSON Schema cannot say.
	expect(boundless(z.toJSONSchema(schema, { io: 'input' }) as Part).filter((path) => path !== '.aliases[]')).toEqual([]);
});

describe('a value of a megabyte is refused at once', () => {
	const large = 2 ** 20;
	test.for<[string, z.ZodType, unknown]>([
		['an owner', specialtySchema.shape.owners, [`${'a.'.repeat(large / 2)}@${'a.'.repeat(large / 2)} `]],
		['an id', entrySchema.shape.doctor, 'a-'.repeat(large / 2)],
		['a language', entrySchema.shape.lang, `en${'-aa'.repeat(large / 3)}-`],
		['an old address', entrySchema.shape.aliases, [`/${'%2e'.repeat(large / 3)}`]],
		['a web address', entrySchema.shape.sourceUrl, `https://a.example/${'a'.repeat(large)}`],
		['a model', siteSchema.shape.embedder, { onnx: `${'a/'.repeat(large / 2)}..` }],
		['a repository', siteSchema.shape.admin, { repository: `${'a/'.repeat(large / 2)}!` }],
		['signs', siteSchema.shape.urgent, { text: 'x', number: '112', signs: Array.from({ length: 201 }, (_, sign) => `sign ${sign}`) }],
		['one sign', siteSchema.shape.urgent, { text: 'x', number: '112', signs: ['a'.repeat(81)] }],
	])('%s', ([, schema, value]) => {
		const started = performance.now();
		expect(schema.safeParse(value).success).toBe(false);
		expect(performance.now() - started).toBeLessThan(2000);
	});
});
