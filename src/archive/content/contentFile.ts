import { closeSync, constants, lstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Fault } from '../fault.ts';
import { withPlainLineEnds } from './decode.ts';

/** A file of the content, or a folder above it, is a symbolic link: what it leads to was not read or written. */
export class LinkInContent extends Error {
	override name = 'LinkInContent';
	/** The path of the link itself, in the content folder. */
	readonly link: string;

	constructor(content: string, link: string) {
		super(`${join(content, link)} is a symbolic link, which is not followed. Put the file or folder itself there.`);
		this.link = link;
	}
}

/** The fault of a link, whether to a file or to a folder. */
export function linkFault(file: string): Fault {
	return {
		severity: 'error', rule: 'symbolic-link', file, line: 1, column: 1, length: 1,
		message: 'The file is a symbolic link, which is not followed.',
		help: 'Put the file itself here.',
	};
}

/**
 * What stands at a path of the content folder; undefined where nothing does. The content folder itself may be a
 * link: whoever runs a command names it.
 * @param file path in the content folder, with forward slashes
 * @throws LinkInContent where the path, or a folder above it, is a link
 * @throws RangeError where the path leads out of the folder
 */
export function contentStats(content: string, file: string): Stats | undefined {
	const parts = file.split('/');
	if (parts.includes('..') || file.startsWith('/')) throw new RangeError(`${file} leads out of ${content}.`);
	let stats: Stats | undefined;
	for (let depth = 1; depth <= parts.length; depth++) {
		const part = parts.slice(0, depth).join('/');
		stats = statsOf(join(content, part));
		if (stats === undefined) return undefined;
		if (stats.isSymbolicLink()) throw new LinkInContent(content, part);
	}
	return stats;
}

/** Undefined where nothing stands, or a file where a folder of the path would be. */
function statsOf(path: string): Stats | undefined {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
		throw error;
	}
}

/**
 * Reads a file of the content folder.
 * @throws LinkInContent and the system's errors
 */
export function readContentFile(content: string, file: string): Buffer {
	contentStats(content, file);
	// The name may have come to be a link since. Where the system has no such flag it counts for nothing.
	const handle = openSync(join(content, file), constants.O_RDONLY | constants.O_NOFOLLOW);
	try {
		return readFileSync(handle);
	} finally {
		closeSync(handle);
	}
}

/** The same as text with plain ends of lines, to read. */
export function readContentText(content: string, file: string): string {
	return withPlainLineEnds(readWrittenText(content, file));
}

/** The same as text as it is written, to change and write again. */
export function readWrittenText(content: string, file: string): string {
	return readContentFile(content, file).toString('utf8');
}

/**
 * Writes a file of the content folder, whole or not at all, and the folders above it where they are not there.
 * @param unfinished end of the name it has while it is written
 * @throws LinkInContent and the system's errors
 */
export function writeContentFile(content: string, file: string, text: string | Uint8Array, unfinished = '.writing'): void {
	contentStats(content, file);
	const path = join(content, file);
	mkdirSync(dirname(path), { recursive: true });
	const temporary = `${path}${unfinished}`;
	try {
		// What has that name is left over; a link there would lead the text elsewhere.
		rmSync(temporary, { force: true });
		writeFileSync(temporary, text, { flag: 'wx' });
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
