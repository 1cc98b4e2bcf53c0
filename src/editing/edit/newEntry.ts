import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { basename } from 'node:path/posix';
import { contentStats } from '../../archive/content/contentFile.ts';
import { entryFaults, withNames } from '../../archive/content/entryReferences.ts';
import { readEntry } from '../../archive/content/readEntry.ts';
import { topicIds } from '../../archive/content/compileEntry.ts';
import type { Fault } from '../../archive/fault.ts';
import { SECTION_HEADINGS } from '../../archive/markdown/sections.ts';
import { entrySchema, type EntryFrontMatterInput } from '../../archive/schema/index.ts';
import { PLACEHOLDERS } from '../check/rules/placeholder.ts';
import { fileOf, pathOf } from '../../import/entryFile.ts';
import { slugOf } from '../../import/names.ts';
import { namesIn, type Folder } from './entries.ts';

/** Length at which an id made of a title is cut. */
const ID_LENGTH = 60;

/** A new entry: front matter, and the texts as far as they are written already. */
export interface NewEntry extends EntryFrontMatterInput {
	/** The file's name without `.md`; made of the title where absent. */
	id?: string;
	question?: string;
	answer?: string;
}

/** A new entry's file, before it is written. */
export interface NewFile {
	/** Path in the content folder. */
	path: string;
	text: string;
	/** True where a text is still missing, so that the entry is a draft. */
	isDraft: boolean;
	/** Everything that is wrong with it; nothing is written while there is anything. */
	faults: Fault[];
}

/** Makes the file of a new entry and checks it as the build would. Names known in the folder are those of its files. */
export function newEntryFile(entry: NewEntry, folder: Folder): NewFile {
	const { id: given, question, answer, ...data } = entry;
	const isDraft = data.draft === true || question === undefined || answer === undefined;
	const id = given ?? freeId(data.title, data.date, folder);
	const path = pathOf(id, data.specialty, data.date);
	const body = `${question ?? PLACEHOLDERS.question}\n\n## ${SECTION_HEADINGS.answer}\n${answer ?? PLACEHOLDERS.answer}\n`;
	const whole: Record<string, unknown> = { ...data, draft: isDraft || undefined };
	// In the order in which editors read them.
	const known = Object.keys(entrySchema.shape).flatMap((key) => (whole[key] === undefined ? [] : [[key, whole[key]] as const]));
	const text = fileOf(Object.fromEntries(known), body);
	const { faults } = readEntry(Buffer.from(text), path, folder.languages);
	return { path, text, isDraft, faults: [...withNameFaults(faults, entry, path, text, folder), ...takenFaults(id, path, folder)] };
}

/** Writes a new entry's file. @throws LinkInContent, and where a file of that name is there already */
export function writeNewFile(content: string, { path, text }: NewFile): void {
	contentStats(content, path);
	mkdirSync(join(content, dirname(path)), { recursive: true });
	writeFileSync(join(content, path), text, { flag: 'wx' });
}

/** An id of the title that no entry has; of the day where the title has no Latin letter. */
function freeId(title: string, date: string, { files }: Folder): string {
	const taken = new Set(files.filter((file) => file.startsWith('entries/')).map((file) => basename(file, '.md')));
	const slug = slugOf(title, { longest: ID_LENGTH }) || `q-${date.replaceAll('-', '')}`;
	for (let number = 1; ; number++) {
		const id = number === 1 ? slug : `${slug}-${number}`;
		if (!taken.has(id)) return id;
	}
}

/** The faults with what was meant by names, and those of names that are of nothing. */
function withNameFaults(own: readonly Fault[], entry: NewEntry, file: string, text: string, folder: Folder): Fault[] {
	const registry = { doctors: namesIn('doctors/', folder), specialties: namesIn('specialties/', folder), topics: namesIn('topics/', folder) };
	const known = { ...registry, registry };
	const byId = new Set(folder.files.map((name) => basename(name, '.md')));
	const ids = { has: (id: string): boolean => byId.has(id), all: (): Iterable<string> => byId };
	const wrong = new Set(own.flatMap(({ names }) => names ?? []));
	const references = {
		file,
		doctor: wrong.has('doctor') ? undefined : entry.doctor,
		specialty: wrong.has('specialty') ? undefined : entry.specialty,
		topics: wrong.has('topic') ? [] : topicIds({ topics: entry.topics, specialty: entry.specialty }),
		translationOf: wrong.has('entry') ? undefined : entry.translationOf,
	};
	return [...withNames(own, known, ids, () => text), ...entryFaults(references, known, ids, () => text)];
}

function takenFaults(id: string, path: string, { content, files }: Folder): Fault[] {
	const holder = files.find((file) => file.startsWith('entries/') && basename(file, '.md') === id);
	if (holder === undefined && !contentStats(content, path)) return [];
	return [{
		severity: 'error', rule: 'id-twice', file: path, line: 1, column: 1, length: 1,
		message: `The id "${id}" is already that of ${holder ?? path}.`,
		help: 'Give it another with --id.',
	}];
}
