import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The size of a built site. */
export interface SiteSize {
	files: number;
	bytes: number;
	/** The folder with the most files and folders directly in it. */
	largest: { folder: string; items: number };
}

/** Measures a folder and everything below it. */
export function sizeOf(root: string, folder = ''): SiteSize {
	const items = readdirSync(join(root, folder), { withFileTypes: true });
	let size: SiteSize = { files: 0, bytes: 0, largest: { folder: `${folder}/`, items: items.length } };
	for (const item of items) {
		const path = join(folder, item.name);
		if (!item.isDirectory()) {
			size.files++;
			size.bytes += statSync(join(root, path)).size;
			continue;
		}
		const below = sizeOf(root, path);
		size = {
			files: size.files + below.files,
			bytes: size.bytes + below.bytes,
			largest: below.largest.items > size.largest.items ? below.largest : size.largest,
		};
	}
	return size;
}
