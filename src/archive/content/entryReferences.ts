import type { Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { readContentText } from './contentFile.ts';
import { readFrontMatter } from './frontMatter.ts';

/** What front matter names by its id. */
type Named = 'doctor' | 'specialty' | 'topic' | 'entry';

/** What an entry says of other files. A name is undefined where it is missing or not even an id. */
export interface EntryReferences {
	file: string;
	doctor: string | undefined;
	specialty: string | undefined;
	/** As `specialty/topic`. */
	topics: string[];
	translationOf?: string | undefined;
}

/** Names that exist: those of all files of a kind, also of files with a fault of their own. */
export interface Names {
	has(name: string): boolean;
	keys(): Iterable<string>;
}

/** What entries may name. Topics as `specialty/topic`. */
export interface KnownNames {
	doctors: Names;
	specialties: Names;
	topics: Names;
}

/** The ids of all entries. */
export interface EntryIds {
	has(id: string): boolean;
	all(): Iterable<string>;
}

/** Reads a content file: places are looked up only in files that have a fault. */
export type TextOf = (file: string) => string;

/** Reads the files of a content folder. */
export function textReader(content: string): TextOf {
	return (file) => readContentText(content, file);
}

/** Names in an entry that are of nothing. */
export function entryFaults(entry: EntryReferences, known: KnownNames, ids: EntryIds, textOf: TextOf): Fault[] {
	const faults: Fault[] = [];
	const check = (what: Named, path: string[], name: string | undefined, among: { has(name: string): boolean }, names: () => Iterable<string>): void => {
		if (name !== undefined && !among.has(name)) faults.push(unknown(entry.file, textOf, what, path, name, names()));
	};
	check('doctor', ['doctor'], entry.doctor, known.doctors, () => known.doctors.keys());
	check('specialty', ['specialty'], entry.specialty, known.specialties, () => known.specialties.keys());
	entry.topics.forEach((topic, index) => {
		check('topic', ['topics', String(index)], topic, known.topics, () => known.topics.keys());
	});
	check('entry', ['translationOf'], entry.translationOf, ids, () => ids.all());
	return faults;
}

const FOLDERS: Record<string, string> = { doctor: 'doctors', specialty: 'specialties', topic: 'topics' };

/** A name at a path of keys that is of nothing. */
export function unknown(file: string, textOf: TextOf, what: Named, path: string[], name: string, names: Iterable<string>): Fault {
	const { source } = readFrontMatter(textOf(file), file);
	const place = source.value(path);
	const near = nearest(name, names);
	const folder = FOLDERS[what];
	const otherwise = folder ? `add the file ${folder}/${name}.md` : 'correct the id';
	const written = source.line(place).slice(place.column - 1, place.column - 1 + place.length);
	const shown = near !== undefined && !written.includes('/') ? near.split('/').at(-1)! : near;
	return {
		severity: 'error',
		rule: `unknown-${what}`,
		file,
		...place,
		message: `There is no ${what} "${name}".`,
		help: near === undefined ? `Look for the right name in ${folder ?? 'entries'}/, or ${otherwise}.` : `Did you mean "${near}"? If not, ${otherwise}.`,
		...(shown === undefined ? {} : { mended: source.replaced(place, shown) }),
	};
}
