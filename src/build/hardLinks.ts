import { copyFileSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './code.ts';

/** Where a file system makes no link: another device, none allowed, too many, none at all. */
const NO_LINK = ['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP'];

/** Puts a file at a second place, where nothing is yet: linked, where the file system can, not copied. */
export function linkFile(source: string, target: string): void {
	mkdirSync(dirname(target), { recursive: true });
	try {
		linkSync(source, target);
	} catch (error) {
		if (!NO_LINK.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
		copyFileSync(source, target);
	}
}

/** Puts a folder, or a file, at a second place, where nothing is yet; it appears there whole. */
export function linkTree(source: string, target: string): void {
	const next = `${target}.next`;
	rmSync(next, { recursive: true, force: true });
	for (const file of filesBelow(source)) linkFile(file, join(next, file.slice(source.length)));
	renameSync(next, target);
}
