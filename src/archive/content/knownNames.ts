import type { Fault } from '../fault.ts';
import { nameMatches, type Called } from '../nameMatch.ts';
import { nearest } from '../nearest.ts';

/** What content names by its id. */
export type Named = 'doctor' | 'specialty' | 'topic' | 'entry';

/** Names that exist: those of all files of a kind, also of files with a fault of their own. */
export interface Names {
	has(name: string): boolean;
	keys(): Iterable<string>;
}

/** What people call something that has an id. */
export interface NameRecord {
	name: string;
	/** In other languages. */
	names?: Record<string, string> | undefined;
	/** Other words for it. */
	aliases?: string[] | undefined;
}

/** What content may name. Topics as `specialty/topic`. */
export interface KnownNames {
	doctors: Names;
	specialties: Names;
	topics: Names;
	/** What people call them, as far as their files can be read. */
	registry: Readonly<Record<'doctors' | 'specialties' | 'topics', ReadonlyMap<string, NameRecord>>>;
}

/** The ids of all entries. */
export interface EntryIds {
	has(id: string): boolean;
	all(): Iterable<string>;
}

/** Most names that a message lists. */
const LISTED = 5;

/** The folder in which files of a kind lie. */
export const FOLDERS: Readonly<Record<Named, string>> = { doctor: 'doctors', specialty: 'specialties', topic: 'topics', entry: 'entries' };

/** What was most likely meant by a name that is of nothing; several where nobody can tell which. */
export interface Meant {
	/** The id, where it is certain enough to be offered. */
	id?: string;
	/** How to mend it, as a sentence. */
	help: string;
}

/**
 * What somebody meant who wrote a name that is of nothing.
 * @param specialty of the file, whose own topics come first
 * @param otherwise what to do where none is meant, as the end of a sentence
 */
export function meantBy(kind: Named, written: string, known: KnownNames, ids: EntryIds, specialty: string | undefined, otherwise: string): Meant {
	const found = kind === 'entry' ? entriesLike(written, ids) : namedLike(kind, written, known, specialty);
	const [first, ...others] = found;
	if (first === undefined) return { help: `Look for the right name in ${FOLDERS[kind]}/, or ${otherwise}.` };
	if (others.length === 0) return { id: first, help: `Did you mean "${first}"? If not, ${otherwise}.` };
	const list = found.slice(0, LISTED).map((id) => `"${id}"`).join(', ');
	return { help: `Did you mean one of ${list}${found.length > LISTED ? ', …' : ''}? If not, ${otherwise}.` };
}

function entriesLike(written: string, ids: EntryIds): string[] {
	const slug = slugOf(written.replace(/\.md$/, '').split('/').at(-1)!);
	if (ids.has(slug)) return [slug];
	const near = nearest(written, ids.all());
	return near === undefined ? [] : [near];
}

function namedLike(kind: Exclude<Named, 'entry'>, written: string, known: KnownNames, specialty: string | undefined): string[] {
	const [names, records] = {
		doctor: [known.doctors, known.registry.doctors] as const,
		specialty: [known.specialties, known.registry.specialties] as const,
		topic: [known.topics, known.registry.topics] as const,
	}[kind];
	const all = [...names.keys()].sort().map((id): Called => ({ id, names: namesOf(records.get(id)) }));
	if (kind !== 'topic') return nameMatches(written, all).map(({ id }) => id);
	const own = all.filter(({ id }) => id.startsWith(`${specialty ?? written.split('/')[0]!}/`));
	const found = nameMatches(written.split('/').at(-1)!, own);
	return (found.length > 0 ? found : nameMatches(written, all)).map(({ id }) => id);
}

function namesOf(record: NameRecord | undefined): string[] {
	return record === undefined ? [] : [record.name, ...Object.values(record.names ?? {}), ...(record.aliases ?? [])];
}

function slugOf(text: string): string {
	return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Keys whose value is a name, by the folder of the file. */
const KEYS: Readonly<Record<string, Readonly<Record<string, Named>>>> = {
	entries: { doctor: 'doctor', specialty: 'specialty', topics: 'topic', translationOf: 'entry' },
	doctors: { specialty: 'specialty' },
};

/** What the value at a path of keys is to name, if anything: no such value is mended before all files are known. */
export function namedAt(file: string, path: readonly PropertyKey[]): Fault['names'] {
	const kind = KEYS[file.split('/')[0]!]?.[String(path[0])];
	return kind !== undefined && path.length === (kind === 'topic' ? 2 : 1) ? kind : undefined;
}
