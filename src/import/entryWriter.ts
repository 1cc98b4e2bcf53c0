import { type AcceptedEntry, sourceEntryOf } from './acceptedEntry.ts';
import { conflictFinding, keptFinding, removedFinding } from './againFindings.ts';
import { type Decision, decide, type SourceEntry } from './again/decide.ts';
import { digestsOf } from './again/digests.ts';
import type { Changes } from './again/merge.ts';
import { ImportRecord } from './again/record.ts';
import type { Finding } from './finding.ts';
import type { Existing } from './folder/existing.ts';
import { NewNames } from './newNames.ts';
import type { Made } from './resolveNames.ts';
import type { ImportSummary } from './summary.ts';
import type { ImportedFile, ImportTarget } from './target.ts';

/** What to do with entries that are there already. */
export interface WriteChoices {
	/** Take the source's where the archive has something else. */
	force?: boolean;
	/** Stay with the archive's where both changed, and remember the source as seen. */
	keep?: boolean;
	/** What was imported last. */
	record?: ImportRecord | undefined;
}

/** What a writer tells while it works. */
interface WriterEvents {
	summary: ImportSummary;
	finding(finding: Finding): void;
	file(file: ImportedFile): void;
}

/** Writes entries, with the names that they need, and leaves alone what others made of those that are there. */
export class EntryWriter {
	readonly #target: ImportTarget;
	readonly #existing: Existing;
	readonly #choices: WriteChoices;
	readonly #record: ImportRecord;
	readonly #events: WriterEvents;
	readonly #names: NewNames;

	constructor(target: ImportTarget, existing: Existing, choices: WriteChoices, events: WriterEvents) {
		this.#target = target;
		this.#existing = existing;
		this.#choices = choices;
		this.#record = choices.record ?? new ImportRecord();
		this.#events = events;
		this.#names = new NewNames(existing.registry);
	}

	/** Takes in the names that an entry brings; they are written with the first entry that is. */
	addNames(made: readonly Made[]): void {
		this.#names.add(made);
	}

	/** Writes an entry, follows what changed in it, or says why it is left alone. */
	write(entry: AcceptedEntry): void {
		const source = sourceEntryOf(entry);
		const path = this.#placeOf(entry.id);
		const text = path === undefined ? undefined : this.#target.read(path);
		if (path === undefined || text === undefined) {
			if (this.#record.has(entry.id) && this.#choices.force !== true) this.#keep(removedFinding(entry));
			else this.#put('created', entry, source, source);
			return;
		}
		const decision = decide(source, { path, text }, this.#record.get(entry.id));
		this.#follow(this.#chosen(decision, source, path), entry, source, path);
	}

	#placeOf(id: string): string | undefined {
		const { entries, archived } = this.#existing;
		return entries.get(id) ?? (this.#record.has(id) ? archived?.byAlias(id) : undefined);
	}

	/** A decision with what the user wants of entries that differ. */
	#chosen(decision: Decision, source: SourceEntry, path: string): Decision | { what: 'replace' } {
		const { force, keep } = this.#choices;
		const differs = decision.what === 'kept' || (decision.what === 'conflict' && decision.why !== 'moved');
		if (differs && force === true && path === source.path) return { what: 'replace' };
		if (decision.what === 'conflict' && decision.changes && keep === true) return { what: 'kept', changes: decision.changes };
		return decision;
	}

	#follow(decision: Decision | { what: 'replace' }, entry: AcceptedEntry, source: SourceEntry, path: string): void {
		switch (decision.what) {
			case 'unchanged':
				this.#events.summary.unchanged += 1;
				this.#events.file({ path, written: 'unchanged', text: source.text, file: entry.at.file, line: entry.at.line, place: entry.at.place });
				this.#remember(source);
				break;
			case 'write':
				this.#put('updated', entry, source, decision, decision.changes);
				if (decision.path !== path) this.#target.remove(path);
				break;
			case 'replace':
				this.#put('replaced', entry, source, source);
				break;
			case 'kept':
				this.#keep(keptFinding(entry, path, decision.changes));
				this.#remember(source);
				break;
			case 'conflict':
				this.#events.summary.conflicts += 1;
				this.#events.finding(conflictFinding(entry, { path, wanted: source.path }, decision));
		}
	}

	#put(written: 'created' | 'updated' | 'replaced', entry: AcceptedEntry, source: SourceEntry, { path, text }: { path: string; text: string }, changes?: Changes): void {
		const { summary } = this.#events;
		const fields = (['specialty', 'doctor', 'answer', 'topics'] as const).filter((field) => changes === undefined || changes.source.includes(field));
		this.#writeNames([...fields.flatMap((field) => entry.used[field]), ...entry.surplus.map((id) => `topics/${id}`)], entry);
		this.#target.put(path, text);
		summary[written] += 1;
		this.#events.file({ path, written, text, file: entry.at.file, line: entry.at.line, place: entry.at.place });
		this.#remember(source);
	}

	#writeNames(used: readonly string[], { at }: AcceptedEntry): void {
		for (const { kind, path, text } of this.#names.take(used)) {
			const written = this.#target.write(path, text);
			if (written === 'created') this.#events.summary.made[kind] += 1;
			this.#events.file({ path, written, text, file: at.file, line: at.line, place: at.place });
		}
	}

	#keep(finding: Finding): void {
		this.#events.summary.kept += 1;
		this.#events.finding(finding);
	}

	#remember({ id, parts }: SourceEntry): void {
		this.#record.set(id, digestsOf(id, parts));
	}
}
