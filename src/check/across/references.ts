import { aliasFaults } from '../../archive/content/aliasFaults.ts';
import { entryFaults, textReader } from '../../archive/content/entryReferences.ts';
import { idFaults, registryFaults, siteMissing } from '../../archive/content/references.ts';
import type { Fault } from '../../archive/fault.ts';
import type { WholeArchive } from './archive.ts';

/** Names of what does not exist, ids and addresses claimed twice: the same that stop a build. */
export function referenceFaults({ content, registry, entries, byId, files }: WholeArchive): Fault[] {
	const ids = { has: (id: string): boolean => byId.has(id), all: (): Iterable<string> => byId.keys() };
	const filesById = Map.groupBy(entries, ([, { id }]) => id);
	const twice = [...filesById].flatMap(([id, rows]): [string, string[]][] =>
		rows.length > 1 ? [[id, rows.map(([file]) => file)]] : [],
	);
	const aliases = [...entries].flatMap(([file, facts]) => facts.aliases.map((path) => ({ path, file })));
	const yearOf = (id: string): { year: string; lang: string } | undefined => {
		const entry = byId.get(id);
		return entry?.date === undefined || entry.draft ? undefined : { year: entry.date.slice(0, 4), lang: entry.lang };
	};
	// A name whose own file has a fault exists all the same: only that fault is to be mended.
	const textOf = textReader(content);
	const known = { ...registry, ...existing(registry, files) };
	return [
		...(files.has('site.yml') ? [] : [siteMissing()]),
		...registryFaults({ ...registry, specialties: known.specialties }, textOf),
		...idFaults(twice),
		...aliasFaults(aliases, registry, yearOf, textOf),
		...[...entries].flatMap(([file, facts]) => entryFaults({ file, ...facts }, known, ids, textOf)),
	];
}

type Named = Pick<WholeArchive['registry'], 'doctors' | 'specialties' | 'topics'>;

/** The registry with all names that have a file. */
function existing(registry: Named, files: Set<string>): Named {
	const withFiles = <T>(map: Map<string, T>, folder: string): Map<string, T> => {
		const all = new Map(map);
		for (const file of files) {
			const id = file.startsWith(folder) ? file.slice(folder.length, -'.md'.length) : undefined;
			// The values of these are never asked for: only whether the name exists.
			if (id !== undefined && !all.has(id)) all.set(id, undefined as T);
		}
		return all;
	};
	return {
		doctors: withFiles(registry.doctors, 'doctors/'),
		specialties: withFiles(registry.specialties, 'specialties/'),
		topics: withFiles(registry.topics, 'topics/'),
	};
}
