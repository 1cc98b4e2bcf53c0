import { basename } from 'node:path/posix';
import { readContentFile, readContentText } from '../../archive/content/contentFile.ts';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import type { NameRecord } from '../../archive/content/knownNames.ts';
import { compileSite } from '../../archive/content/compileSite.ts';
import { readEntry, type EntrySource } from '../../archive/content/readEntry.ts';
import { scanContent } from '../../archive/content/scan.ts';
import { nearest } from '../../archive/nearest.ts';

/** Something was asked for that cannot be done; nothing was changed. */
export class EditRefused extends Error {
	override name = 'EditRefused';
}

/** The content folder as far as editing needs it. */
export interface Folder {
	content: string;
	/** All content files. */
	files: string[];
	/** The site's languages; the first is the default. */
	languages: readonly string[];
}

/** Looks at a content folder. @throws EditRefused where there is none */
export function openFolder(content: string): Folder {
	let files: string[];
	try {
		files = scanContent(content).files.map(({ file }) => file);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		throw new EditRefused(`There is no folder ${content}. Name the folder of the content with --content.`);
	}
	const site = files.includes('site.yml') ? compileSite(readContentFile(content, 'site.yml'), 'site.yml').record : undefined;
	return { content, files, languages: site?.languages ?? ['en'] };
}

/** What the files of a folder (`doctors/`) are called, by id, as far as they can be read. */
export function namesIn(prefix: string, { content, files }: Folder): Map<string, NameRecord & { specialty: unknown }> {
	return new Map(files.filter((file) => file.startsWith(prefix)).map((file) => {
		const { data } = readFrontMatter(readContentText(content, file), file);
		const id = file.slice(prefix.length, -'.md'.length);
		const texts = [data['names'], data['aliases']].flatMap((value): unknown[] => Object.values(value ?? {})).filter((one) => typeof one === 'string');
		return [id, { name: typeof data['name'] === 'string' ? data['name'] : id, aliases: texts, specialty: data['specialty'] }];
	}));
}

/** The path of an entry named by id or by path. @throws EditRefused where there is none */
export function findEntry(name: string, { content, files }: Folder): string {
	const entries = files.filter((file) => file.startsWith('entries/'));
	const folder = `${content.replace(/\/$/, '')}/`;
	const plain = name.replaceAll('\\', '/').replace(/^\.\//, '');
	const path = plain.startsWith(folder) ? plain.slice(folder.length) : plain;
	const found = entries.find((file) => file === path) ?? entries.find((file) => basename(file, '.md') === name);
	if (found !== undefined) return found;
	const near = nearest(name, entries.map((file) => basename(file, '.md')));
	throw new EditRefused(`There is no entry "${name}".${near === undefined ? '' : ` Did you mean "${near}"?`}`);
}

/** An entry's file with its parts. @throws EditRefused where it has an error */
export function readSound(file: string, { content, languages }: Folder): EntrySource & { data: NonNullable<EntrySource['data']> } {
	const source = readEntry(readContentFile(content, file), file, languages);
	if (source.data === undefined) throw new EditRefused(`${content}/${file} has errors: mend them first (npm run check).`);
	return { ...source, data: source.data };
}
