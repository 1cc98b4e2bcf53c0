import { aliasFaults } from '../../../archive/content/aliasFaults.ts';
import { entryFaults, textReader, withNames } from '../../../archive/content/entryReferences.ts';
import { translationFaults } from '../../../archive/content/translationFaults.ts';
import type { KnownNames } from '../../../archive/content/knownNames.ts';
import { idFaults, registryFaults, siteMissing } from '../../../archive/content/references.ts';
import type { Finding } from '../finding.ts';
import type { WholeArchive } from './archive.ts';

/**
 * Names of what does not exist, ids and addresses claimed twice: the same that stop a build.
 * @param own what single files showed, among it names that are still to be filled in
 */
export function referenceFaults({ content, registry, entries, byId, files }: WholeArchive, own: readonly Finding[]): Finding[] {
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
	const known = namesOf(files, registry);
	return [
		...(files.has('site.yml') ? [] : [siteMissing()]),
		...withNames(own, known, ids, textOf),
		...registryFaults(registry, known, ids, textOf),
		...idFaults(twice),
		...translationFaults([...byId.values()].flatMap(({ id, file, translationOf }) => (translationOf === undefined ? [] : [{ id, file, translationOf }])), textOf),
		...aliasFaults(aliases, registry, yearOf, textOf),
		...[...entries].flatMap(([file, facts]) => entryFaults({ file, ...facts }, known, ids, textOf)),
	];
}

/** All names that have a file. */
function namesOf(files: Set<string>, registry: KnownNames['registry']): KnownNames {
	const names = (folder: string): Set<string> =>
		new Set([...files].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length, -'.md'.length)));
	return { doctors: names('doctors/'), specialties: names('specialties/'), topics: names('topics/'), registry };
}
