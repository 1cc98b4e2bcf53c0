import { readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { contentStats, LinkInContent, readContentText } from '../../archive/content/contentFile.ts';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { type Kind, Registry } from '../registry.ts';
import { publishedLanguages } from '../siteLanguages.ts';
import { addressKey } from '../links/address.ts';
import { Archived } from './archived.ts';
import { UNFINISHED } from './contentFolder.ts';

/** What a content folder holds before an import. */
export interface Existing {
	registry: Registry;
	/** The paths of entries by id, in the content folder. */
	entries: Map<string, string>;
	/** The languages that its `site.yml` publishes; undefined where there is none. */
	languages?: readonly string[] | undefined;
	/** The same by other names; none where nobody asks for these. */
	archived?: Pick<Archived, 'byAlias' | 'byAddress'>;
}

/**
 * Reads the names of a folder's doctors, specialties and topics, and the ids of its entries. A
 * folder that is not there is empty.
 */
export function readExisting(root: string, { romanise = false }: { romanise?: boolean | undefined } = {}): Existing {
	const registry = new Registry({ romanise });
	for (const kind of ['doctors', 'specialties', 'topics'] as const) {
		for (const path of markdownFiles(root, kind)) {
			const id = path.slice(kind.length + 1, -'.md'.length);
			registry.add(kind, { id, name: nameIn(root, path, kind) ?? id });
		}
	}
	const entries = new Map<string, string>();
	for (const path of markdownFiles(root, 'entries')) {
		entries.set(path.slice(path.lastIndexOf('/') + 1, -'.md'.length), path);
	}
	return { registry, entries, languages: publishedLanguages(root), archived: new Archived(root, [...entries.values()], addressKey) };
}

/** Removes files that a stopped import left half written. */
export function removeUnfinished(root: string): void {
	for (const folder of ['entries', 'doctors', 'specialties', 'topics']) {
		for (const path of filesIn(root, folder)) {
			if (path.endsWith(UNFINISHED)) unlinkSync(join(root, path));
		}
	}
}

function nameIn(root: string, path: string, kind: Kind): string | undefined {
	const { data } = readFrontMatter(readContentText(root, path), `${kind}/`);
	return typeof data['name'] === 'string' ? data['name'] : undefined;
}

function markdownFiles(root: string, folder: string): string[] {
	return filesIn(root, folder).filter((path) => path.endsWith('.md'));
}

/** Paths of all files below a folder. @throws LinkInContent */
function filesIn(root: string, folder: string): string[] {
	if (!contentStats(root, folder)?.isDirectory()) return [];
	return readdirSync(join(root, folder), { withFileTypes: true })
		.flatMap((item) => {
			const path = `${folder}/${item.name}`;
			if (item.isSymbolicLink()) throw new LinkInContent(root, path);
			return item.isDirectory() ? filesIn(root, path) : [path];
		})
		.sort();
}
