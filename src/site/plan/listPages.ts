import type { Site } from '../../archive/schema/index.ts';
import type { Library } from '../query/library.ts';
import { doctorFrame, specialtyFrame, topicFrame } from '../query/places.ts';
import { listPath, type ListOf } from '../../archive/addresses.ts';
import { RunningDigest } from '../../archive/digest.ts';
import type { Add } from './pageKey.ts';
import type { PageKind, PageParams } from './kinds.ts';
import { FEED_LENGTH } from './feedLength.ts';
import { listPages, type ListToPlan, type PlannedListPage } from './lists.ts';

/** The pages of a kind of list. */
interface ListKind {
	kinds: [whole: PageKind, slice: PageKind];
	params: (id: string) => PageParams;
	/** What the pages show around the list. */
	frame: (library: Library, lang: string, id: string, slice?: string) => object;
	/** The specialty with which the pages are saved for offline. */
	specialty: (id: string) => string | undefined;
	/** The feeds that the list has where the site asks for them; those of other lists are planned with overviews. */
	feeds?: { name: Site['feeds'][number]; kinds: [atom: PageKind, json: PageKind]; link: (library: Library, lang: string, id: string) => object };
}

const KINDS: Record<ListOf['kind'], ListKind> = {
	all: { kinds: ['years', 'year'], params: () => ({}), frame: () => ({}), specialty: () => undefined },
	specialty: { kinds: ['specialty', 'specialty-slice'], params: (id) => ({ specialty: id }), frame: specialtyFrame, specialty: (id) => id },
	topic: { kinds: ['topic', 'topic-slice'], params: topicParams, frame: topicFrame, specialty: (id) => id.split('/')[0], feeds: { name: 'topics', kinds: ['topic-feed', 'topic-feed-json'], link: (library, lang, id) => library.topic(lang, id) } },
	doctor: { kinds: ['doctor', 'doctor-slice'], params: (id) => ({ doctor: id }), frame: doctorFrame, specialty: () => undefined, feeds: { name: 'doctors', kinds: ['doctor-feed', 'doctor-feed-json'], link: (library, lang, id) => library.doctor(lang, id) } },
};

function topicParams(id: string): PageParams {
	const [specialty, topic] = id.split('/');
	return { specialty, topic };
}

/** All lists that may have pages in a language. */
export function* listsOf(library: Library): Generator<ListOf> {
	const { specialties, topics, doctors } = library.registry;
	yield { kind: 'all', id: '' };
	for (const id of specialties.keys()) yield { kind: 'specialty', id };
	for (const id of topics.keys()) yield { kind: 'topic', id };
	for (const id of doctors.keys()) yield { kind: 'doctor', id };
}

/** Adds the pages of a list. @param isDue which of them to add; all where it is not given */
export function addList(library: Library, planned: ListToPlan, add: Add, isDue?: (page: PlannedListPage) => boolean): void {
	const { lang, list } = planned;
	const { kinds: [whole, part], params, frame, specialty } = KINDS[list.kind];
	addFeeds(library, planned, add);
	let aroundSlice: string | undefined;
	for (const page of listPages(library, planned)) {
		if (isDue && !isDue(page)) continue;
		const { slice, path } = page;
		const place = { lang, path, specialty: specialty(list.id) };
		if (slice === undefined) {
			add({ ...place, kind: whole, params: params(list.id) }, JSON.stringify(frame(library, lang, list.id)), page.rows());
		} else {
			aroundSlice ??= JSON.stringify(frame(library, lang, list.id, ''));
			add({ ...place, kind: part, params: { ...params(list.id), slice } }, aroundSlice, page.rows());
		}
	}
}

/** Adds the feeds of a topic or a doctor, where the site asks for them. */
function addFeeds(library: Library, { lang, list, entries }: ListToPlan, add: Add): void {
	const { feeds, params } = KINDS[list.kind];
	if (!feeds || !library.site.feeds.includes(feeds.name)) return;
	const { kinds: [atom, json], link } = feeds;
	const newest = new RunningDigest();
	for (const entry of entries({ newest: FEED_LENGTH })) newest.add(entry.record + entry.card);
	const path = listPath(library.root(lang), list);
	const shown = JSON.stringify(link(library, lang, list.id));
	add({ kind: atom, lang, params: params(list.id), path: `${path}feed.xml` }, shown, newest.value);
	add({ kind: json, lang, params: params(list.id), path: `${path}feed.json` }, shown, newest.value);
}
