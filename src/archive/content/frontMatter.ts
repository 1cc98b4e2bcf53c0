import matter from 'gray-matter';
import { isAlias, visit, type Document } from 'yaml';
import type { Fault } from '../fault.ts';
import { bodyBound, frontMatterBound } from './bounds.ts';
import { withPlainLineEnds } from './decode.ts';
import { delimiterFault } from './delimiters.ts';
import { plainYaml } from './plainYaml.ts';
import { yamlFaults } from './yamlFaults.ts';
import { parsedYaml, YamlSource } from './yamlSource.ts';

/** Front matter and body of a file, with what is needed to point into it. */
export interface FrontMatter {
	/** The data; an empty object where the file has none. */
	data: Record<string, unknown>;
	/** The Markdown after the front matter. */
	body: string;
	/** Number of lines before the body's first line. */
	bodyLine: number;
	/** Where things stand in the YAML, for faults. */
	source: YamlSource;
	faults: Fault[];
}

function forbid(): never {
	throw new Error('Only YAML front matter is read.');
}

/**
 * Parses YAML as data alone: version 1.2, no aliases, no merge keys, unique keys.
 * @param offset number of lines in the file before the YAML's first line
 */
export function parseYaml(
	text: string,
	file: string,
	offset: number,
): { data: unknown; source: YamlSource; faults: Fault[] } {
	const plain = plainYaml(text);
	if (plain) return { data: plain, source: new YamlSource(text, offset), faults: [] };
	const parsed = parsedYaml(text);
	const { document } = parsed;
	const source = new YamlSource(text, offset, parsed);
	const faults = yamlFaults(document, source, file);
	if (text.includes('*')) visit(document, {
		Alias(_, node) {
			const [from, to] = node.range ?? [0, 1];
			const place = source.at(from, to);
			if (faults.some(({ line }) => line === place.line)) return;
			faults.push({
				severity: 'error',
				rule: 'yaml-alias',
				file,
				...place,
				message: `A "*" at the beginning, as in ${source.text.slice(from, to)}, makes YAML repeat another value, which is not allowed here.`,
				help: 'Write the value out; put it in quotation marks where it really begins with "*".',
			});
		},
	});
	if (/\\u/i.test(text)) faults.push(...halfCharacters(document, source, file));
	if (document.contents !== null && isAlias(document.contents)) return { data: {}, source, faults };
	return { data: faults.length > 0 ? {} : (document.toJS() as unknown), source, faults };
}

/** Escapes that stand for half a character: no file, database or page can hold one. */
function halfCharacters(document: Document, source: YamlSource, file: string): Fault[] {
	const faults: Fault[] = [];
	visit(document, {
		Scalar(_, { value, range }) {
			if (typeof value !== 'string' || value.isWellFormed()) return;
			const [from, to] = range ?? [0, 1];
			faults.push({
				severity: 'error',
				rule: 'yaml',
				file,
				...source.at(from, to),
				message: 'The value holds half a character: an escape such as \\ud83d without its other half.',
				help: 'Write the character itself, or both halves.',
			});
		},
	});
	return faults;
}

/**
 * Splits a file into front matter and body. Only YAML is read: gray-matter's engines for
 * JavaScript and JSON are turned off, so that content can never run code.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
	let parsed: ReturnType<typeof parseYaml> | undefined;
	const yaml = {
		parse(source: string): object {
			const bound = frontMatterBound(source, file);
			if (bound) {
				parsed = { data: {}, source: empty, faults: [bound] };
				return {};
			}
			parsed = parseYaml(withPlainLineEnds(source).replace(/^\n/, ''), file, 1);
			return typeof parsed.data === 'object' && parsed.data !== null ? parsed.data : {};
		},
		stringify: forbid,
	};
	const empty = new YamlSource('', 0);
	const engines = { yaml, json: { parse: forbid }, javascript: { parse: forbid }, js: { parse: forbid } };
	const open = delimiterFault(text, file);
	if (open) return { data: {}, body: text, bodyLine: 0, source: empty, faults: [open] };
	try {
		// Options are given, so gray-matter does not keep its cache by content.
		const { content, data } = matter(text, { engines, language: 'yaml' });
		const bodyLine = text.slice(0, text.length - content.length).split('\n').length - 1;
		const bound = bodyBound(content, file, bodyLine);
		return {
			data: data,
			body: bound ? '' : content,
			bodyLine,
			source: parsed?.source ?? empty,
			faults: [...(parsed?.faults ?? []), ...(bound ? [bound] : [])],
		};
	} catch (error) {
		const language = /^---[^\S\n]*(\S+)/.exec(text)?.[1];
		if (language === undefined) throw error;
		return { data: {}, body: '', bodyLine: 0, source: empty, faults: [languageFault(file, language)] };
	}
}

function languageFault(file: string, language: string): Fault {
	return {
		severity: 'error',
		rule: 'front-matter-language',
		file,
		line: 1,
		column: 4,
		length: Math.max(1, language.length),
		message: `Front matter in "${language}" is not read: only YAML is.`,
		help: 'Begin the file with a line of three hyphens alone.',
		mended: '---',
	};
}
