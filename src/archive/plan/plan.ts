import type { Library } from '../query/library.ts';
import { directoryView, doctorFrame, doctorsView, specialtyFrame, topicFrame } from '../query/places.ts';
import { glanceView, homeView } from '../query/home.ts';
import { PAGES_PART, sitemapParts } from '../query/sitemap.ts';
import { entryPath, markdownPath, type ListOf } from '../query/addresses.ts';
import { digest, RunningDigest } from './digest.ts';
import { plannedEntries, type PlannedEntry } from './entries.ts';
import { entryKeys } from './entryKeys.ts';
import type { PageKind, PageParams, PlannedPage } from './kinds.ts';
import { listPages, plannedLists, type PlannedList } from './lists.ts';
import { sitemapPages } from './sitemapPages.ts';

/** Entries in a feed. */
export const FEED_LENGTH = 30;

/**
 * Every page of the site with the hash of what it shows, in the order of addresses.
 * @param renderer hash of the code and configuration that turn views into pages
 */
export function planPages(library: Library, renderer: string): PlannedPage[] {
	const all = digest(renderer, JSON.stringify(library.site));
	const pages: PlannedPage[] = [];
	const add = (kind: PageKind, params: PageParams, path: string, ...shown: (string | undefined)[]): void => {
		pages.push({ kind, params, path, key: digest(all, kind, ...shown) });
	};
	const entries = plannedEntries(library);
	const lists = plannedLists(entries.values());
	planEntries(library, entries, lists, add);
	for (const lang of library.site.languages) {
		planLists(library, lang, lists, add);
		planOverviews(library, lang, lists, add);
	}
	planFiles(library, entries, pages, add);
	return pages.sort(byPath);
}

function byPath(a: PlannedPage, b: PlannedPage): number {
	return a.path < b.path ? -1 : 1;
}

type Add = (kind: PageKind, params: PageParams, path: string, ...shown: (string | undefined)[]) => void;

function langParam(library: Library, lang: string): string | undefined {
	return lang === library.firstLanguage ? undefined : lang;
}

function planEntries(library: Library, entries: Map<string, PlannedEntry>, lists: Map<string, PlannedList>, add: Add): void {
	for (const [entry, shown] of entryKeys(library, entries, lists)) {
		const { id, lang, year } = entry;
		const params = { lang: langParam(library, lang), year, id };
		const path = entryPath(library.root(lang), year, id);
		add('entry', params, path, ...shown);
		if (library.site.markdown) add('entry-markdown', params, markdownPath(path), ...shown);
	}
}

function planLists(library: Library, lang: string, lists: Map<string, PlannedList>, add: Add): void {
	const param = langParam(library, lang);
	const plan = (list: ListOf, kinds: [PageKind, PageKind], params: PageParams, frame: (slice?: string) => object): void => {
		if (!library.hasPage(lang, list)) return;
		const planned = lists.get(`${lang} ${list.kind} ${list.id}`) ?? { lang, list, entries: [] };
		const around = JSON.stringify(frame());
		const aroundSlice = JSON.stringify(frame(''));
		for (const { path, slice, rows } of listPages(library, planned)) {
			const [whole, part] = kinds;
			if (slice === undefined) add(whole, { lang: param, ...params }, path, around, rows);
			else add(part, { lang: param, ...params, slice }, path, aroundSlice, rows);
		}
	};
	const { specialties, topics, doctors } = library.registry;
	plan({ kind: 'all', id: '' }, ['years', 'year'], {}, () => ({}));
	for (const id of specialties.keys()) {
		plan({ kind: 'specialty', id }, ['specialty', 'specialty-slice'], { specialty: id }, (slice) => specialtyFrame(library, lang, id, slice));
	}
	for (const id of topics.keys()) {
		const [specialty, topic] = id.split('/');
		plan({ kind: 'topic', id }, ['topic', 'topic-slice'], { specialty, topic }, (slice) => topicFrame(library, lang, id, slice));
	}
	for (const id of doctors.keys()) {
		plan({ kind: 'doctor', id }, ['doctor', 'doctor-slice'], { doctor: id }, (slice) => doctorFrame(library, lang, id, slice));
	}
}

