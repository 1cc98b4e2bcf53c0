import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { digest } from '../../archive/digest.ts';
import { outputFile } from '../../site/plan/outputFile.ts';
import { entryPath } from '../../archive/addresses.ts';
import type { Library } from '../../site/query/library.ts';
import { sql } from '../../archive/store/open.ts';
import { keepPacked, keptPacked, topicsOwner } from '../../site/plan/packed.ts';
import { specialtiesWithPages, topicListsOfSpecialty } from '../../site/plan/plannedPages.ts';
import { PACKS_FORMAT } from '../../offline/packs/list.ts';
import { topicListPath, topicListsFor, type ListedTopic, type TopicList } from '../../offline/packs/topics.ts';
import { isNamed, writeNamed } from './namedFiles.ts';
import type { PackPlace } from './packTasks.ts';

/** What is published of topics. */
export interface TopicLists {
	/** Absolute paths by their place in the site. */
	files: Map<string, string>;
	/** In how many lists the topics of a specialty stand, by language and specialty. */
	counts: Record<string, Record<string, number>>;
}

/** What is kept of the lists of one specialty. */
interface KeptLists {
	/** Digest of what they were made by, besides the pages. */
	by: string;
	/** Number of lists; none where no topic of the specialty has an entry. */
	count: number;
	/** Names in the folder of packs by place in the site. */
	files: [place: string, name: string][];
}

/** The lists of topics that can be saved, of each specialty of each language. */
export function topicLists(library: Library, place: PackPlace): TopicLists {
	const lists: TopicLists = { files: new Map(), counts: {} };
	const bytes = new Map(library.site.languages.map((lang) => [lang, bytesOfPage(library, lang, place)]));
	for (const { lang, specialty } of specialtiesWithPages(library.store)) {
		const { count, files } = listsOf(library, lang, specialty, bytes.get(lang)!, place);
		if (count > 0) (lists.counts[lang] ??= {})[specialty] = count;
		for (const [site, name] of files) lists.files.set(site, join(place.folder, name));
	}
	return lists;
}

/** The lists of one specialty, as an earlier build made them where nothing of it changed since. */
function listsOf(library: Library, lang: string, specialty: string, pageBytes: number, { folder, code }: PackPlace): KeptLists {
	const by = digest(code, pageBytes);
	const owner = topicsOwner(lang, specialty);
	const kept = keptPacked(library.store, owner) as KeptLists | undefined;
	if (kept?.by === by && kept.files.every(([, name]) => isNamed(join(folder, name)))) return kept;
	const topics = listedTopics(library, lang, specialty);
	const count = Object.keys(topics).length === 0 ? 0 : topicListsFor(Object.keys(topics).length);
	const grouped = Map.groupBy(Object.entries(topics), ([topic]) => topicListPath(lang, specialty, topic, count));
	const files = [...grouped].map(([place, own]): [string, string] => {
		const list: TopicList = { format: PACKS_FORMAT, pageBytes, topics: Object.fromEntries(own) };
		return [place, writeNamed(folder, 'topics', 'json', `${JSON.stringify(list)}\n`)];
	});
	const made: KeptLists = { by, count, files };
	keepPacked(library.store, owner, made);
	return made;
}

/** The topics of a specialty that have entries, by their part of the address. */
function listedTopics(library: Library, lang: string, specialty: string): Record<string, ListedTopic> {
	const select = sql(library.store, 'SELECT key FROM page WHERE file = ?');
	const keyOf = (path: string): string => String(select.get(outputFile(path))?.['key'] ?? '');
	const entries = entriesByTopic(library, lang, specialty);
	const topics: Record<string, ListedTopic> = {};
	for (const [topic, pages] of listsByTopic(library, lang, specialty)) {
		const questions = entries.get(`${specialty}/${topic}`) ?? [];
		if (questions.length === 0) continue;
		const all = [...pages, ...questions];
		const version = digest(...all.map((path) => `${path} ${keyOf(path)}`)).slice(0, 16);
		topics[topic] = { name: library.topic(lang, `${specialty}/${topic}`).name, version, pages: all, entries: questions.length };
	}
	return topics;
}

/** Addresses of each topic's own pages: its first, then its slices. */
function listsByTopic(library: Library, lang: string, specialty: string): Map<string, string[]> {
	const lists = new Map<string, string[]>();
	for (const { kind, params, path } of topicListsOfSpecialty(library.store, lang, specialty)) {
		const topic = params['topic'] ?? '';
		const list = lists.get(topic) ?? [];
		lists.set(topic, list);
		if (kind === 'topic') list.unshift(path);
		else list.push(path);
	}
	return lists;
}

/** Addresses of the entries of each topic of a specialty, in order of their ids. */
function entriesByTopic(library: Library, lang: string, specialty: string): Map<string, string[]> {
	const root = library.root(lang);
	const rows = sql(
		library.store,
		`SELECT t.topic, e.id, e.year FROM entryTopic t INDEXED BY entry_topic_by_topic CROSS JOIN entry e ON e.id = t.entry
		WHERE t.topic >= ? AND t.topic < ? AND t.lang = ? ORDER BY t.topic, e.id`,
	).all(`${specialty}/`, `${specialty}/~`, lang);
	const entries = new Map<string, string[]>();
	for (const row of rows) {
		const id = String(row['topic']);
		const list = entries.get(id) ?? [];
		entries.set(id, list);
		list.push(entryPath(root, String(row['year']), String(row['id'])));
	}
	return entries;
}

/**
 * The mean size of an entry's page in a language, packed as a host sends it, from the first of each
 * year: those seldom change, and with them all lists would.
 */
function bytesOfPage(library: Library, lang: string, { fileOf }: PackPlace): number {
	const first = sql(library.store, 'SELECT id, year, date FROM entry INDEXED BY entry_by_date WHERE lang = ? AND date >= ? ORDER BY date, id LIMIT 1');
	const sizes: number[] = [];
	for (let row = first.get(lang, ''); row; row = first.get(lang, `${String(row['date']).slice(0, 4)}~`)) {
		const path = entryPath(library.root(lang), String(row['year']), String(row['id']));
		sizes.push(gzipSync(readFileSync(fileOf(path))).length);
	}
	return Math.round(sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, sizes.length));
}
