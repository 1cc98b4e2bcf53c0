import { aliasFaults } from '../../../archive/content/aliasFaults.ts';
import { entryFaults, textReader, type KnownNames } from '../../../archive/content/entryReferences.ts';
import { idFaults, registryFaults, siteMissing } from '../../../archive/content/references.ts';
import type { Fault } from '../../../archive/fault.ts';
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
	const textOf = textReader(content);
	const known = namesOf(files);
	return [
		...(files.has('site.yml') ? [] : [siteMissing()]),
		...registryFaults(registry, known.specialties, textOf),
		...idFaults(twice),
		...aliasFaults(aliases, registry, yearOf, textOf),
		...[...entries].flatMap(([file, facts]) => entryFaults({ file, ...facts }, known, ids, textOf)),
	];
}

/** All names that have a file. */
function namesOf(files: Set<string>): KnownNames {
	const names = (folder: string): Set<string> =>
		new Set([...files].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length, -'.md'.length)));
	return { doctors: names('doctors/'), specialties: names('specialties/'), topics: names('topics/') };
}
