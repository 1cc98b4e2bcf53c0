import { BODY_FIELDS, type Field } from '../fields.ts';
import type { Finding } from '../finding.ts';
import { placeOf, type Position } from '../position.ts';
import type { MarkdownText, RawRow, SourceRow } from '../row.ts';
import { ColumnNames } from './nameKey.ts';
import { columnsOfRule, firstGroup, isBody, isGiven, joinedValue, onLine, putInto, type Rule, rulesOf, translated } from './rule.ts';
import type { Mapping } from './schema.ts';

/** What reading HTML tells: what was put right (`mended`), or what somebody should look at (`flagged`). */
export type HtmlNote = Pick<Finding, 'rule' | 'message'> & { kind: 'mended' | 'flagged' };

/** Turns HTML into Markdown, or into a line of text; what had to be changed or left out is said in the findings. */
export interface HtmlReader {
	/** @param base the address that relative links are completed with */
	markdown(html: string, base?: string): { markdown: MarkdownText; findings: HtmlNote[] };
	line(html: string): { line: string; findings: HtmlNote[] };
	/** BBCode as HTML. @param uid phpBB's mark of codes in old texts */
	bbcode(text: string, uid?: string): { html: string; findings: HtmlNote[] };
}

/** What reading HTML tells, as a finding of a field at its place. */
export function htmlFinding({ kind, rule, message }: HtmlNote, field: Field, at: Position & { file: string }): Finding {
	return { kind, rule, ...at, message: `In "${field}": ${message}`, help: 'Compare with the source.' };
}

/** Names that formats give besides the source's own, for who wants them. */
export const SOURCE_NAMES = ['$sheet', '$key', '$heading'];

/** One value on its way into a field. */
interface Reading {
	rule: Rule;
	raw: RawRow;
	at: () => Position & { file: string };
	note: (told: readonly HtmlNote[]) => void;
	base: string | undefined;
}

/** Puts rows of a source under the archive's field names, by a mapping. */
export class Mapper {
	readonly #rules: Rule[];
	readonly #names: ColumnNames;
	readonly #readHtml: HtmlReader;
	readonly #site: string | undefined;
	#saidRelative = false;

	constructor(mapping: Mapping, readHtml: HtmlReader) {
		this.#rules = rulesOf(mapping);
		this.#names = new ColumnNames([...SOURCE_NAMES, ...mapping.ignore, ...this.#rules.flatMap(columnsOfRule)]);
		this.#readHtml = readHtml;
		this.#site = mapping.site;
	}

