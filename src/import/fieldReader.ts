import { cleanText } from './clean/cleanText.ts';
import type { Mend } from './clean/controls.ts';
import { markupIn, withoutEntities } from './clean/entities.ts';
import { looksLikeMojibake } from './clean/mojibake.ts';
import { privateUseIn, sharedIn, withoutPrivateUse } from './clean/privateUse.ts';
import { flagsIn } from './flags.ts';
import type { Field } from './fields.ts';
import type { Finding, FindingKind } from './finding.ts';
import { markdownOf } from './markdown.ts';
import { oneLine } from './paragraphs.ts';
import { MarkdownText, type SourceRow } from './row.ts';

/** Reads a row's fields as texts, and keeps what there is to say of them. */
export class FieldReader {
	readonly row: SourceRow;
	readonly findings: Finding[];
	readonly #refused = new Set<Field>();

	constructor(row: SourceRow) {
		this.row = row;
		this.findings = [...row.findings];
	}

	/** Whether nothing found so far forbids the row. */
	get accepted(): boolean {
		return this.#refused.size === 0;
	}

	/** Takes over what was found by a reader of another row that belongs to this one. */
	take({ findings }: FieldReader): void {
		this.findings.push(...findings);
		for (const { kind } of findings) if (kind === 'refused') this.#refused.add('answer');
	}

	/** Says something of a field, at its place. */
	note(kind: FindingKind, field: Field, rule: string, message: string, help: string): void {
		const { file } = this.row;
		if (kind === 'refused') this.#refused.add(field);
		this.findings.push({ kind, rule, file, ...this.row.at(field), message, help });
	}

	/** A field on one line; undefined where the row has none, or nothing but white space. */
	line(field: Field): string | undefined {
		const text = this.#text(field, this.row.values[field]);
		if (this.row.exact) return text || undefined;
		return text === undefined ? undefined : this.#plainLine(field, text) || undefined;
	}

	/** A field on one line in which people write freely: what may name somebody is pointed out. */
	freeLine(field: Field): string | undefined {
		const text = this.line(field);
		this.#pointOut(field, text);
		return text;
	}

	/** A field of several paragraphs, as Markdown; undefined where the row has none. */
	markdown(field: Field): string | undefined {
		const value = this.row.values[field];
		const text = this.#text(field, value);
		this.#pointOut(field, text);
		if (this.row.exact) return text ? `${text}\n` : undefined;
		if (text === undefined || value instanceof MarkdownText) return text || undefined;
		const markup = markupIn(text);
		if (markup !== undefined) {
			this.note('flagged', field, 'looks-like-html', `"${field}" holds "${markup.slice(0, 60)}", which is shown as it stands.`, `If it is HTML, say so in a mapping: fields: { ${field}: { from: …, html: true } }.`);
		}
		return markdownOf(text) || undefined;
	}

	/** A field that must be there; the row is refused where it is not. */
	required(field: Field, value: string | undefined): string {
		if (value !== undefined) return value;
		// A value that was there and could not be read has been refused for that.
		if (this.#refused.has(field)) return '';
		this.note(
			'refused',
			field,
			'missing-field',
			`"${field}" is missing or empty.`,
			`Fill in "${field}", or name the column that holds it in a mapping.`,
		);
		return '';
	}

	/** The items of a field that may be a list, each on one line. */
	list(field: Field, split: (text: string) => string[]): string[] {
		const value = this.row.values[field];
		const items = Array.isArray(value) ? value : split(this.#text(field, value) ?? '');
		return items.flatMap((item: unknown) => {
			const text = this.#text(field, item);
			if (text === undefined) return [];
			return (this.row.exact ? text : this.#plainLine(field, text)) || [];
		});
	}

	#text(field: Field, value: unknown): string | undefined {
		if (value === undefined || value === null) return undefined;
		if (value instanceof MarkdownText) return this.#readable(field, value.markdown);
		if (typeof value === 'number' || typeof value === 'boolean') return String(value);
		if (typeof value !== 'string') {
			const what = Array.isArray(value) ? 'a list' : 'an object';
			this.note(
				'refused',
				field,
				'not-text',
				`"${field}" is ${what}, not a text.`,
				`Write "${field}" as one text, or name what is in it in a mapping: fields: { ${field}: ${field}.0 }.`,
			);
			return undefined;
		}
		if (this.row.exact) return value;
		const { text, mends } = cleanText(value);
		this.#mended(field, mends);
		if (looksLikeMojibake(text)) {
			this.note('flagged', field, 'mojibake-left', `"${field}" may have been read in the wrong encoding.`, 'Compare with the source.');
		}
		return this.#readable(field, text);
	}

	#plainLine(field: Field, text: string): string {
		const mends: Mend[] = [];
		const line = oneLine(withoutEntities(text, mends));
		this.#mended(field, mends);
		return line;
	}

	#mended(field: Field, mends: readonly Mend[]): void {
		for (const { rule, message } of mends) {
			this.note('mended', field, rule, `In "${field}": ${message}`, 'Compare with the source.');
		}
	}

	/** A text with what its encoding left unclear put right, or pointed out. */
	#readable(field: Field, text: string): string {
		const { decodedAs } = this.row;
		this.#checkLost(field, text);
		const mends: Mend[] = [];
		const mended = withoutPrivateUse(text, decodedAs, mends);
		this.#mended(field, mends);
		const left = privateUseIn(mended);
		if (left !== undefined) {
			this.note('flagged', field, 'private-use', `"${field}" ${left}`, 'Most devices show nothing for them: put characters that all have in their place.');
		}
		const shared = decodedAs === 'big5' ? sharedIn(mended) : [];
		if (shared.length > 0) {
			this.note('flagged', field, 'shared-code', `"${field}" holds ${shared.slice(0, 5).join(' ')}, which some systems have other characters for.`, 'Compare with the source as its own program shows it.');
		}
		return mended;
	}

	#pointOut(field: Field, text: string | undefined): void {
		for (const { rule, message } of flagsIn(text ?? '')) {
			this.note('flagged', field, rule, `In "${field}": ${message}`, 'Nothing was changed; take it out if it names a person.');
		}
	}

	/** A lost character may be a digit of a dose: it is never passed over. */
	#checkLost(field: Field, text: string): void {
		if (!text.includes('\uFFFD')) return;
		const { decodedAs } = this.row;
		if (decodedAs === undefined) {
			this.note('flagged', field, 'lost-character', `"${field}" holds characters that were lost before (\uFFFD).`, 'Look them up in an older copy.');
		} else {
			this.note('refused', field, 'not-decodable', `"${field}" holds bytes that are no ${decodedAs}.`, 'Name the right encoding with --encoding.');
		}
	}
}
