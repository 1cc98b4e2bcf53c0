import { draftOf, type ReadingOptions } from './draft.ts';
import { idOf, pathOf } from './entryFile.ts';
import { nameFindings, newIdFinding, schemaFindings, sizeFindings, surplusFinding } from './entryFindings.ts';
import { type AcceptedEntry, sourceEntryOf } from './acceptedEntry.ts';
import { EntryWriter, type WriteChoices } from './entryWriter.ts';
import type { Finding } from './finding.ts';
import type { Existing } from './folder/existing.ts';
import { EntryLinks, type LinkOptions } from './links/entryLinks.ts';
import { placeOf } from './position.ts';
import { resolveNames } from './resolveNames.ts';
import type { SourceRow } from './row.ts';
import { languageFindings, TEXTS_LOOKED_AT } from './siteLanguages.ts';
import { emptySummary } from './summary.ts';
import type { ImportedFile, ImportTarget } from './target.ts';

/** What an importer tells while it works. */
export interface ImportEvents {
	finding(finding: Finding): void;
	file(file: ImportedFile): void;
}

/** Turns rows into files of a content folder, one at a time. Those that link to others of the source wait until {@link Importer.finish}. */
export class Importer {
	readonly summary = emptySummary();
	/** Languages that rows name, in the order in which they first came. */
	readonly languages = new Set<string>();
	/** Questions of the first rows that name no language. */
	readonly unsaid: string[] = [];
	readonly #existing: Existing;
	readonly #events: ImportEvents;
	readonly #writer: EntryWriter;
	readonly #links: EntryLinks;
	/** Where each id of this run was first met. */
	readonly #seen = new Map<string, string>();

	constructor(target: ImportTarget, existing: Existing, events: ImportEvents, options: WriteChoices & LinkOptions = {}) {
		this.#existing = existing;
		this.#events = events;
		this.#links = new EntryLinks(existing, options);
		this.#writer = new EntryWriter(target, existing, options, {
			summary: this.summary,
			finding: (finding) => { this.#report(finding); },
			file: (file) => { events.file(file); },
		});
	}

	/** Takes in one row; what cannot be taken is reported, never thrown. */
	importRow(row: SourceRow, options: ReadingOptions): void {
		this.summary.rows += row.records ?? 1;
		const { draft, findings } = draftOf(row, options);
		const id = draft && idOf(draft, options);
		for (const finding of findings) this.#report(id === undefined ? finding : { ...finding, id });
		if (draft?.id !== undefined && id !== undefined && draft.id !== id) this.#report(newIdFinding(draft.id, id, row));
		if (draft === undefined || id === undefined) this.summary.refused += 1;
		else this.#accept({ draft, id, at: placesOf(row) }, row);
	}

	/** Takes in what a parser could not read as a row, or the mapping does not want. */
	refuse(finding: Finding): void {
		this.summary.rows += 1;
		this.summary[finding.kind === 'left-out' ? 'leftOut' : 'refused'] += 1;
		this.#report(finding);
	}

	/** Reports something that belongs to no single row. */
	flag(finding: Finding): void {
		this.#report(finding);
	}

	/** Writes the entries that waited for the addresses of others; call it once, behind the last row. */
	finish(): void {
		for (const entry of this.#links.waiting()) this.#writer.write(this.#links.linked(entry as AcceptedEntry));
	}

	[Symbol.dispose](): void {
		this.#links[Symbol.dispose]();
	}

	#accept(given: Pick<AcceptedEntry, 'draft' | 'id' | 'at'>, row: SourceRow): void {
		const { draft, id } = given;
		const names = resolveNames(draft, this.#existing.registry);
		const entry: AcceptedEntry = { ...given, ids: names.ids, used: names.used, surplus: names.surplus };
		const { data, text } = sourceEntryOf(entry);
		const faults = [...schemaFindings(data, row), ...nameFindings(names.made, row), ...sizeFindings(text, row), ...languageFindings(draft.lang, this.#existing.languages, row), ...this.#twice(id, row)];
		for (const finding of faults) this.#report({ ...finding, id });
		if (names.surplus.length > 0) this.#report({ ...surplusFinding(names.surplus, row), id });
		if (faults.length > 0) {
			this.summary.refused += 1;
			return;
		}
		this.#seen.set(id, rowText(row));
		if (draft.lang !== undefined) this.languages.add(draft.lang);
		else if (this.unsaid.length < TEXTS_LOOKED_AT) this.unsaid.push(draft.question);
		this.#writer.addNames(names.made);
		if (row.exact !== true) this.#links.add(draft, this.#existing.entries.get(id) ?? pathOf(id, names.ids.specialty, draft.date));
		if (row.exact !== true && this.#links.mayLink(draft)) this.#links.wait(entry);
		else this.#writer.write(entry);
	}

	/** What forbids an id: another row. */
	#twice(id: string, row: SourceRow): Finding[] {
		const before = this.#seen.get(id);
		if (before === undefined) return [];
		const message = `The id "${id}" was taken by the row at ${before}.`;
		const help = 'Give each row an id of its own, or remove the one that is there twice.';
		return [{ kind: 'refused', rule: 'id-twice', file: row.file, ...row.at('id'), message, help }];
	}

	#report(finding: Finding): void {
		if (finding.kind === 'mended' || finding.kind === 'flagged') this.summary[finding.kind] += 1;
		this.#events.finding(finding);
	}
}

function placesOf(row: SourceRow): AcceptedEntry['at'] {
	return { file: row.file, ...placeOf(row), id: row.at('id') };
}

function rowText({ file, line, place }: SourceRow): string {
	return `${file}:${place ?? line}`;
}
