import { contentStats, readContentFile, writeContentFile } from '../../archive/content/contentFile.ts';

/** What became of a file that was to be written. */
export type Written = 'created' | 'unchanged' | 'replaced' | 'conflict';

/** End of the name of a file that is being written; one left over belongs to a run that was stopped. */
export const UNFINISHED = '.importing';

/** How files are written into a content folder. */
export interface WriteOptions {
	/** Replace a file whose content differs. */
	force: boolean;
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
	 * Writes a file unless the same bytes are there already; one that differs is left alone and
	 * reported as a conflict, but for `force`.
	 * @param path in the content folder, with forward slashes
	 */
	write(path: string, text: string): Written {
		const bytes = Buffer.from(text);
		const before = this.#read(path);
		if (before?.equals(bytes)) return 'unchanged';
		if (before && !this.#options.force) return 'conflict';
		if (!this.#options.dryRun) writeContentFile(this.root, path, bytes, UNFINISHED);
		return before ? 'replaced' : 'created';
	}

	#read(path: string): Buffer | undefined {
		return contentStats(this.root, path) && readContentFile(this.root, path);
	}
}
