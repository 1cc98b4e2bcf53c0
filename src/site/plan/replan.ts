import type { Library } from '../query/library.ts';
import { entryPath, markdownPath, slicesPath, type ListOf } from '../../archive/addresses.ts';
import { embedPath } from '../embedded.ts';
import { PAGES_PART } from '../query/sitemap.ts';
import { isButEntry, pageAt, pageFilesBelow, pagesButEntries } from './plannedPages.ts';
import { touchedEntries, type Standing } from '../../archive/store/touched.ts';
import { adder, type Add } from './pageKey.ts';
import { aroundSome, entriesBeside, entriesShowing, listInStore, mappedInStore, newestInStore, translatedOriginals, versionsInStore, type Place } from './aroundSome.ts';
import { somePlannedEntries, type PlannedEntry } from './entries.ts';
import { entryKeys } from './entryKeys.ts';
import { addEntry } from './entryPages.ts';
import type { PlannedPage } from './kinds.ts';
import { addList } from './listPages.ts';
import { listPages, sliceOf } from './lists.ts';
import { outputFile } from './outputFile.ts';
import { addOverviews } from './overviews.ts';
import { byPath } from './plan.ts';
import { addSitemapIndex, addSitemapPages, addSitemapPart, partOf, partPath, type Version } from './sitemapFiles.ts';

/** What changes in the plan. */
export interface PlanChange {
	/** Pages that may show something else than before, and new ones. */
	changed: PlannedPage[];
	/** Files of pages that are no more. */
	gone: string[];
}

/** One entry that changed: as it stood, and as it stands. */
interface Change {
	id: string;
	was: Standing | undefined;
	is: PlannedEntry | undefined;
}

/** Every so-many-th entry may change before all pages are planned anew: that is quicker then. */
const FEW = 1 / 50;

/** So many may change in any archive. */
const ALWAYS_FEW = 20;

/**
 * What the entries that changed since the last plan change in it: exactly what {@link planPages} would
 * give otherwise, where nothing but entries and their relations changed.
 * @returns undefined where so much changed that planning all pages is quicker
 */
export function replan(library: Library, renderer: string): PlanChange | undefined {
	const { store } = library;
	const touched = touchedEntries(store);
	const total = library.site.languages.reduce((sum, lang) => sum + library.count(lang, { kind: 'all', id: '' }), 0);
	if (touched.size > Math.max(ALWAYS_FEW, total * FEW)) return undefined;
	const now = somePlannedEntries(library, touched.keys());
	const changes = [...touched].map(([id, was]): Change => ({ id, was, is: now.get(id) }));
	const pages: PlannedPage[] = [];
	const add = adder(library, renderer, pages);
	const seen = changes.filter(isSeenElsewhere);
	replanEntries(library, changes, seen, add);
	const left = [...changes.flatMap((change) => oldFiles(library, change)), ...replanLists(library, seen, add)];
	const specialties = new Set(seen.flatMap(standings).map(({ specialty }) => specialty));
	for (const lang of library.site.languages) addOverviews(library, lang, newestInStore(library), add, specialties);
	left.push(...replanSitemap(library, seen, add));
	const made = new Set(pages.map(({ path }) => outputFile(path)));
	const gone = left.filter((file) => !made.has(file));
	replanSitemapPages(library, { changed: pages, gone }, add);
	return { changed: pages, gone };
}

/** Files of the pages that an entry had. */
function oldFiles(library: Library, { id, was }: Change): string[] {
	if (!was) return [];
	const path = entryPath(library.root(was.lang), was.year, id);
	return [path, ...(library.site.markdown ? [markdownPath(path)] : []), ...(library.site.embed ? [embedPath(was.year, id)] : [])].map(outputFile);
}

/** Whether anything but an entry's own pages may show its change: what is related to it stands there alone, as long as it keeps its topics. */
function isSeenElsewhere({ was, is }: Change): boolean {
	return !was || !is || was.record !== is.record || was.topics.join(' ') !== is.topics.join(' ');
}

/** Adds the pages of entries that changed, and of those that show something of them. @param seen those of the changes that others may show */
function replanEntries(library: Library, changes: readonly Change[], seen: readonly Change[], add: Add): void {
	const ids = new Set(changes.map(({ id }) => id));
	for (const id of entriesShowing(library, seen.filter(changesCard).map(({ id }) => id))) ids.add(id);
	for (const standing of seen.flatMap(standings)) {
		for (const { id } of versionsInStore(library, standing.original)) ids.add(id);
		for (const id of entriesBeside(library, standing)) ids.add(id);
	}
	const entries = somePlannedEntries(library, ids);
	const keys = entryKeys(library, aroundSome(library));
	for (const entry of entries.values()) addEntry(library, entry, keys(entry), add);
}

