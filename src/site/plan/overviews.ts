import type { ListOf } from '../../archive/addresses.ts';
import { EMBEDDED } from '../embedded.ts';
import { ABOUT } from '../../archive/schema/patterns.ts';
import { glanceView, homeView } from '../query/home.ts';
import type { Library } from '../query/library.ts';
import { directoryView, doctorsView, topicsElsewhere } from '../query/places.ts';
import { pageIn, pagesIn, pageView } from '../query/pages.ts';
import { pagesToFind } from '../query/pagesToFind.ts';
import type { Add } from './pageKey.ts';
import { FEED_LENGTH } from './feedLength.ts';
import type { PlannedEntry } from './entries.ts';

/** The newest entries of a list, oldest first. */
export type Newest = (lang: string, list: ListOf, count: number) => Iterable<Pick<PlannedEntry, 'record' | 'card'>>;

/**
 * Adds the pages over everything in a language, and its feeds.
 * @param specialties of which a feed may have changed; all where undefined
 */
export function addOverviews(library: Library, lang: string, newest: Newest, add: Add, specialties?: ReadonlySet<string>): void {
	const root = library.root(lang);
	const directory = JSON.stringify(directoryView(library, lang));
	add({ kind: 'home', lang, path: root }, JSON.stringify(homeView(library, lang)));
	add({ kind: 'specialties', lang, path: `${root}specialties/` }, directory);
	add({ kind: 'doctors', lang, path: `${root}doctors/` }, JSON.stringify(doctorsView(library, lang)));
	add({ kind: 'glance', lang, path: `${root}glance/` }, JSON.stringify(glanceView(library, lang)));
	add({ kind: 'search', lang, path: `${root}search/` }, directory, JSON.stringify([topicsElsewhere(library, lang), pagesToFind(library, lang)]));
	add({ kind: 'about', lang, path: `${root}about/` }, directory, pageIn(library, lang, ABOUT)?.hash);
	for (const { id } of pagesIn(library, lang)) {
		const view = pageView(library, lang, id);
		add({ kind: 'page', lang, params: { page: id }, path: view.path }, JSON.stringify(view));
	}
	if (library.site.offline) add({ kind: 'offline', lang, path: `${root}offline/` }, directory);
	add({ kind: 'manifest', lang, path: `${root}site.webmanifest` });
	if (lang === library.firstLanguage) {
		const directories = library.site.languages.map((one) => (one === lang ? directory : JSON.stringify(directoryView(library, one))));
		add({ kind: 'not-found', path: '/404.html' }, ...directories);
		add({ kind: 'robots', path: '/robots.txt' });
		if (library.site.embed) add({ kind: 'embed-index', path: EMBEDDED });
		add({ kind: 'llms', path: '/llms.txt' }, directory, JSON.stringify(pagesIn(library, lang).map(({ hash }) => hash)));
	}
	addFeeds(library, lang, newest, add, specialties);
}

function addFeeds(library: Library, lang: string, newest: Newest, add: Add, specialties?: ReadonlySet<string>): void {
	const root = library.root(lang);
	const feed = (list: ListOf): string => [...newest(lang, list, FEED_LENGTH)].map((entry) => entry.record + entry.card).join('\n');
	const all = [feed({ kind: 'all', id: '' }), ...pagesIn(library, lang).filter(({ updated }) => updated !== undefined).map(({ hash }) => hash)].join('\n');
	add({ kind: 'feed', lang, path: `${root}feed.xml` }, all);
	add({ kind: 'feed-json', lang, path: `${root}feed.json` }, all);
	for (const id of library.registry.specialties.keys()) {
		const list: ListOf = { kind: 'specialty', id };
		if (specialties?.has(id) === false || !library.hasPage(lang, list)) continue;
		const name = JSON.stringify(library.specialty(lang, id));
		const shown = feed(list);
		add({ kind: 'specialty-feed', lang, params: { specialty: id }, path: `${root}${id}/feed.xml` }, name, shown);
		add({ kind: 'specialty-feed-json', lang, params: { specialty: id }, path: `${root}${id}/feed.json` }, name, shown);
	}
}
