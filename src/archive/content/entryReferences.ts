import type { Fault } from '../fault.ts';
import { readContentText } from './contentFile.ts';
import { readFrontMatter } from './frontMatter.ts';
import { FOLDERS, meantBy, type EntryIds, type KnownNames, type Named } from './knownNames.ts';

/** What an entry says of other files. A name is undefined where it is missing or not even an id. */
export interface EntryReferences {
	file: string;
	doctor: string | undefined;
	specialty: string | undefined;
	/** As `specialty/topic`. */
	topics: string[];
	translationOf?: string | undefined;
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
	const check = (what: Named, path: string[], name: string | undefined, among: { has(name: string): boolean }): void => {
		if (name === undefined || among.has(name)) return;
		faults.push(unknown({ file: entry.file, textOf, what, path, name, specialty: entry.specialty }, known, ids));
	};
	check('doctor', ['doctor'], entry.doctor, known.doctors);
	check('specialty', ['specialty'], entry.specialty, known.specialties);
	for (const [index, topic] of entry.topics.entries()) check('topic', ['topics', String(index)], topic, known.topics);
	check('entry', ['translationOf'], entry.translationOf, ids);
	return faults;
}

/** A name at a path of keys that is of nothing. */
export interface UnknownName {
	file: string;
	textOf: TextOf;
	what: Named;
	path: string[];
	name: string;
	/** The specialty of the file, whose own topics are named without it. */
	specialty?: string | undefined;
}

/** The fault of a name that is of nothing. */
export function unknown({ file, textOf, what, path, name, specialty }: UnknownName, known: KnownNames, ids: EntryIds): Fault {
	const { source } = readFrontMatter(textOf(file), file);
	const place = source.value(path);
	const otherwise = what === 'entry' ? 'correct the id' : `add the file ${FOLDERS[what]}/${name}.md`;
	const meant = meantBy(what, name, known, ids, specialty, otherwise);
	return {
		severity: 'error',
		rule: `unknown-${what}`,
		file,
		...place,
		message: `There is no ${what} "${name}".`,
		help: meant.help,
		...(meant.id === undefined ? {} : { mended: source.replaced(place, written(meant.id, what, specialty)) }),
	};
}

/** Fills in what was meant by values that cannot be names, now that all names are known. */
export function withNames<T extends Fault>(faults: readonly T[], known: KnownNames, ids: EntryIds, textOf: TextOf): T[] {
	return faults.map((fault) => {
		if (fault.names === undefined) return fault;
		const { names: what, ...rest } = fault;
		const { source, data } = readFrontMatter(textOf(fault.file), fault.file);
		const value = source.line(fault).slice(fault.column - 1, fault.column - 1 + fault.length).replace(/^(["'])(.*)\1$/, '$2');
		const specialty = typeof data['specialty'] === 'string' ? data['specialty'] : undefined;
		const meant = meantBy(what, value, known, ids, specialty, `write the name of a file in ${FOLDERS[what]}/, without ".md"`);
		return {
			...(rest as T),
			help: meant.help,
			...(meant.id === undefined ? {} : { mended: source.replaced(fault, written(meant.id, what, specialty)) }),
		};
	});
}

/** An id as an entry writes it: topics of its own specialty without it. */
function written(id: string, what: Named, specialty: string | undefined): string {
	return what === 'topic' && specialty !== undefined && id.startsWith(`${specialty}/`) ? id.slice(specialty.length + 1) : id;
}
