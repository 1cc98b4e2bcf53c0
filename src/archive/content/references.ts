import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import type { EntryRecord } from '../record.ts';
import { pendingFiles } from '../store/entries.ts';
import { getMeta, setMeta, type Store } from '../store/open.ts';
import type { Registry } from '../store/registry.ts';
import { contentHash } from './decode.ts';
import { readFrontMatter } from './frontMatter.ts';

/**
 * Faults that only show between files: names of doctors, specialties, topics and entries that
 * do not exist, ids and addresses claimed twice. Entries already published are looked at again
 * only after the registry has changed.
 */
export function referenceFaults(store: Store, registry: Registry, content: string): Fault[] {
	const at = { severity: 'error' as const, line: 1, column: 1, length: 1 };
	const faults: Fault[] = [];
	if (!registry.site && !store.prepare("SELECT 1 FROM source WHERE kind = 'site'").get()) {
		faults.push({
			...at,
			rule: 'site-missing',
			file: 'site.yml',
			message: 'The content folder has no site.yml.',
			help: 'Add one with at least: name, address, tagline, disclaimer, urgent (text, number).',
		});
	}
	faults.push(...registryFaults(registry, content), ...duplicateIds(store), ...duplicateAliases(store));
	const names = contentHash(JSON.stringify([
		[...registry.doctors.keys()], [...registry.specialties.keys()], [...registry.topics.keys()],
	]));
	const files = getMeta(store, 'registry') === names ? pendingFiles(store) : allFiles(store);
	const select = store.prepare('SELECT record FROM source WHERE file = ?');
	const ids = entryIds(store);
	for (const file of files) {
		const record = JSON.parse(String(select.get(file)!['record'])) as EntryRecord;
		faults.push(...entryFaults(record, registry, ids, content));
	}
	if (!faults.some(({ severity }) => severity === 'error')) setMeta(store, 'registry', names);
	return faults;
}

function allFiles(store: Store): string[] {
	const rows = store.prepare("SELECT file FROM source WHERE kind = 'entry' AND record IS NOT NULL ORDER BY file").all();
	return rows.map((row) => String(row['file']));
}

function entryIds(store: Store): { has(id: string): boolean; all(): string[] } {
	const one = store.prepare("SELECT 1 FROM source WHERE kind = 'entry' AND id = ?");
	const all = store.prepare("SELECT id FROM source WHERE kind = 'entry'");
	return {
		has: (id) => one.get(id) !== undefined,
		all: () => all.all().map((row) => String(row['id'])),
	};
}

function entryFaults(
	record: EntryRecord,
	registry: Registry,
	ids: ReturnType<typeof entryIds>,
	content: string,
): Fault[] {
	const faults: Fault[] = [];
	const check = (what: string, key: string[], name: string, known: { has(name: string): boolean }, names: () => Iterable<string>): void => {
		if (!known.has(name)) faults.push(unknown(record.file, content, what, key, name, names()));
	};
	check('doctor', ['doctor'], record.doctor, registry.doctors, () => registry.doctors.keys());
	check('specialty', ['specialty'], record.specialty, registry.specialties, () => registry.specialties.keys());
	record.topics.forEach((topic, index) => {
		check('topic', ['topics', String(index)], topic, registry.topics, () => registry.topics.keys());
	});
	if (record.translationOf !== undefined) {
		check('entry', ['translationOf'], record.translationOf, ids, () => ids.all());
	}
	return faults;
}

const FOLDERS: Record<string, string> = { doctor: 'doctors', specialty: 'specialties', topic: 'topics' };

function unknown(file: string, content: string, what: string, key: string[], name: string, names: Iterable<string>): Fault {
	const { source } = readFrontMatter(readFileSync(join(content, file), 'utf8'), file);
	const place = source.value(key);
	const near = nearest(name, names);
	const line = source.line(place);
	const folder = FOLDERS[what];
	const add = folder ? `add ${folder}/${name}.md` : 'correct the id';
	const written = line.slice(place.column - 1, place.column - 1 + place.length);
	const shown = near !== undefined && !written.includes('/') ? near.split('/').at(-1)! : near;
	return {
		severity: 'error',
		rule: `unknown-${what}`,
		file,
		...place,
		message: `There is no ${what} "${name}".`,
		help: near === undefined ? `${add[0]!.toUpperCase()}${add.slice(1)}.` : `Did you mean "${near}"? If not, ${add}.`,
		...(shown === undefined ? {} : { mended: line.slice(0, place.column - 1) + shown + line.slice(place.column - 1 + place.length) }),
	};
}

function registryFaults(registry: Registry, content: string): Fault[] {
	const faults: Fault[] = [];
	for (const doctor of registry.doctors.values()) {
		if (registry.specialties.has(doctor.specialty)) continue;
		faults.push(unknown(doctor.file, content, 'specialty', ['specialty'], doctor.specialty, registry.specialties.keys()));
	}
	for (const topic of registry.topics.values()) {
		const specialty = topic.id.split('/')[0]!;
		if (registry.specialties.has(specialty)) continue;
		const near = nearest(specialty, registry.specialties.keys());
		faults.push({
			severity: 'error', rule: 'unknown-specialty', file: topic.file, line: 1, column: 1, length: 1,
			message: `There is no specialty "${specialty}".`,
			help: `Move the file to topics/${near ?? '<specialty>'}/, or add specialties/${specialty}.md.`,
		});
	}
	for (const language of registry.site?.languages ?? []) {
		if (!registry.specialties.has(language)) continue;
		faults.push({
			severity: 'error', rule: 'address-twice', file: `specialties/${language}.md`, line: 1, column: 1, length: 1,
			message: `The address /${language}/ belongs to a language of the site.`,
			help: 'Rename the specialty.',
		});
	}
	return faults;
}

function duplicateIds(store: Store): Fault[] {
	const rows = store
		.prepare("SELECT id, group_concat(file, char(10)) AS files FROM source WHERE kind = 'entry' GROUP BY id HAVING count(*) > 1")
		.all();
	return rows.flatMap((row) => {
		const [first, ...others] = String(row['files']).split('\n').sort();
		return others.map((file): Fault => ({
			severity: 'error', rule: 'id-twice', file, line: 1, column: 1, length: 1,
			message: `The id "${String(row['id'])}" is already that of ${first}.`,
			help: 'Rename one of the two files; ids are unique in the whole archive.',
		}));
	});
}

function duplicateAliases(store: Store): Fault[] {
	const rows = store
		.prepare(
			`SELECT path, group_concat(file, char(10)) AS files FROM alias
			GROUP BY path HAVING count(*) > 1`,
		)
		.all();
	return rows.flatMap((row) => {
		const [first, ...others] = String(row['files']).split('\n').sort();
		return others.map((file): Fault => ({
			severity: 'error', rule: 'alias-twice', file, line: 1, column: 1, length: 1,
			message: `The old address ${String(row['path'])} is also claimed by ${first}.`,
			help: 'Remove it from one of the two entries.',
		}));
	});
}
