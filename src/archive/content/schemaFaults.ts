import type { z } from 'zod';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import type { Place, YamlSource } from './frontMatter.ts';

type Issue = z.core.$ZodIssue;
type ShapeSource = { shape?: Record<string, unknown> };

/** Turns what a schema found into faults that point at the line and print it mended. */
export function schemaFaults(
	error: z.ZodError,
	schema: z.ZodType,
	source: YamlSource,
	file: string,
): Fault[] {
	return error.issues.flatMap((issue) => issueFaults(issue, schema, source, file));
}

function issueFaults(issue: Issue, schema: z.ZodType, source: YamlSource, file: string): Fault[] {
	if (issue.code === 'unrecognized_keys') {
		const known = Object.keys((schema as ShapeSource).shape ?? {});
		return issue.keys.map((key) => unknownKey(key, issue.path, known, source, file));
	}
	const name = issue.path.join('.');
	if (issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('undefined')) {
		return [missingKey(name, source.value(issue.path), file)];
	}
	const place = source.value(issue.path);
	const written = source.line(place).slice(place.column - 1, place.column - 1 + place.length);
	const base = { severity: 'error' as const, rule: 'schema', file, ...place };
	if (issue.code === 'invalid_value') {
		const values = issue.values.map(String);
		const near = nearest(written, values);
		return [
			{
				...base,
				message: `"${written}" is not a value of "${name}".`,
				help: `Write one of: ${values.join(', ')}.`,
				...(near === undefined ? {} : { mended: replaceAt(source, place, near) }),
			},
		];
	}
	if (issue.code === 'invalid_type' && issue.expected === 'string') {
		return [
			{
				...base,
				message: `"${name}" must be text, and ${written} is not.`,
				help: 'Put the value in quotes.',
				mended: replaceAt(source, place, JSON.stringify(written)),
			},
		];
	}
	return [
		{
			...base,
			message: `"${name}" ${sentence(issue.message)}`,
			help: `Correct the value of "${name}".`,
		},
	];
}

function sentence(message: string): string {
	const text = message.replace(/^Invalid input: /, '').replace(/\.$/, '');
	return `${/^(must|is|needs|has)\b/.test(text) ? '' : 'is not right: '}${text}.`;
}

function replaceAt(source: YamlSource, place: Place, value: string): string {
	const line = source.line(place);
	return line.slice(0, place.column - 1) + value + line.slice(place.column - 1 + place.length);
}

function unknownKey(
	key: string,
	path: readonly PropertyKey[],
	known: string[],
	source: YamlSource,
	file: string,
): Fault {
	const place = source.key(path, key);
	const near = path.length === 0 ? nearest(key, known) : undefined;
	return {
		severity: 'error',
		rule: 'unknown-key',
		file,
		...place,
		message: `"${[...path, key].join('.')}" is not a known key.`,
		help: near
			? `Did you mean "${near}"?`
			: path.length === 0
				? `Known keys: ${known.join(', ')}.`
				: 'Remove it.',
		...(near ? { mended: replaceAt(source, place, near) } : {}),
	};
}

function missingKey(name: string, place: Place, file: string): Fault {
	return {
		severity: 'error',
		rule: 'missing-key',
		file,
		...place,
		message: `"${name}" is missing.`,
		help: `Add a line "${name}: …" to the front matter.`,
	};
}
