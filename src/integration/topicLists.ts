import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { digest } from '../archive/plan/digest.ts';
import type { PlannedPage } from '../archive/plan/kinds.ts';
import { entryPath } from '../archive/query/addresses.ts';
import type { Library } from '../archive/query/library.ts';
import { PACKS_FORMAT } from '../offline/packs/list.ts';
import { topicListPath, topicListsFor, type ListedTopic, type TopicList } from '../offline/packs/topics.ts';
import type { BuiltPages } from './packTasks.ts';

/** Entries of a language that are packed to know what a page takes over the wire. */
const SAMPLE = 16;

/** What is published of topics. */
export interface TopicLists {
	/** JSON by its place in the site. */
	files: Map<string, string>;
	/** In how many lists the topics of a specialty stand, by language and specialty. */
	counts: Record<string, Record<string, number>>;
}

/** The lists of topics that can be saved, of each specialty of each language. */
export function topicLists(library: Library, { planned, fileOf }: BuiltPages): TopicLists {
	const lists: TopicLists = { files: new Map(), counts: {} };
	const keys = new Map(planned.map(({ path, key }) => [path, key]));
	for (const lang of library.site.languages) {
		const own = planned.filter(({ params }) => (params['lang'] ?? library.firstLanguage) === lang);
		const pageBytes = bytesOfPage(own.filter(({ kind }) => kind === 'entry'), fileOf);
		const entries = entriesByTopic(library, lang);
		const specialties = new Map<string, Record<string, ListedTopic>>();
		for (const [id, pages] of listsByTopic(own)) {
			const [specialty = '', topic = ''] = id.split('/');
			const questions = entries.get(id) ?? [];
			if (questions.length === 0) continue;
			const all = [...pages, ...questions];
			const version = digest(...all.map((path) => `${path} ${keys.get(path) ?? ''}`)).slice(0, 16);
			const topics = specialties.get(specialty) ?? {};
			specialties.set(specialty, topics);
			topics[topic] = { name: library.topic(lang, id).name, version, pages: all, entries: questions.length };
		}
		for (const [specialty, topics] of specialties) {
			const count = topicListsFor(Object.keys(topics).length);
			(lists.counts[lang] ??= {})[specialty] = count;
			const grouped = Map.groupBy(Object.entries(topics), ([topic]) => topicListPath(lang, specialty, topic, count));
			for (const [place, own] of grouped) {
				lists.files.set(place, `${JSON.stringify({ format: PACKS_FORMAT, pageBytes, topics: Object.fromEntries(own) } satisfies TopicList)}\n`);
			}
		}
	}
	return lists;
}

/** Addresses of each topic's own pages: its first, then its slices. */
function listsByTopic(planned: readonly PlannedPage[]): Map<string, string[]> {
	const lists = new Map<string, string[]>();
	for (const { kind, params, path } of planned) {
		if (kind !== 'topic' && kind !== 'topic-slice') continue;
		const id = `${params['specialty'] ?? ''}/${params['topic'] ?? ''}`;
		const list = lists.get(id) ?? [];
		lists.set(id, list);
		if (kind === 'topic') list.unshift(path);
		else list.push(path);
	}
	return lists;
}

/** Addresses of each topic's entries, in order of their ids. */
function entriesByTopic(library: Library, lang: string): Map<string, string[]> {
	const root = library.root(lang);
	const rows = library.store.prepare('SELECT t.topic, e.id, e.year FROM entryTopic t JOIN entry e ON e.id = t.entry WHERE t.lang = ? ORDER BY t.topic, e.id').all(lang);
	const entries = new Map<string, string[]>();
	for (const row of rows) {
		const id = String(row['topic']);
		const list = entries.get(id) ?? [];
		entries.set(id, list);
		list.push(entryPath(root, String(row['year']), String(row['id'])));
	}
	return entries;
}

/** The mean size of pages, packed as a host sends them, from some of them. */
function bytesOfPage(pages: readonly PlannedPage[], fileOf: (path: string) => string): number {
	const step = Math.max(1, Math.floor(pages.length / SAMPLE));
	const sizes = pages.filter((_page, index) => index % step === 0).map(({ path }) => gzipSync(readFileSync(fileOf(path))).length);
	return Math.round(sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length));
}
