import type { z } from 'zod';
import type { Fault } from '../fault.ts';
import type { YamlSource } from './yamlSource.ts';
import type { MissingKey } from './missingKey.ts';
import { keyMeant, knownKeys } from './knownKeys.ts';
import { FOLDERS, namedAt } from './knownNames.ts';
import { valueWords } from './valueWords.ts';

type Issue = z.core.$ZodIssue;

/** What turning issues into faults needs to know. */
interface Context {
	schema: z.ZodType;
	source: YamlSource;
	file: string;
	missing: MissingKey;
}

/**
 * Turns what a schema found into faults that point at the line and print it mended.
 * @param missing what to write for a key that is missing
 */
export function schemaFaults(
	error: z.ZodError,
	schema: z.ZodType,
	source: YamlSource,
	file: string,
	missing: MissingKey = () => undefined,
): Fault[] {
	const context = { schema, source, file, missing };
	const [absent, others] = [error.issues.filter(isMissing), error.issues.filter((issue) => !isMissing(issue))];
	// Of a value of the wrong kind, its length says nothing.
	const wrong = new Set(others.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')));
	const telling = others.filter(({ code, path }) => !/^too_/.test(code) || !wrong.has(path.join('.')));
	const faults = telling.flatMap((issue) => issueFaults(issue, context));
	// A key that is only misspelt is not missing too.
	const misspelt = new Set(faults.flatMap(({ instead }) => instead ?? []));
	const missed = absent.filter(({ path }) => !misspelt.has(path.join('.')));
	return [...faults.map(({ instead: _, ...fault }) => fault), ...missed.map((issue) => missingKey(issue, context))];
}

/** A fault, and for an unknown key the path of the key that was meant. */
type KeyFault = Fault & { instead?: string };

function isMissing(issue: Issue): boolean {
	return 'input' in issue && issue.input === undefined && ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
}

function issueFaults(issue: Issue, context: Context): KeyFault[] {
	const { source, file } = context;
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => unknownKey(key, issue.path, context));
	}
	if (issue.code === 'invalid_union') {
		// The branch that complains of the innermost value is the one that was meant.
		const depth = (issues: Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length));
		const meant = issue.errors.toSorted((a, b) => depth(b) - depth(a))[0];
		if (meant && depth(meant) > 0) {
			return meant.flatMap((inner) => issueFaults({ ...inner, path: [...issue.path, ...inner.path] }, context));
		}
	}
	if (isMissing(issue)) return [{ severity: 'error', rule: 'missing-key', file, ...source.value(issue.path), message: `${nameOf(issue.path)} is missing.`, help: `Write it beside the others of ${nameOf(issue.path.slice(0, -1))}.` }];
	const atKey = issue.code === 'invalid_key';
	const place = atKey ? source.key(issue.path.slice(0, -1), String(issue.path.at(-1))) : source.value(issue.path);
	const written = source.line(place).slice(place.column - 1, place.column - 1 + place.length);
	const names = isText(issue) ? namedAt(file, issue.path) : undefined;
	if (names !== undefined) {
		const plain = written.replace(/^(["'])(.*)\1$/, '$2');
		return [{
			severity: 'error', rule: 'schema', file, ...place, names,
			message: `${nameOf(issue.path)} is "${plain}", which cannot be an id: those are lower-case letters, digits and single hyphens.`,
			help: `Write the name of a file in ${FOLDERS[names]}/, without ".md".`,
		}];
	}
	const comment = 'input' in issue && issue.input === null ? /^(\s*(?:- )?[\w-]+:\s+)(#\S+)\s*$/.exec(source.line(place)) : null;
	if (comment) {
		const [, key = '', value = ''] = comment;
		return [{
			severity: 'error', rule: 'schema', file, line: place.line, column: key.length + 1, length: value.length,
			message: `${nameOf(issue.path)} has no value: a # behind a space begins a comment.`,
			help: 'Put the value in quotation marks.',
			mended: `${key}"${value}"`,
		}];
	}
	const { message, help, value, safe } = valueWords(issue, nameOf(issue.path), written);
	return [
		{
			severity: 'error', rule: 'schema', file, ...place, message, help,
			...(value === undefined ? {} : { mended: source.replaced(place, value) }),
			...(safe ? { safe } : {}),
		},
	];
}

/** Whether a value is no name, but might have been meant as one. */
function isText(issue: Issue): boolean {
	return ('input' in issue && typeof issue.input === 'number') || (issue.code === 'invalid_format' && issue.input !== '');
}

/** A path as people read it: `reviewed.on`, "topics", item 2. */
function nameOf(path: readonly PropertyKey[]): string {
	const last = path.at(-1);
	if (typeof last === 'number') return `Item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
	return path.length === 0 ? 'The file' : `"${path.join('.')}"`;
}

function unknownKey(key: string, path: readonly PropertyKey[], { schema, source, file }: Context): KeyFault {
	const place = source.key(path, key);
	const known = knownKeys(schema, path);
	const near = keyMeant(key, known);
	const isThere = near !== undefined && source.has([...path, near]);
	return {
		severity: 'error',
		rule: 'unknown-key',
		file,
		...place,
		message: `"${[...path, key].join('.')}" is not a known key.`,
		help: isThere ? `"${near}" stands here already: remove one of the two.` : near ? `Did you mean "${near}"?` : `Remove it; known keys are ${known.join(', ')}.`,
		...(near && !isThere ? { mended: source.replaced(place, near), instead: [...path, near].join('.') } : {}),
	};
}

function missingKey(issue: Issue, { source, file, missing }: Context): Fault {
	const key = issue.path.map(String);
	const { value, certain = false } = missing(key.join('.')) ?? {};
	const line = `${key[0]!}: ${value ?? '…'}`;
	const isYaml = file.endsWith('.yml');
	const where = isYaml ? '' : ' to the front matter';
	const place = source.value(issue.path);
	return {
		severity: 'error',
		rule: 'missing-key',
		file,
		...(isYaml && key.length === 1 ? { ...place, length: 1 } : place),
		message: `"${key.join('.')}" is missing.`,
		help: key.length > 1 ? `Add it below "${key.slice(0, -1).join('.')}".` : certain ? `Add a line for it${where}.` : `Add a line for it${where}, such as "${line}".`,
		...(key.length === 1 && certain ? { mended: `---\n${line}` } : {}),
	};
}
