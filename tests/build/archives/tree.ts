import { readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';

/** Every file below a folder with a hash of its bytes, by path. */
export function treeOf(folder: string): Map<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
	const rows = files.map((item): [string, string] => {
		const path = join(item.parentPath, item.name);
		return [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')];
	});
	return new Map(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}
