import { readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { type Kind, Registry } from '../registry.ts';
import { UNFINISHED } from './contentFolder.ts';

/** What a content folder holds before an import. */
export interface Existing {
	registry: Registry;
	/** The paths of entries by id, in the content folder. */
	entries: Map<string, string>;
}

/**
 * Reads the names of a folder's doctors, specialties and topics, and the ids of its entries. A
 * folder that is not there is empty.
 */
export function readExisting(root: string): Existing {
	const registry = new Registry();
	for (const kind of ['doctors', 'specialties', 'topics'] as const) {
		for (const path of markdownFiles(root, kind)) {
			const id = path.slice(kind.length + 1, -'.md'.length);
			registry.add(kind, { id, name: nameIn(join(root, path), kind) ?? id });
		}
	}
	const entries = new Map<string, string>();
	for (const path of markdownFiles(root, 'entries')) {
		entries.set(path.slice(path.lastIndexOf('/') + 1, -'.md'.length), path);
	}
	return { registry, entries };
}

/** Removes files that a stopped import left half written. */
export function removeUnfinished(root: string): void {
	for (const folder of ['entries', 'doctors', 'specialties', 'topics']) {
		for (const path of filesIn(root, folder)) {
			if (path.endsWith(UNFINISHED)) unlinkSync(join(root, path));
		}
	}
}

function nameIn(file: string, kind: Kind): string | undefined {
	const { data } = readFrontMatter(readFileSync(file, 'utf8'), `${kind}/`);
	return typeof data['name'] === 'string' ? data['name'] : undefined;
}

function markdownFiles(root: string, folder: string): string[] {
	return filesIn(root, folder).filter((path) => path.endsWith('.md'));
}

function filesIn(root: string, folder: string): string[] {
	try {
		return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.map((path) => join(folder, path).split(sep).join('/'))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
