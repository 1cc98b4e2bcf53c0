import { entryPath, markdownPath } from '../../archive/addresses.ts';
import { embedPath } from '../embedded.ts';
import type { Library } from '../query/library.ts';
import type { Add } from './pageKey.ts';
import type { PlannedEntry } from './entries.ts';

/** Adds the pages of an entry. @param shown see `entryKeys` */
export function addEntry(library: Library, { id, lang, year, specialty, record }: PlannedEntry, shown: (string | undefined)[], add: Add): void {
	const params = { year, id };
	const path = entryPath(library.root(lang), year, id);
	add({ kind: 'entry', lang, params, path, specialty, record }, ...shown);
	if (library.site.embed) add({ kind: 'embed', params, path: embedPath(year, id) }, ...shown);
	if (library.site.markdown) add({ kind: 'entry-markdown', lang, params, path: markdownPath(path) }, ...shown);
}