	/** Names of a row that no field takes: left out, so somebody should know. */
	unknown(raw: RawRow): string[] {
		return Object.keys(raw.values).filter((name) => !this.#names.has(name));
	}

	/** Whether a column or key of this name is looked for, in whatever spelling. */
	readonly isKnown = (name: string): boolean => this.#names.has(name);

	/**
	 * The row under the archive's names.
	 * @param own the address that its relative links are completed with; the source's own address where absent
	 */
	map(given: RawRow, own?: string): SourceRow {
		const raw = this.#named(given);
		const values: SourceRow['values'] = {};
		const findings = [...(raw.findings ?? [])];
		const places = new Map<Field, string>();
		const address = this.#rules.find(({ field }) => field === 'sourceUrl')!;
		const base = own ?? this.#address(this.#read(address, raw, [], this.#site)) ?? this.#site;
		for (const rule of this.#rules) {
			const given = this.#given(rule, raw);
			if (given[0] !== undefined) places.set(rule.field, given[0]);
			const value = this.#read(rule, raw, findings, base);
			if (value !== undefined) values[rule.field] = rule === address ? this.#completed(value, raw, findings) : value;
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

	#given({ names, first }: Rule, raw: RawRow): string[] {
		const given = names.filter((name) => isGiven(raw.values[name]));
		return first ? given.slice(0, 1) : given;
	}

	#read(rule: Rule, raw: RawRow, findings: Finding[], base: string | undefined): unknown {
		const given = this.#given(rule, raw);
		const joined = joinedValue(given.map((name) => (isBody(rule) ? raw.values[name] : onLine(raw.values[name]))));
		if (joined === undefined) return rule.byDefault;
		const at = (): Position & { file: string } => ({ file: raw.file, ...raw.at(given[0]!) });
		const note = (told: readonly HtmlNote[]): void => void findings.push(...told.map((one) => htmlFinding(one, rule.field, at())));
		const value = this.#picked(joined, { rule, raw, at, note, base });
		if (value === undefined) {
			findings.push(withoutMatch(rule.field, at()));
			return rule.byDefault;
		}
		const text = this.#text(value, { rule, raw, at, note, base });
		const whole = rule.as === undefined ? text : putInto(rule.as, text, raw.values);
		return rule.values ? translated(whole, rule.values) : whole;
	}

	/** The part of a value that a field takes; undefined where the mapping's pattern does not match. */
	#picked(joined: unknown, { rule, note }: Reading): unknown {
		const one = rule.first && Array.isArray(joined) ? (joined[0] as unknown) : joined;
		if (rule.first && Array.isArray(joined) && joined.length > 1) {
			note([{ kind: 'flagged', rule: 'further-values', message: `only the first of these was taken: ${joined.join(', ')}.` }]);
		}
		if (rule.each && typeof one === 'string') return Array.from(one.matchAll(rule.each), (match) => match[1] ?? match[0]);
		return rule.match && typeof one === 'string' ? firstGroup(rule.match, one) : one;
	}

	/** A value that is marked up as what the archive keeps of it. */
	#text(value: unknown, { rule, raw, note, base }: Reading): unknown {
		if (!rule.html && rule.bbcode === false) return value;
		const marked = Array.isArray(value) && BODY_FIELDS.has(rule.field) ? value.join('\n\n') : value;
		if (Array.isArray(marked)) return marked.map((item: unknown) => (typeof item === 'string' ? this.#line(item, rule, note) : item));
		if (typeof marked !== 'string') return marked;
		if (!BODY_FIELDS.has(rule.field)) return this.#line(marked, rule, note);
		let html = marked;
		if (rule.bbcode !== false) {
			const uid = typeof rule.bbcode === 'string' ? raw.values[rule.bbcode] : undefined;
			const read = this.#readHtml.bbcode(marked, typeof uid === 'string' ? uid : undefined);
			note(read.findings);
			html = read.html;
		}
		const { markdown, findings: told } = this.#readHtml.markdown(html, base);
		note(told);
		return markdown;
	}

	#line(marked: string, rule: Rule, note: Reading['note']): string {
		const { line, findings: told } = this.#readHtml.line(rule.bbcode === false ? marked : this.#readHtml.bbcode(marked).html);
		note(told);
		return line;
	}

	/** A whole address; undefined where it is none, and nothing completes it. */
	#address(value: unknown): string | undefined {
		if (typeof value !== 'string') return undefined;
		return URL.parse(value.trim(), this.#site)?.href;
	}

	/** The source's own address, completed; left out where it cannot be. */
	#completed(value: unknown, raw: RawRow, findings: Finding[]): unknown {
		if (typeof value !== 'string' || !/^\.?\//.test(value)) return value;
		const whole = this.#address(value);
		if (whole !== undefined || this.#saidRelative) return whole;
		this.#saidRelative = true;
		const message = `"sourceUrl" is "${value}", which is no whole address; it is left out, here and below.`;
		findings.push({ kind: 'flagged', rule: 'no-site', file: raw.file, ...raw.at('sourceUrl'), message, help: 'Say where the source stood: --site https://….' });
		return undefined;
	}
}

function withoutMatch(field: Field, at: Position & { file: string }): Finding {
	const message = `The mapping's pattern for "${field}" does not match this value.`;
	const help = 'The field was taken as empty; correct the pattern or the value.';
	return { kind: 'flagged', rule: 'no-match', ...at, message, help };
}
