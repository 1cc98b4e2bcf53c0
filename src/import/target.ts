import type { Written } from './folder/contentFolder.ts';

/** A file that an import wrote, or would have written. */
export interface ImportedFile {
	/** In the content folder. */
	path: string;
	written: Written;
	/** The file's whole text. */
	text: string;
	/** The row it comes from. */
	file: string;
	line: number;
	/** How people find the row where its source has no lines. */
	place?: string | undefined;
}

/** Where an importer reads and puts files; on disk, a `ContentFolder`. */
export interface ImportTarget {
	/** The text of a file as it is written; undefined where there is none. */
	read(path: string): string | undefined;
	/** Writes a file unless there is another. */
	write(path: string, text: string): Written;
	/** Writes a file over what is there. */
	put(path: string, text: string): void;
	/** Takes a file away. */
	remove(path: string): void;
}