/** How an entry stood and how it stands, where it did and does. */
function standings({ id, was, is }: Change): Place[] {
	return [was && { ...was, id }, is].filter((standing) => standing !== undefined);
}

function changesCard({ was, is }: Change): boolean {
	if (!was || !is) return true;
	// A card's digest in the plan carries names after the entry's own.
	return !is.card.startsWith(`${was.card} `) || was.doctor !== is.doctor || was.specialty !== is.specialty || was.lang !== is.lang;
}

/** Adds the pages of lists that an entry came into, left, or stands in otherwise. @returns files of pages that are no more */
function replanLists(library: Library, changes: readonly Change[], add: Add): string[] {
	const touched = new Map<string, { lang: string; list: ListOf; dates: Set<string> }>();
	for (const standing of changes.flatMap(standings)) {
		const { lang, date } = standing;
		for (const list of listsTouching(standing)) {
			const key = `${lang} ${list.kind} ${list.id}`;
			const known = touched.get(key);
			if (known) known.dates.add(date);
			else touched.set(key, { lang, list, dates: new Set([date]) });
		}
	}
	return [...touched.values()].flatMap(({ lang, list, dates }) => replanList(library, lang, list, dates, add));
}

/** The lists that an entry stands in, and those that count them: a specialty counts its topics. */
function listsTouching({ specialty, doctor, topics }: Place): ListOf[] {
	const specialties = new Set([specialty, ...topics.map((topic) => topic.split('/')[0]!)]);
	return [
		{ kind: 'all', id: '' },
		{ kind: 'doctor', id: doctor },
		...[...specialties].map((id): ListOf => ({ kind: 'specialty', id })),
		...topics.map((id): ListOf => ({ kind: 'topic', id })),
	];
}

function replanList(library: Library, lang: string, list: ListOf, dates: ReadonlySet<string>, add: Add): string[] {
	if (!library.hasPage(lang, list)) return [];
	const planned = listInStore(library, lang, list);
	const [whole, ...slices] = listPages(library, planned).map(({ path }) => outputFile(path));
	const before = pageFilesBelow(library.store, slicesPath(library.root(lang), list).slice(1)).filter((file) => file !== whole);
	const same = slices.length === before.length && slices.every((file) => before.includes(file));
	const touched = new Set([...dates].map((date) => sliceOf(planned, date)));
	addList(library, planned, add, ({ slice }) => slice === undefined || !same || touched.has(slice));
	return same ? [] : before.filter((file) => !slices.includes(file));
}

/** Adds the parts of the sitemap that entries came into, left, or stand in otherwise. @returns files of parts that are no more */
function replanSitemap(library: Library, changes: readonly Change[], add: Add): string[] {
	const parts = new Set(addSitemapIndex(library, add));
	const due = new Set([...parts].filter((part) => !pageAt(library.store, partPath(part))));
	const translated = translatedOriginals(library);
	const versions = (original: string): Version[] | undefined => (translated.has(original) ? versionsInStore(library, original) : undefined);
	for (const standing of changes.flatMap(standings)) {
		for (const { date } of [standing, ...versionsInStore(library, standing.original)]) due.add(partOf(parts, date));
	}
	for (const part of parts) if (due.has(part)) addSitemapPart(part, mappedInStore(library, part), versions, add);
	const kept = new Set([...parts, PAGES_PART, 'index'].map((part) => outputFile(partPath(part))));
	return pageFilesBelow(library.store, 'sitemap-').filter((file) => !kept.has(file));
}

/** Adds the part of the sitemap that lists all pages but entries, where they are not the same any more. */
function replanSitemapPages(library: Library, { changed, gone }: PlanChange, add: Add): void {
	const { store } = library;
	const others = changed.filter(({ kind }) => kind !== 'entry' && kind !== 'entry-markdown');
	// Mostly none came or went, and none has to be read.
	if (!gone.some((file) => isButEntry(store, file)) && others.every(({ path }) => isButEntry(store, outputFile(path)))) return;
	const pages = new Map(pagesButEntries(store).map((page) => [outputFile(page.path), page]));
	for (const file of gone) pages.delete(file);
	for (const page of others) pages.set(outputFile(page.path), page);
	addSitemapPages(library, [...pages.values()].sort(byPath), add);
}
