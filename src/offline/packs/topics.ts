import { NoPackList, PACKS_FOLDER, PACKS_FORMAT, type ListedPack } from './list.ts';

/**
 * A topic that can be saved. Most have a handful of pages, so these are fetched one by one: packs of
 * their own would double what a site has to publish.
 */
export interface ListedTopic {
	name: string;
	/** Changes with any of its pages. */
	version: string;
	/** The topic's lists, then its entries: site paths without base. */
	pages: string[];
	entries: number;
}

/** `packs/topics-1-en-hepatology-0.json`: topics of one specialty in one language, by their ids within it. */
export interface TopicList {
	format: number;
	/** About what a page takes over the wire. */
	pageBytes: number;
	topics: Record<string, ListedTopic>;
}

/** Topics in one list, about: who saves one fetches some kilobytes of others' names. */
const TOPICS_EACH = 100;

/** In how many lists so many topics stand. */
export function topicListsFor(topics: number): number {
	return Math.ceil(topics / TOPICS_EACH);
}

/**
 * Where the list stands that holds a topic: a site path without its first slash.
 * @param topic its id within the specialty
 * @param lists in how many lists the specialty's topics stand
 */
export function topicListPath(lang: string, specialty: string, topic: string, lists: number): string {
	let hash = 0;
	for (let at = 0; at < topic.length; at++) hash = (hash * 31 + topic.charCodeAt(at)) % 65_521;
	return `${PACKS_FOLDER}topics-${PACKS_FORMAT}-${lang}-${specialty}-${hash % lists}.json`;
}

/** @throws NoPackList where something else came in its place */
export function readTopicList(text: string): TopicList {
	let list: unknown;
	try {
		list = JSON.parse(text);
	} catch (cause) {
		throw new NoPackList('What came in place of a list of topics is not JSON.', { cause });
	}
	const { format, topics } = (list ?? {}) as Partial<TopicList>;
	if (format !== PACKS_FORMAT || typeof topics !== 'object') {
		throw new NoPackList(`The list of topics has the format ${String(format)}; this page reads ${PACKS_FORMAT}.`);
	}
	return list as TopicList;
}

/** A topic as a pack whose files come one by one. @param id the part's: `en/hepatology/fatty-liver` */
export function topicPack(id: string, { version, pages, entries }: ListedTopic, pageBytes: number): ListedPack {
	return { file: `${id}@${version}`, bytes: pages.length * pageBytes, sha: version, entries, pages };
}
