import { mkdirSync, renameSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { contentStats, readWrittenText, writeContentFile } from '../../archive/content/contentFile.ts';
import { topicIds } from '../../archive/content/compileEntry.ts';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { parseMarkdown } from '../../archive/markdown/parse.ts';
import { entryPath, languageRoot } from '../../archive/addresses.ts';
import { entrySchema } from '../../archive/schema/index.ts';
import { FileText } from '../check/finding.ts';
import { linksOf } from '../check/linksOf.ts';
import { EditRefused, findEntry, openFolder, readSound, type Folder } from './entries.ts';
import { SITE, withHomeEntry } from './homeEntries.ts';
import { changeFrontMatter, type KeyChanges } from '../../archive/content/frontMatterEdit.ts';

/** What becomes of an entry. */
export interface RenameOptions {
	content: string;
	/** The entry's id or path. */
	from: string;
	/** Its new id; the same where only the specialty or date changes. */
	to: string;
	/** Another specialty. */
	specialty?: string;
	/** Another day asked, `YYYY-MM-DD`. */
	date?: string;
	/** Say what would be done, and change nothing. */
	dryRun?: boolean;
}

/** What was done. */
export interface Renamed {
	/** Paths in the content folder. */
	from: string;
	to: string;
	/** The old address, where it changed: it is an alias now. */
	alias: string | undefined;
	/** Other files whose links or names were mended, with the number of places. */
	mended: Map<string, number>;
}

/**
 * Moves an entry, keeps its old address alive and mends what leads to it.
 * @throws EditRefused where the entry is not there or has errors, or the new place is taken
 */
export function renameEntry(options: RenameOptions): Renamed {
	const folder = openFolder(options.content);
	const from = findEntry(options.from, folder);
	const source = readSound(from, folder);
	const { data } = source;
	const specialty = options.specialty ?? data.specialty;
	const date = options.date ?? data.date;
	const to = `entries/${specialty}/${date.slice(0, 4)}/${options.to}.md`;
	checkTarget(from, to, { ...options, specialty, date }, folder);
	const root = languageRoot(data.lang ?? folder.languages[0]!, folder.languages);
	const [before, after] = [from, to].map((file) => entryPath(root, file.split('/')[2]!, basename(file, '.md'))) as [string, string];
	const alias = before === after ? undefined : before;
	const changes: KeyChanges = { specialty, date };
	if (alias !== undefined) {
		const kept = (data.aliases ?? []).filter((path) => path !== after);
		changes['aliases'] = [...kept, alias];
	}
	// A topic without its specialty is of the entry's own.
	if (specialty !== data.specialty && data.topics) changes['topics'] = topicIds(data).map((id) => (id.startsWith(`${specialty}/`) ? id.slice(specialty.length + 1) : id));
	const moved = changeFrontMatter(withLinks(source.text, from, (url) => rebased(url, from, to)).text, changes);
	const writes = new Map<string, { text: string; places: number }>();
	for (const file of folder.files) {
		if (file === from || !file.endsWith('.md')) continue;
		const mended = mendedFile(file, { from, to, before, after }, folder);
		if (mended.places > 0) writes.set(file, mended);
	}
	const site = withHomeEntry(basename(from, '.md'), options.to, folder);
	if (site.places > 0) writes.set(SITE, site);
	if (!options.dryRun) write(folder, from, to, moved, writes);
	return { from, to, alias, mended: new Map([...writes].map(([file, { places }]) => [file, places])) };
}

function checkTarget(from: string, to: string, { to: id, specialty, date }: RenameOptions & { specialty: string; date: string }, { content, files }: Folder): void {
	const { shape } = entrySchema;
	if (!shape.specialty.safeParse(id).success) throw new EditRefused(`"${id}" cannot be an id: that may hold only a-z, 0-9 and single hyphens.`);
	if (!shape.date.safeParse(date).success) throw new EditRefused(`"${date}" is no date that exists, as YYYY-MM-DD.`);
	if (!files.includes(`specialties/${specialty}.md`)) throw new EditRefused(`There is no specialty "${specialty}".`);
	if (to === from) throw new EditRefused('It has that name and place already.');
	const taken = files.find((file) => file !== from && file.startsWith('entries/') && basename(file, '.md') === id);
	if (taken !== undefined || contentStats(content, to)) throw new EditRefused(`The id "${id}" is already that of ${taken ?? to}.`);
}

interface Move {
	from: string;
	to: string;
	/** The addresses. */
	before: string;
	after: string;
}

/** Links, and the name of the original in a translation. */
function mendedFile(file: string, { from, to, before, after }: Move, { content }: Folder): { text: string; places: number } {
	const text = readWrittenText(content, file);
	const [oldId, newId] = [basename(from, '.md'), basename(to, '.md')];
	// Most files never mention it: no need to parse them.
	if (!text.includes(oldId)) return { text, places: 0 };
	const linked = withLinks(text, file, (url) => {
		const [, path = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(url) ?? [];
		if (path.startsWith('/')) return path === before || `${path}/` === before ? after + rest : url;
		return posix.join(posix.dirname(file), path) === from ? posix.relative(posix.dirname(file), to) + rest : url;
	});
	const { data } = readFrontMatter(text, file);
	if (data['translationOf'] !== oldId || oldId === newId) return linked;
	return { text: changeFrontMatter(linked.text, { translationOf: newId }), places: linked.places + 1 };
}

/** A relative link seen from another folder. */
function rebased(url: string, from: string, to: string): string {
	const [, path = '', rest = ''] = /^([^#?]*)(.*)$/s.exec(url) ?? [];
	if (path === '' || path.startsWith('/') || /^[a-z][a-z+.-]*:/i.test(path)) return url;
	const target = posix.join(posix.dirname(from), path);
	return posix.relative(posix.dirname(to), target === from ? to : target) + rest;
}

/** A file with its links changed, and how many were. */
function withLinks(text: string, file: string, change: (url: string) => string): { text: string; places: number } {
	const { body } = readFrontMatter(text, file);
	const whole = new FileText(file, text);
	const { links } = linksOf(parseMarkdown(body), whole, text.length - body.length);
	let places = 0;
	let changed = text;
	// From the end, so that offsets stay right.
	for (const { url, line, column, length } of links.toSorted((a, b) => b.line - a.line || b.column - a.column)) {
		const at = whole.start(line) + column - 1;
		const now = change(url);
		if (now === url || length !== url.length) continue;
		changed = changed.slice(0, at) + now + changed.slice(at + length);
		places++;
	}
	return { text: changed, places };
}

function write({ content }: Folder, from: string, to: string, moved: string, writes: Map<string, { text: string }>): void {
	mkdirSync(join(content, posix.dirname(to)), { recursive: true });
	writeContentFile(content, from, moved);
	renameSync(join(content, from), join(content, to));
	for (const [file, { text }] of writes) writeContentFile(content, file, text);
}
