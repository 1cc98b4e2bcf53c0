import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../archive/content/decode.ts';

/** Writes a text under a name that follows from it, unless it stands there. @returns the file's name in the folder */
export function writeNamed(folder: string, name: string, ending: string, text: string): string {
	const file = `${name}-${contentHash(text).slice(0, 24)}.${ending}`;
	const path = join(folder, file);
	if (!existsSync(path)) {
		// Appears whole: an earlier build that was killed must not have left half of it.
		writeFileSync(`${path}.new`, text);
		renameSync(`${path}.new`, path);
	}
	return file;
}
