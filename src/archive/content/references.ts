import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import type { EntryFacts } from '../record.ts';
import { pendingFiles } from '../store/entries.ts';
import { getMeta, setMeta, type Store } from '../store/open.ts';
import type { Registry } from '../store/registry.ts';
import { faultsOfSources } from '../store/sources.ts';
import { aliasFaults, type Alias } from './aliasFaults.ts';
import { contentHash } from './decode.ts';
import { translationFaults, type Translation } from './translationFaults.ts';
import { entryFaults, textReader, unknown, withNames, type TextOf } from './entryReferences.ts';
import { pagePlaceFaults } from './pages/menuFaults.ts';
import type { EntryIds, KnownNames } from './knownNames.ts';

/**
 * All faults of files, and those that only show between files: names of doctors, specialties, topics and entries that
 * do not exist, ids and addresses claimed twice. Entries already published are looked at again
 * only after the registry has changed, or the entry that they are a translation of is gone.
 */
export function referenceFaults(store: Store, registry: Registry, content: string): Fault[] {
	const faults: Fault[] = [];
	if (!store.prepare("SELECT 1 FROM source WHERE kind = 'site'").get()) faults.push(siteMissing());
	const ids = entryIds(store);
	const known = knownNames(store, registry);
	const textOf = textReader(content);
	faults.push(
		...withNames(faultsOfSources(store), known, ids, textOf),
		...registryFaults(registry, known, ids, textOf),
		...idFaults(filesById(store)),
		...translationFaults(translations(store), textOf),
		...aliasFaults(aliases(store), registry, yearFinder(store), textOf),
	);
	const names = contentHash(JSON.stringify([
		[...known.doctors.keys()], [...known.specialties.keys()], [...known.topics.keys()],
	]));
	const files = getMeta(store, 'registry') === names ? [...pendingFiles(store), ...orphans(store)] : allFiles(store);
	const select = store.prepare('SELECT facts FROM source WHERE file = ?');
	for (const file of new Set(files)) {
		const record = JSON.parse(String(select.get(file)!['facts'])) as EntryFacts;
		faults.push(...entryFaults(record, known, ids, textOf));
	}
	if (!faults.some(({ severity }) => severity === 'error')) setMeta(store, 'registry', names);
	return faults;
}

/** The fault of a content folder without `site.yml`. */
export function siteMissing(): Fault {
	return {
		severity: 'error', rule: 'site-missing', file: 'site.yml', line: 1, column: 1, length: 1,
		message: 'The content folder has no site.yml.',
		help: 'Add one with at least: name, address, tagline, disclaimer, urgent (text, number).',
	};
}

function allFiles(store: Store): string[] {
	const rows = store.prepare("SELECT file FROM source WHERE kind = 'entry' AND record IS NOT NULL ORDER BY file").all();
	return rows.map((row) => String(row['file']));
}

/** Published translations whose original is gone. */
function orphans(store: Store): string[] {
	const rows = store
		.prepare(
			`SELECT file FROM entry WHERE id IN (SELECT id FROM entry INDEXED BY entry_by_original WHERE original <> id)
			AND NOT EXISTS (SELECT 1 FROM source WHERE source.kind = 'entry' AND source.id = entry.original)
			AND EXISTS (SELECT 1 FROM source WHERE source.file = entry.file AND record IS NOT NULL)`,
		)
		.all();
	return rows.map((row) => String(row['file']));
}

function knownNames(store: Store, registry: Registry): KnownNames {
	const select = store.prepare('SELECT id FROM source WHERE kind = ? ORDER BY id');
	const names = (kind: string): Set<string> => new Set(select.all(kind).map((row) => String(row['id'])));
	return { doctors: names('doctor'), specialties: names('specialty'), topics: names('topic'), registry };
}

function entryIds(store: Store): EntryIds {
	const one = store.prepare("SELECT 1 FROM source WHERE kind = 'entry' AND id = ?");
	const all = store.prepare("SELECT id FROM source WHERE kind = 'entry'");
	return {
		has: (id) => one.get(id) !== undefined,
		all: () => all.all().map((row) => String(row['id'])),
	};
}

function aliases(store: Store): Alias[] {
	const rows = store.prepare('SELECT path, file FROM alias').all();
	return rows.map((row) => ({ path: String(row['path']), file: String(row['file']) }));
}

function translations(store: Store): Translation[] {
	const rows = store.prepare("SELECT id, file, facts ->> '$.translationOf' AS original FROM source INDEXED BY source_translations WHERE kind = 'entry' AND facts ->> '$.translationOf' IS NOT NULL ORDER BY file").all();
	return rows.map((row) => ({ id: String(row['id']), file: String(row['file']), translationOf: String(row['original']) }));
}

function yearFinder(store: Store): (id: string) => { year: string; lang: string } | undefined {
	const find = store.prepare(
		"SELECT facts ->> '$.year' AS year, facts ->> '$.lang' AS lang FROM source WHERE kind = 'entry' AND id = ? AND record IS NOT NULL",
	);
	return (id) => {
		const row = find.get(id);
		return row && { year: String(row['year']), lang: String(row['lang']) };
	};
}

/** Names in the registry that are of nothing, or stand where the site needs the address. */
export function registryFaults(registry: Registry, known: KnownNames, ids: EntryIds, textOf: TextOf): Fault[] {
	const { specialties } = known;
	const faults: Fault[] = [];
	for (const doctor of registry.doctors.values()) {
		if (specialties.has(doctor.specialty)) continue;
		faults.push(unknown({ file: doctor.file, textOf, what: 'specialty', path: ['specialty'], name: doctor.specialty }, known, ids));
	}
	for (const topic of registry.topics.values()) {
		const specialty = topic.id.split('/')[0]!;
		if (specialties.has(specialty)) continue;
		const near = nearest(specialty, specialties.keys());
		faults.push({
			severity: 'error', rule: 'unknown-specialty', file: topic.file, line: 1, column: 1, length: 1,
			message: `There is no specialty "${specialty}".`,
			help: `Move the file to topics/${near ?? '<specialty>'}/, or add specialties/${specialty}.md.`,
		});
	}
	faults.push(...pagePlaceFaults(registry, ids, textOf));
	for (const language of registry.site?.languages ?? []) {
		if (!specialties.has(language)) continue;
		faults.push({
			severity: 'error', rule: 'address-twice', file: `specialties/${language}.md`, line: 1, column: 1, length: 1,
			message: `The address /${language}/ belongs to a language of the site.`,
			help: 'Rename the specialty.',
		});
	}
	return faults;
}

function filesById(store: Store): [id: string, files: string[]][] {
	const rows = store
		.prepare("SELECT id, group_concat(file, char(10)) AS files FROM source WHERE kind = 'entry' GROUP BY id HAVING count(*) > 1")
		.all();
	return rows.map((row) => [String(row['id']), String(row['files']).split('\n')]);
}

/** Ids that more than one entry has. */
export function idFaults(filesById: Iterable<[id: string, files: string[]]>): Fault[] {
	return [...filesById].flatMap(([id, files]) => {
		const [first, ...others] = files.toSorted();
		return others.map((file): Fault => ({
			severity: 'error', rule: 'id-twice', file, line: 1, column: 1, length: 1,
			message: `The id "${id}" is already that of ${first!}.`,
			help: 'Rename one of the two files: ids are unique in the whole archive, whatever the folder.',
		}));
	});
}
