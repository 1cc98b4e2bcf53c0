import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { messages as english } from '../../src/site/messages/languages/en.ts';
import { choicesOf } from '../../src/site/messages/own/choices.ts';
import { isThing, PARAMETERS, sayable, type ParameterKind, type Takes } from '../../src/site/messages/own/parameters.ts';
import { NUMBER } from '../../src/site/messages/own/template.ts';
import { isWords } from '../../src/site/messages/own/troubles.ts';
import { DIRECTION, DIRECTIONS } from '../../src/site/messages/own/withOwnWords.ts';
import { commentOf } from './comments.ts';

/** A JSON Schema, as far as it is made here. */
type Schema = Readonly<Record<string, unknown>>;

/** The schema of `content/messages/<lang>.yml`: each text with what it is for, what it is given, and how it reads in English. */
export function messagesSchema(root: string): Schema {
	const comments = readInterfaces(`${root}/src/site/messages`);
	const made = schemaOf(english, PARAMETERS, '', comments);
	return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...made };
}

function schemaOf(value: unknown, takes: unknown, path: string, comments: ReadonlyMap<string, string>): Schema {
	const about = comments.get(path);
	const described = (...sentences: (string | undefined)[]): string => [about, ...sentences].filter((text) => text !== undefined).join('\n\n');
	if (typeof value === 'string') return { type: 'string', description: described(`In English: ${value}`), ...(path === DIRECTION ? { enum: [...DIRECTIONS] } : { minLength: 1 }) };
	if (Array.isArray(value)) return { type: 'array', items: { type: 'string' }, minItems: 1, description: described(`In English: ${value.join(' | ')}`) };
	if (typeof value === 'function') {
		const given = sayable(path, takes as Takes);
		const [first, ...inner] = choicesOf(path, takes as Takes);
		const text = { type: 'string' };
		const cases = first && { type: 'object', ...(first.rest === 'otherwise' ? { properties: Object.fromEntries(first.cases('en').map((name) => [name, inner.length > 0 ? {} : text])), additionalProperties: false } : { additionalProperties: text }) };
		const forms = first && (first.rest === 'other' ? 'One text, or one for each plural of the language: one, other and so on.' : `One text, or one for each case: ${first.cases('en').join(', ')}.`);
		return {
			description: described(`May say ${Object.entries(given).map(([name, kind]) => `{${name}}${isThing(kind) ? ` or {${name}${NUMBER}}` : ''}`).join(', ')}.`, forms, `In English, for example: ${example(value as (...args: unknown[]) => string, takes as Takes)}`),
			...(cases ? { anyOf: [text, cases] } : text),
		};
	}
	const below = takes as Readonly<Record<string, unknown>> | undefined;
	const properties = Object.entries(value as object).flatMap(([key, child]): [string, Schema][] => {
		const inner = path === '' ? key : `${path}.${key}`;
		return isWords(inner) ? [[key, schemaOf(child, below?.[key], inner, comments)]] : [];
	});
	return { type: 'object', ...(about === undefined ? {} : { description: about }), properties: Object.fromEntries(properties), additionalProperties: false };
}

const SAMPLES: Readonly<Partial<Record<ParameterKind, unknown>>> = { date: '2017-01-03', slice: '2017', number: 2, size: 12_300_000, names: ['sleep', 'coffee'], quoted: ['sleep', 'coffee'], sex: 'female', age: '30-39' };

/** How a text reads with some values; names stand for themselves. */
function example(text: (...args: unknown[]) => string, takes: Takes): string {
	const values = Object.entries(takes).map(([name, kind]) => [name, SAMPLES[kind] ?? (isThing(kind) ? 12 : `‹${name}›`)] as const);
	// One that takes many takes them by name.
	return text.length === 1 && values.length > 1 ? text(Object.fromEntries(values)) : text(...values.map(([, value]) => value));
}

/** What doc comments of the types say of each text, by path. */
function readInterfaces(folder: string): Map<string, string> {
	const interfaces = new Map<string, ts.NodeArray<ts.TypeElement>>();
	for (const name of ['types', 'groups/danger', 'groups/entry', 'groups/glance', 'groups/lists', 'groups/offline', 'groups/pages', 'groups/search', 'groups/site']) {
		const path = `${folder}/${name}.ts`;
		const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
		ts.forEachChild(file, (node) => {
			if (ts.isInterfaceDeclaration(node)) interfaces.set(node.name.text, node.members);
		});
	}
	const found = new Map<string, string>();
	const walk = (members: ts.NodeArray<ts.TypeElement>, path: string): void => {
		for (const member of members) {
			if (!ts.isPropertySignature(member) || !member.type || !(ts.isIdentifier(member.name) || ts.isStringLiteral(member.name))) continue;
			const here = path === '' ? member.name.text : `${path}.${member.name.text}`;
			const text = commentOf(member);
			if (text !== undefined) found.set(here, text);
			if (ts.isTypeLiteralNode(member.type)) walk(member.type.members, here);
			else if (ts.isTypeReferenceNode(member.type)) walk(interfaces.get(member.type.typeName.getText()) ?? ts.factory.createNodeArray(), here);
		}
	};
	walk(interfaces.get('Messages')!, '');
	return found;
}
