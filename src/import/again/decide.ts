import { entrySchema } from '../../archive/schema/index.ts';
import { bodyOf, fileOf, pathOf } from '../entryFile.ts';
import { type Digests, digestsOf } from './digests.ts';
import { type Changes, changesOf, hasParts, withParts } from './merge.ts';
import { type EntryFile, entryFileOf, type Parts, SECTIONS } from './parts.ts';

/** An entry as the source has it now. */
export interface SourceEntry {
	id: string;
	path: string;
	text: string;
	parts: Parts;
}

/** An entry as it is in the archive. */
interface ArchiveEntry {
	path: string;
	/** As it is written. */
	text: string;
}

/** What is to become of an entry that the source and the archive have. */
export type Decision =
	| { what: 'unchanged' }
	/** The source changed: the file is to be written, here or at another place. */
	| { what: 'write'; path: string; text: string; changes: Changes }
	/** The editors changed it, and the source did not. */
	| { what: 'kept'; changes: Changes }
	/** Both changed it, or it cannot be told who did. */
	| { what: 'conflict'; why: 'both' | 'unknown' | 'moved' | 'unreadable'; changes?: Changes };

/**
 * Decides by the parts of an entry: what only the source changed follows it, what only the editors changed stays,
 * and nothing is written where both changed the same part.
 * @param base the entry as it was imported last; undefined where that is not known
 */
export function decide(source: SourceEntry, archive: ArchiveEntry, base: Digests | undefined): Decision {
	if (archive.path === source.path && archive.text === source.text) return { what: 'unchanged' };
	const text = archive.text.replace(/\r\n?/g, '\n');
	const file = entryFileOf(text, archive.path);
	if (!file) return { what: 'conflict', why: 'unreadable' };
	const changes = changesOf(source.id, source.parts, file.parts, base);
	if (!base && archive.path !== source.path) return { what: 'conflict', why: 'moved', changes };
	if (changes.both.length > 0) return { what: 'conflict', why: base ? 'both' : 'unknown', changes };
	if (changes.source.length > 0) return follow(source, archive, { text, file, changes });
	return changes.editor.length > 0 ? { what: 'kept', changes } : { what: 'unchanged' };
}

function follow(source: SourceEntry, archive: ArchiveEntry, { text, file, changes }: { text: string; file: EntryFile; changes: Changes }): Decision {
	// Ids of topics are those of the entry's specialty.
	if (changes.source.includes('specialty') && changes.editor.includes('topics')) return { what: 'conflict', why: 'both', changes };
	const path = placeOf(source, archive, changes);
	if (path === undefined) return { what: 'conflict', why: 'moved', changes };
	// Ends of lines stay those that the editor's program writes.
	const asWritten = (plain: string): string => (archive.text.includes('\r\n') ? plain.replaceAll('\n', '\r\n') : plain);
	if (changes.editor.length === 0 && isAsImported(text, file)) return { what: 'write', path, text: asWritten(source.text), changes };
	const written = withParts(text, file, source.parts, changes.source);
	const merged = entryFileOf(written, path);
	if (!hasParts(source.id, merged, wantedOf(source, file, changes)) || !isSound(merged!)) return { what: 'conflict', why: 'both', changes };
	return { what: 'write', path, text: asWritten(written), changes };
}

/** Where the file is to lie; undefined where that would change the entry's address. */
function placeOf(source: SourceEntry, { path }: ArchiveEntry, { source: changed }: Changes): string | undefined {
	const [, specialty, year] = path.split('/');
	const date = String(source.parts.get('date'));
	if (changed.includes('date') && date.slice(0, 4) !== year) return undefined;
	const id = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
	return changed.includes('specialty') ? pathOf(id, String(source.parts.get('specialty')), year!) : pathOf(id, specialty!, year!);
}

/** Whether a file is written as the importer writes, so that nothing but its parts can be lost. */
function isAsImported(text: string, { parts }: EntryFile): boolean {
	const section = (name: string): string | undefined => (parts.has(name) ? `${String(parts.get(name))}\n` : undefined);
	const data = Object.fromEntries([...parts].filter(([name]) => !(SECTIONS as readonly string[]).includes(name)));
	return text === fileOf(data, bodyOf({ question: section('question') ?? '', answer: section('answer') ?? '', more: section('more') }));
}

function wantedOf(source: SourceEntry, file: EntryFile, changes: Changes): Digests {
	const parts = new Map(file.parts);
	for (const name of changes.source) {
		if (source.parts.has(name)) parts.set(name, source.parts.get(name));
		else parts.delete(name);
	}
	return digestsOf(source.id, parts);
}

function isSound({ parts }: EntryFile): boolean {
	const data = [...parts].filter(([name]) => !(SECTIONS as readonly string[]).includes(name));
	const read = entrySchema.safeParse(Object.fromEntries(data));
	return read.success && (read.data.answered === undefined || read.data.answered >= read.data.date);
}
