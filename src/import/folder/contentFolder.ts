import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { contentStats, readContentFile, writeContentFile } from '../../archive/content/contentFile.ts';

/** What became of a file that was to be written. */
export type Written = 'created' | 'unchanged' | 'updated' | 'replaced' | 'conflict';

/** End of the name of a file that is being written; one left over belongs to a run that was stopped. */
export const UNFINISHED = '.importing';

/** How files are written into a content folder. */
export interface WriteOptions {
	/** Say what would happen, and write nothing. */
	dryRun: boolean;
}

/** Writes files into a content folder, each whole or not at all. */
export class ContentFolder {
	readonly root: string;
	readonly #options: WriteOptions;

	constructor(root: string, options: WriteOptions) {
		this.root = root;
		this.#options = options;
	}

	/**
	 * Writes a file unless there is one already.
	 * @param path in the content folder, with forward slashes
	 */
	write(path: string, text: string): Written {
		const bytes = Buffer.from(text);
		const before = this.#read(path);
		if (before?.equals(bytes)) return 'unchanged';
		if (before) return 'conflict';
		this.put(path, text);
		return 'created';
	}

	/** The text of a file as it is written; undefined where there is none. */
	read(path: string): string | undefined {
		return this.#read(path)?.toString('utf8');
	}

	/** Writes a file over what is there. */
	put(path: string, text: string): void {
		if (!this.#options.dryRun) writeContentFile(this.root, path, text, UNFINISHED);
	}

	/** Takes a file away. */
	remove(path: string): void {
		if (!this.#options.dryRun && contentStats(this.root, path)) rmSync(join(this.root, path));
	}

	#read(path: string): Buffer | undefined {
		return contentStats(this.root, path) && readContentFile(this.root, path);
	}
}
