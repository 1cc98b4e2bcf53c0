import { existsSync } from 'node:fs';
import { digest } from '../../archive/digest.ts';
import { entriesDigest } from '../../archive/store/entries.ts';
import { getMeta, setMeta, transact, type Store } from '../../archive/store/open.ts';
import { loadRegistry } from '../../archive/store/registry.ts';
import type { SearchTask } from './searchMessages.ts';

/** A digest of everything that the search index is made of. @param code hash of the code that indexes */
export function searchState(store: Store, code: string): string {
	const { site, synonyms, apart, doctors, specialties } = loadRegistry(store);
	const names = [...doctors.values(), ...specialties.values()].map(({ hash }) => hash);
	return digest(code, entriesDigest(store), JSON.stringify([site?.languages, synonyms, apart, names]));
}

/** The index of the last build, where it still is that of the present entries. */
export function keptIndex(store: Store, task: SearchTask): Map<string, string> | undefined {
	if (getMeta(store, 'searched') !== searchState(store, task.code)) return undefined;
	const kept = JSON.parse(getMeta(store, 'searchFiles') ?? '[]') as [string, string][];
	const files = kept.map(([place, below]): [string, string] => [place, `${task.folder}${below}`]);
	return files.every(([, file]) => existsSync(file)) ? new Map(files) : undefined;
}

/** Remembers an index. @param state see {@link searchState} */
export function keepIndex(store: Store, state: string, folder: string, files: Map<string, string>): void {
	transact(store, () => {
		setMeta(store, 'searchFiles', JSON.stringify([...files].map(([place, path]) => [place, path.slice(folder.length)])));
		setMeta(store, 'searched', state);
	});
}
