import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../archive/content/decode.ts';

/** Writes something under a name that follows from it, unless it stands there. @returns the file's name in the folder */
export function writeNamed(folder: string, name: string, ending: string, content: string | Uint8Array): string {
	const file = `${name}-${contentHash(content).slice(0, 24)}.${ending}`;
	const path = join(folder, file);
	if (!isNamed(path)) {
		// Appears whole: an earlier build that was killed must not have left half of it.
		writeFileSync(`${path}.new`, content);
		renameSync(`${path}.new`, path);
	}
	return file;
}

/** Whether a file is there and what {@link writeNamed} wrote. */
export function isNamed(path: string): boolean {
	const [, begin] = /-([0-9a-f]{24})\.\w+$/.exec(path) ?? [];
	return begin !== undefined && existsSync(path) && contentHash(readFileSync(path)).startsWith(begin);
}
