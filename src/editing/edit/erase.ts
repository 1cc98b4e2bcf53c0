import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readWrittenText, writeContentFile } from '../../archive/content/contentFile.ts';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { EditRefused, findEntry, openFolder, type Folder } from './entries.ts';
import { SITE, withHomeEntry } from './homeEntries.ts';
import { leadsTo, mentionsOf } from './mentions.ts';
import { withoutLinks } from './unlink.ts';

/** What is erased. */
export interface EraseOptions {
	content: string;
	/** The entry's id or path. */
	entry: string;
	/** Erase its translations with it. */
	translations?: boolean;
	/** Say what would be done, and change nothing. */
	dryRun?: boolean;
}

/** What was done. Paths in the content folder. */
export interface Erased {
	/** Files that are gone: the entry, and its translations where they were to go. */
	gone: string[];
	/** Old addresses of these, which lead nowhere from now on. */
	addresses: string[];
	/** Other files that linked to them, with the number of links that became text. */
	unlinked: Map<string, number>;
	/** Files that tell the same in another language: what it was translated from, and other translations of that. */
	sameElsewhere: string[];
	/** Files that still hold the entry's id, in front matter or as text. */
	stillNaming: string[];
}

/**
 * Removes an entry from the content, and the links that lead to it, whether it has errors or not.
 * @throws EditRefused where it is not there, or has translations and nothing was said of them
 */
export function eraseEntry({ content, entry, translations = false, dryRun = false }: EraseOptions): Erased {
	const folder = openFolder(content);
	const file = findEntry(entry, folder);
	const own = mentionsOf(file, folder).translations;
	if (own.length > 0 && !translations) {
		const list = own.map((other) => `\n  ${content}/${other}`).join('');
		throw new EditRefused(`${content}/${file} has translations, which tell the same:${list}\nErase them with it: --translations. Where one is to stay, take "translationOf" out of it first.`);
	}
	const gone = [file, ...own];
	const { writes, unlinked } = unlinkAll(gone, folder);
	const { sameElsewhere, addresses } = tellsOf(gone, folder);
	if (!dryRun) {
		for (const [other, text] of writes) writeContentFile(content, other, text);
		for (const path of gone) rmSync(join(content, path));
	}
	return { gone, addresses, unlinked, sameElsewhere, stillNaming: stillNaming(gone, writes, folder) };
}

/** The files that link to some entries, without these links. */
function unlinkAll(gone: readonly string[], folder: Folder): { writes: Map<string, string>; unlinked: Map<string, number> } {
	const writes = new Map<string, string>();
	const unlinked = new Map<string, number>();
	for (const target of gone) {
		for (const file of mentionsOf(target, folder).linking) {
			if (gone.includes(file)) continue;
			const before = writes.get(file) ?? readWrittenText(folder.content, file);
			const { text, places } = withoutLinks(before, file, leadsTo(target, file));
			writes.set(file, text);
			unlinked.set(file, (unlinked.get(file) ?? 0) + places);
		}
	}
	for (const target of gone) unlinkHome(basename(target, '.md'), folder, writes, unlinked);
	return { writes, unlinked };
}

/** Takes an entry out of what home shows. */
function unlinkHome(id: string, folder: Folder, writes: Map<string, string>, unlinked: Map<string, number>): void {
	const { text, places } = withHomeEntry(id, undefined, folder, writes.get(SITE));
	if (places === 0) return;
	writes.set(SITE, text);
	unlinked.set(SITE, (unlinked.get(SITE) ?? 0) + places);
}

function tellsOf(gone: readonly string[], { content, files }: Folder): Pick<Erased, 'sameElsewhere' | 'addresses'> {
	const data = gone.map((file) => readFrontMatter(readWrittenText(content, file), file).data);
	const addresses = data.flatMap((one) => (Array.isArray(one['aliases']) ? one['aliases'].map(String) : []));
	const original = data[0]?.['translationOf'];
	if (typeof original !== 'string') return { addresses, sameElsewhere: [] };
	const source = files.find((file) => file.startsWith('entries/') && basename(file, '.md') === original);
	const others = source === undefined ? [] : [source, ...mentionsOf(source, { content, files, languages: [] }).translations];
	return { addresses, sameElsewhere: others.filter((file) => !gone.includes(file)) };
}

function stillNaming(gone: readonly string[], writes: ReadonlyMap<string, string>, { content, files }: Folder): string[] {
	const names = gone.map((file) => new RegExp(`(?<![\\w-])${basename(file, '.md')}(?![\\w-])`));
	return files.filter((file) => {
		if (gone.includes(file)) return false;
		const text = writes.get(file) ?? readWrittenText(content, file);
		return names.some((name) => name.test(text));
	});
}
