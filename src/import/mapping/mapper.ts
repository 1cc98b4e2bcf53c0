import { BODY_FIELDS, type Field, FIELDS } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { markdownOf } from '../markdown.ts';
import { placeOf, type Position } from '../position.ts';
import { MarkdownText, type RawRow, type SourceRow } from '../row.ts';
import { folded } from '../values/unknown.ts';
import { ColumnNames } from './nameKey.ts';
import type { Mapping, Origin } from './schema.ts';

/** How one field is read. */
interface Rule {
	field: Field;
	names: string[];
	match: RegExp | undefined;
	html: boolean;
	values: Map<string, string> | undefined;
	byDefault: string | undefined;
}

/** What reading HTML tells: what was put right (`mended`), or what somebody should look at (`flagged`). */
export type HtmlNote = Pick<Finding, 'rule' | 'message'> & { kind: 'mended' | 'flagged' };

/** Turns HTML into Markdown, or into a line of text; what had to be changed or left out is said in the findings. */
export interface HtmlReader {
	markdown(html: string): { markdown: MarkdownText; findings: HtmlNote[] };
	line(html: string): { line: string; findings: HtmlNote[] };
}

/** What reading HTML tells, as a finding of a field at its place. */
export function htmlFinding({ kind, rule, message }: HtmlNote, field: Field, at: Position & { file: string }): Finding {
	return { kind, rule, ...at, message: `In "${field}": ${message}`, help: 'Compare with the source.' };
}

/** Names that formats give besides the source's own, for who wants them. */
const SOURCE_NAMES = ['$sheet', '$key'];

/** Puts rows of a source under the archive's field names, by a mapping. */
export class Mapper {
	readonly #rules: Rule[];
	readonly #names: ColumnNames;
	readonly #readHtml: HtmlReader;

	constructor(mapping: Mapping, readHtml: HtmlReader) {
		this.#rules = FIELDS.map((field) => ruleOf(field, mapping));
		this.#names = new ColumnNames([...SOURCE_NAMES, ...mapping.ignore, ...this.#rules.flatMap(({ names }) => names)]);
		this.#readHtml = readHtml;
	}

	/** Names of a row that no field takes: left out, so somebody should know. */
	unknown(raw: RawRow): string[] {
		return Object.keys(raw.values).filter((name) => !this.#names.has(name));
	}

	/** Whether a column or key of this name is looked for, in whatever spelling. */
	readonly isKnown = (name: string): boolean => this.#names.has(name);

	/** The row under the archive's names. */
	map(given: RawRow): SourceRow {
		const raw = this.#named(given);
		const values: SourceRow['values'] = {};
		const findings = [...(raw.findings ?? [])];
		const places = new Map<Field, string>();
		for (const rule of this.#rules) {
			const given = rule.names.filter((name) => isGiven(raw.values[name]));
			if (given[0] !== undefined) places.set(rule.field, given[0]);
			const value = this.#read(rule, given, raw, findings);
			if (value !== undefined) values[rule.field] = value;
		}
		const { file } = raw;
		return { file, ...placeOf(raw), values, findings, at: (field) => raw.at(places.get(field) ?? field) };
	}

	/** A row under the names that the mapping has, in its spelling; of two that are alike the one that is spelt so. */
	#named(raw: RawRow): RawRow {
		const own = Object.keys(raw.values);
		if (own.every((name) => this.#names.of(name) === name)) return raw;
		const spelt = new Map<string, string>();
		for (const name of own) {
			const meant = this.#names.of(name);
			if (meant === name || !(meant in raw.values || spelt.has(meant))) spelt.set(meant, name);
			else spelt.set(name, name);
		}
		const values = Object.fromEntries([...spelt].map(([meant, name]) => [meant, raw.values[name]]));
		return { ...raw, values, at: (name) => raw.at(spelt.get(name) ?? name) };
	}

	#read(rule: Rule, given: string[], raw: RawRow, findings: Finding[]): unknown {
		const isText = BODY_FIELDS.has(rule.field) && !rule.match && !rule.html;
		const joined = joinedValue(given.map((name) => (isText ? raw.values[name] : onLine(raw.values[name]))));
		if (joined === undefined) return rule.byDefault;
		const at = (): Position & { file: string } => ({ file: raw.file, ...raw.at(given[0]!) });
		const matched = rule.match && typeof joined === 'string' ? firstGroup(rule.match, joined) : joined;
		if (matched === undefined) {
			findings.push(withoutMatch(rule.field, at()));
			return rule.byDefault;
		}
		if (rule.html && typeof matched === 'string') {
			const note = (told: readonly HtmlNote[]): void => void findings.push(...told.map((one) => htmlFinding(one, rule.field, at())));
			if (!BODY_FIELDS.has(rule.field)) {
				const { line, findings: told } = this.#readHtml.line(matched);
				note(told);
				return rule.values ? translated(line, rule.values) : line;
			}
			const { markdown, findings: told } = this.#readHtml.markdown(matched);
			note(told);
			return markdown;
		}
		return rule.values ? translated(matched, rule.values) : matched;
	}
}

function ruleOf(field: Field, mapping: Mapping): Rule {
	const origin: Origin = mapping.fields[field] ?? field;
	const detail = typeof origin === 'object' && 'from' in origin ? origin : { from: origin, html: false, match: undefined };
	const values = mapping.values[field];
	return {
		field,
		names: [detail.from].flat(),
		match: detail.match === undefined ? undefined : new RegExp(detail.match, 'u'),
		html: detail.html,
		values: values && new Map(Object.entries(values).map(([from, to]) => [folded(from), to])),
		byDefault: mapping.defaults[field],
	};
}

function withoutMatch(field: Field, at: Position & { file: string }): Finding {
	const message = `The mapping's pattern for "${field}" does not match this value.`;
	const help = 'The field was taken as empty; correct the pattern or the value.';
	return { kind: 'flagged', rule: 'no-match', ...at, message, help };
}

function isGiven(value: unknown): boolean {
	return value !== undefined && value !== null && value !== '';
}

/** Texts of several columns become paragraphs of one. */
function joinedValue(values: unknown[]): unknown {
	if (values.length <= 1) return values[0];
	if (!values.some((value) => value instanceof MarkdownText)) return values.map(String).join('\n\n');
	return new MarkdownText(values.map((value) => (value instanceof MarkdownText ? value.markdown : markdownOf(String(value)))).join('\n\n'));
}

/** A value as a field of one line takes it. */
function onLine(value: unknown): unknown {
	return value instanceof MarkdownText ? (value.line ?? value) : value;
}

function firstGroup(pattern: RegExp, text: string): string | undefined {
	const match = pattern.exec(text);
	return match ? (match[1] ?? match[0]) : undefined;
}

function translated(value: unknown, values: Map<string, string>): unknown {
	if (Array.isArray(value)) return value.map((item) => translated(item, values));
	return typeof value === 'string' || typeof value === 'number'
		? (values.get(folded(String(value))) ?? value)
		: value;
}
