import { constants, copyFileSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Copies a file to a place where nothing is yet: never as a second name of the same file, since whoever edits
 * what was published would edit what it is made from. File systems that can do so share the bytes until then.
 */
export function copyFile(source: string, target: string): void {
	mkdirSync(dirname(target), { recursive: true });
	copyFileSync(source, target, constants.COPYFILE_FICLONE);
}

/** What stands beside a file while it comes from another disk. */
const INCOMING = '.incoming';

/** Whether a file is one that {@link move} left behind when it was cut short. */
export function isIncoming(file: string): boolean {
	return /(?:^|\/)\.[^/]*\.incoming$/.test(file);
}

/**
 * Moves a file into place, where it appears at once and whole. Across disks, and from one mount to another of the
 * same disk, it is copied beside its place first. Does nothing where that has been done.
 */
export function move(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'ENOENT') return;
		if (code === 'EISDIR') {
			// An empty folder: one that held anything is refused or cleared before.
			rmdirSync(to);
			renameSync(from, to);
			return;
		}
		if (code !== 'EXDEV') throw error;
		const incoming = join(dirname(to), `.${basename(to)}${INCOMING}`);
		copyFileSync(from, incoming);
		renameSync(incoming, to);
		rmSync(from);
	}
}
