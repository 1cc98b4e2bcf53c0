import { type Draft, draftOf, type ReadingOptions } from './draft.ts';
import { bodyOf, type DraftIds, fileOf, frontMatterOf, idOf, pathOf } from './entryFile.ts';
import { nameFindings, newIdFinding, schemaFindings, sizeFindings, surplusFinding } from './entryFindings.ts';
import type { Finding } from './finding.ts';
import type { Written } from './folder/contentFolder.ts';
import type { Existing } from './folder/existing.ts';
import { resolveNames, type ResolvedNames } from './resolveNames.ts';
import { placeOf } from './position.ts';
import type { SourceRow } from './row.ts';
import { languageFindings, TEXTS_LOOKED_AT } from './siteLanguages.ts';
import { emptySummary } from './summary.ts';

/** A file that an import wrote, or would have written. */
export interface ImportedFile {
	/** In the content folder. */
	path: string;
	written: Written;
	/** The file's whole text. */
	text: string;
	/** The row it comes from. */
	file: string;
	line: number;
	place?: string | undefined;
}

/** Where an importer puts its files; on disk, a `ContentFolder`. */
export interface ImportTarget {
	write(path: string, text: string): Written;
}

/** What an importer tells while it works. */
export interface ImportEvents {
	finding(finding: Finding): void;
	file(file: ImportedFile): void;
}

/** Turns rows into files of a content folder, one at a time. */
export class Importer {
	readonly summary = emptySummary();
	/** Languages that rows name, in the order in which they first came. */
	readonly languages = new Set<string>();
	/** Questions of the first rows that name no language. */
	readonly unsaid: string[] = [];
	readonly #target: ImportTarget;
	readonly #existing: Existing;
	readonly #events: ImportEvents;
	/** Where each id of this run was first met. */
	readonly #seen = new Map<string, string>();

	constructor(target: ImportTarget, existing: Existing, events: ImportEvents) {
		this.#target = target;
		this.#existing = existing;
		this.#events = events;
	}

	/** Takes in one row; what cannot be taken is reported, never thrown. */
	importRow(row: SourceRow, options: ReadingOptions): void {
		this.summary.rows += 1;
		const { draft, findings } = draftOf(row, options);
		const id = draft && idOf(draft, options);
		for (const finding of findings) this.#report(id === undefined ? finding : { ...finding, id });
		if (draft?.id !== undefined && id !== undefined && draft.id !== id) this.#report(newIdFinding(draft.id, id, row));
		if (draft === undefined || id === undefined) this.summary.refused += 1;
		else this.#importDraft(draft, id, row);
	}

	/** Takes in what a parser could not read as a row. */
	refuse(finding: Finding): void {
		this.summary.rows += 1;
		this.summary.refused += 1;
		this.#report(finding);
	}

	/** Reports something that belongs to no single row. */
	flag(finding: Finding): void {
		this.#report(finding);
	}

	#importDraft(draft: Draft, id: string, row: SourceRow): void {
		const names = resolveNames(draft, this.#existing.registry);
		const data = frontMatterOf(draft, names.ids);
		const text = fileOf(data, bodyOf(draft));
		const faults = [
			...schemaFindings(data, row),
			...nameFindings(names.made, row),
			...sizeFindings(text, row),
			...languageFindings(draft.lang, this.#existing.languages, row),
			...this.#idFindings(draft, id, names.ids, row),
		];
		for (const finding of faults) this.#report({ ...finding, id });
		if (names.surplus.length > 0) this.#report({ ...surplusFinding(names.surplus, row), id });
		if (faults.some((finding) => finding.kind === 'conflict')) this.summary.conflicts += 1;
		else if (faults.length > 0) this.summary.refused += 1;
		if (faults.length > 0) return;
		this.#seen.set(id, rowText(row));
		if (draft.lang !== undefined) this.languages.add(draft.lang);
		else if (this.unsaid.length < TEXTS_LOOKED_AT) this.unsaid.push(draft.question);
		this.#makeNames(names, row);
		this.#writeEntry(pathOf(id, names.ids.specialty, draft.date), text, id, row);
	}

	/** What forbids an id: another row, or another place in the archive. */
	#idFindings(draft: Draft, id: string, ids: DraftIds, row: SourceRow): Finding[] {
		const before = this.#seen.get(id);
		if (before !== undefined) {
			const message = `The id "${id}" was taken by the row at ${before}.`;
			const help = 'Give each row an id of its own, or remove the one that is there twice.';
			return [{ kind: 'refused', rule: 'id-twice', file: row.file, ...row.at('id'), message, help }];
		}
		const path = pathOf(id, ids.specialty, draft.date);
		const there = this.#existing.entries.get(id);
		if (there === undefined || there === path) return [];
		const message = `The id "${id}" is taken by ${there}; this row would go to ${path}.`;
		const help = 'Ids are unique in an archive: give the row another id, or move the file that is there.';
		return [{ kind: 'conflict', rule: 'id-elsewhere', file: row.file, ...row.at('id'), message, help }];
	}

	#makeNames({ made }: ResolvedNames, row: SourceRow): void {
		for (const { kind, named, data } of made) {
			this.#existing.registry.add(kind, named);
			const path = `${kind}/${named.id}.md`;
			const text = fileOf(data, '');
			const written = this.#target.write(path, text);
			if (written === 'created') this.summary.made[kind] += 1;
			this.#events.file({ path, written, text, file: row.file, line: row.line, place: row.place });
		}
	}

	#writeEntry(path: string, text: string, id: string, row: SourceRow): void {
		const written = this.#target.write(path, text);
		this.summary[written === 'conflict' ? 'conflicts' : written] += 1;
		this.#events.file({ path, written, text, file: row.file, line: row.line, place: row.place });
		if (written !== 'conflict') return;
		this.#report({
			kind: 'conflict',
			rule: 'file-differs',
			file: row.file,
			...placeOf(row),
			id,
			message: `${path} is there with other content; it was left alone.`,
			help: 'Compare the two; --force writes the row over the file.',
		});
	}

	#report(finding: Finding): void {
		if (finding.kind === 'mended' || finding.kind === 'flagged') this.summary[finding.kind] += 1;
		this.#events.finding(finding);
	}
}

function rowText({ file, line, place }: SourceRow): string {
	return `${file}:${place ?? line}`;
}
