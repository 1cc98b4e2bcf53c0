import type { Library } from '../query/library.ts';
import { registryDigest } from '../../archive/store/registry.ts';
import { adder, type Add } from './pageKey.ts';
import { aroundAll } from './aroundAll.ts';
import { digest } from '../../archive/digest.ts';
import { plannedEntries, type PlannedEntry } from './entries.ts';
import { entryKeys } from './entryKeys.ts';
import { addEntry } from './entryPages.ts';
import type { PlannedPage } from './kinds.ts';
import { addList, listsOf } from './listPages.ts';
import { listAtHand, plannedLists } from './lists.ts';
import { addOverviews } from './overviews.ts';
import { addSitemapIndex, addSitemapPages, addSitemapPart, partOf, type Version } from './sitemapFiles.ts';

/**
 * Every page of the site with the hash of what it shows, in the order of addresses.
 * @param renderer hash of the code and configuration that turn views into pages
 */
export function planPages(library: Library, renderer: string): PlannedPage[] {
	const pages: PlannedPage[] = [];
	const add = adder(library, renderer, pages);
	const entries = plannedEntries(library);
	const lists = plannedLists(entries.values());
	const keys = entryKeys(library, aroundAll(library, entries, lists));
	for (const entry of entries.values()) addEntry(library, entry, keys(entry), add);
	for (const lang of library.site.languages) {
		for (const list of listsOf(library)) {
			if (!library.hasPage(lang, list)) continue;
			addList(library, listAtHand(lists.get(`${lang} ${list.kind} ${list.id}`) ?? { lang, list, entries: [] }), add);
		}
		addOverviews(library, lang, (of, { kind, id }, count) => lists.get(`${of} ${kind} ${id}`)?.entries.slice(-count) ?? [], add);
	}
	addSitemapPages(library, pages.toSorted(byPath), add);
	addSitemapParts(library, entries, add);
	return pages.sort(byPath);
}

/**
 * A digest of all that pages are planned from but entries: where it is that of the last plan, only entries
 * may have changed.
 */
export function planBasis(library: Library, renderer: string): string {
	return digest(renderer, JSON.stringify([library.site, library.noindex, library.portable]), registryDigest(library.store), library.listsElsewhere.join('\n'));
}

/** The order of addresses. */
export function byPath(a: { path: string }, b: { path: string }): number {
	return a.path < b.path ? -1 : 1;
}

function addSitemapParts(library: Library, entries: Map<string, PlannedEntry>, add: Add): void {
	const versions = new Map<string, Version[]>();
	for (const entry of entries.values()) {
		const known = versions.get(entry.original);
		if (known) known.push(entry);
		else versions.set(entry.original, [entry]);
	}
	const parts = new Set(addSitemapIndex(library, add));
	const byPart = Map.groupBy(entries.values(), ({ date }) => partOf(parts, date));
	for (const part of parts) addSitemapPart(part, byPart.get(part) ?? [], (original) => versions.get(original), add);
}
