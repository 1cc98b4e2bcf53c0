import { contentHash, decode } from '../../archive/content/decode.ts';
import { readContentFile } from '../../archive/content/contentFile.ts';
import type { EntryFacts } from '../../archive/record.ts';
import type { Registry } from '../../archive/store/registry.ts';
import { sql, type Store } from '../../archive/store/open.ts';
import { ExportFailed } from '../refused.ts';
import { ENTRY_FIELDS, REGISTRY_FIELDS } from './fields.ts';
import { writtenTexts } from './sections.ts';

/** A value of a row; a field that has none is left out. */
export type DataValue = string | boolean | readonly string[] | Readonly<Record<string, string>>;
export type DataRow = Readonly<Record<string, DataValue>>;

/**
 * A published entry as data.
 * @throws ExportFailed where its file is not the one that was checked
 */
export function entryRow(store: Store, content: string, id: string): DataRow {
	const facts = JSON.parse(String(sql(store, 'SELECT facts FROM source JOIN entry USING (file) WHERE entry.id = ?').get(id)!['facts'])) as EntryFacts;
	const bytes = readContentFile(content, facts.file);
	if (contentHash(bytes) !== facts.hash) throw new ExportFailed(`${facts.file} was changed while it was exported. Run the command again.`);
	return rowOf(facts, decode(bytes, facts.file).text);
}

/** An entry as data: what its front matter says, with the defaults, and its texts as they are written. @param text of its file, with plain ends of lines */
export function rowOf(facts: EntryFacts, text: string): DataRow {
	const texts = writtenTexts(text, facts.file, facts.withdrawn !== undefined);
	return inOrder({ ...facts, ...texts }, Object.keys(ENTRY_FIELDS));
}

/** Which of the archive's names are exported: all of them, or those that a choice of entries leads to. */
export interface NamedIds {
	doctors: ReadonlySet<string>;
	specialties: ReadonlySet<string>;
	topics: ReadonlySet<string>;
}

/** What entries name, by the name of its table. */
export function registryRows({ doctors, specialties, topics }: Registry, named: NamedIds): Record<keyof typeof REGISTRY_FIELDS, DataRow[]> {
	const rows = <T extends { id: string }>(things: ReadonlyMap<string, T>, kind: keyof typeof REGISTRY_FIELDS, more: (thing: T) => object = () => ({})): DataRow[] =>
		[...things.values()].filter(({ id }) => named[kind].has(id)).map((thing) => inOrder({ ...thing, ...more(thing) }, REGISTRY_FIELDS[kind].map(({ name }) => name)));
	return {
		doctors: rows(doctors, 'doctors'),
		specialties: rows(specialties, 'specialties'),
		topics: rows(topics, 'topics', ({ id }) => ({ specialty: id.slice(0, id.indexOf('/')) })),
	};
}

/** The fields of a thing that have a value, in the order of their names. */
function inOrder(thing: object, names: readonly string[]): DataRow {
	const values = thing as Record<string, DataValue | null | undefined>;
	return Object.fromEntries(names.flatMap((name) => {
		const value = values[name];
		const isEmpty = value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
		return isEmpty ? [] : [[name, value] as const];
	}));
}