/** Pages over everything, and the feeds. */
function planOverviews(library: Library, lang: string, lists: Map<string, PlannedList>, add: Add): void {
	const root = library.root(lang);
	const params = { lang: langParam(library, lang) };
	const home = JSON.stringify(homeView(library, lang));
	const directory = JSON.stringify(directoryView(library, lang));
	const doctors = JSON.stringify(doctorsView(library, lang));
	add('home', params, root, home);
	add('specialties', params, `${root}specialties/`, directory);
	add('doctors', params, `${root}doctors/`, doctors);
	add('glance', params, `${root}glance/`, JSON.stringify(glanceView(library, lang)));
	add('search', params, `${root}search/`, home, directory);
	add('about', params, `${root}about/`, home, directory);
	if (library.site.offline) add('offline', params, `${root}offline/`, directory);
	add('manifest', params, `${root}site.webmanifest`);
	if (params.lang === undefined) {
		const directories = library.site.languages.map((one) => JSON.stringify(directoryView(library, one)));
		add('not-found', {}, '/404.html', home, ...directories);
		add('robots', {}, '/robots.txt');
		add('llms', {}, '/llms.txt', home, directory);
	}
	const feed = (key: string): string => {
		const newest = lists.get(key)?.entries.slice(-FEED_LENGTH) ?? [];
		return newest.map((entry) => entry.record + entry.card).join('\n');
	};
	add('feed', params, `${root}feed.xml`, feed(`${lang} all `));
	add('feed-json', params, `${root}feed.json`, feed(`${lang} all `));
	for (const id of library.registry.specialties.keys()) {
		if (!library.hasPage(lang, { kind: 'specialty', id })) continue;
		const name = JSON.stringify(library.specialty(lang, id));
		const shown = feed(`${lang} specialty ${id}`);
		add('specialty-feed', { ...params, specialty: id }, `${root}${id}/feed.xml`, name, shown);
		add('specialty-feed-json', { ...params, specialty: id }, `${root}${id}/feed.json`, name, shown);
	}
}

/** Files that list pages. @param pages all pages planned so far */
function planFiles(library: Library, entries: Map<string, PlannedEntry>, pages: PlannedPage[], add: Add): void {
	const parts = sitemapParts(library);
	const lists = sitemapPages(pages.toSorted(byPath), library.firstLanguage);
	add('sitemap', { part: PAGES_PART }, `/sitemap-${PAGES_PART}.xml`, JSON.stringify(lists));
	pages.at(-1)!.lists = lists;
	const running = new Map(parts.map(({ id }) => [id, new RunningDigest()]));
	for (const entry of entries.values()) {
		const part = running.get(entry.year) ?? running.get(entry.date.slice(0, 7));
		part?.add(`${entry.id} ${entry.lang} ${entry.record} ${versionsOf(entry, entries)}`);
	}
	for (const [part, { value }] of running) add('sitemap', { part }, `/sitemap-${part}.xml`, value);
	add('sitemap-index', {}, '/sitemap-index.xml', JSON.stringify(parts));
}

/** The version that an entry is joined with in the sitemap; its own year changes with its record. */
function versionsOf(entry: PlannedEntry, entries: Map<string, PlannedEntry>): string {
	return [...(versions(entries).get(entry.original) ?? [])].join(' ');
}

const versionsByEntries = new WeakMap<Map<string, PlannedEntry>, Map<string, string[]>>();

/** Ids of all versions by the original's id, kept for one plan. */
function versions(entries: Map<string, PlannedEntry>): Map<string, string[]> {
	let known = versionsByEntries.get(entries);
	if (!known) {
		known = new Map();
		for (const { id, lang, year, original } of entries.values()) {
			known.set(original, [...(known.get(original) ?? []), `${id} ${lang} ${year}`]);
		}
		versionsByEntries.set(entries, known);
	}
	return known;
}
