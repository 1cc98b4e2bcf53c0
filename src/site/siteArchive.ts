/** What pages import: which pages there are, and what each shows. Opens the store of what is {@link UnderWay}. */
import type { ListOf } from '../archive/addresses.ts';
import { FEED_LENGTH } from './plan/feedLength.ts';
import { byPath } from './plan/plan.ts';
import { sitemapPages } from './plan/sitemapPages.ts';
import { UNDER_WAY, type UnderWay } from './plan/underWay.ts';
import type { PageKind, PageParams } from './plan/kinds.ts';
import { entryText, entryView } from './query/entry.ts';
import { glanceView, homeView } from './query/home.ts';
import { Library } from './query/library.ts';
import { newest } from './query/listing.ts';
import { directoryView, doctorsView, doctorView, specialtyView, topicsElsewhere, topicView, yearView } from './query/places.ts';
import { pageIn, pagesIn, pageView } from './query/pages.ts';
import { pagesToFind, type PageToFind } from './query/pagesToFind.ts';
import { siteView } from './query/site.ts';
import { siteWords } from './query/siteWords.ts';
import type { Messages } from './messages/index.ts';
import { PAGES_PART, sitemapEntries, sitemapParts, type SitemapAddress, type SitemapPart } from './query/sitemap.ts';
import { ABOUT } from '../archive/schema/patterns.ts';
import { loadRecord } from '../archive/store/entries.ts';
import { pagesButEntries } from './plan/plannedPages.ts';
import { openStoreForReading, type Store } from '../archive/store/open.ts';
import type {
	DirectoryView, DoctorLink, DoctorsView, DoctorView, EntryText, EntryView, GlanceView, HomeView, PageView, SiteView, SpecialtyLink, SpecialtyView,
	TopicElsewhere, TopicLink, TopicView, YearView,
} from './views.ts';

export type { PageKind } from './plan/kinds.ts';
export type { SitemapAddress } from './query/sitemap.ts';

/** One state of the archive, as pages see it. */
export class SiteArchive {
	readonly #library: Library;
	readonly #base: string;
	readonly #sites = new Map<string, SiteView>();
	readonly #messages = new Map<string, Messages>();

	/** @param base the site's base path, with slashes at both ends */
	constructor(store: Store, base: string) {
		this.#library = new Library(store);
		this.#base = base;
	}

	/** The site's languages; the first is the default. */
	get languages(): string[] {
		return this.#library.site.languages;
	}

	site(lang: string): SiteView {
		let view = this.#sites.get(lang);
		if (!view) this.#sites.set(lang, (view = siteView(this.#library, lang, this.#base)));
		return view;
	}

	/** The site's words in a language, with those of its own. */
	messages(lang: string): Messages {
		let words = this.#messages.get(lang);
		if (!words) this.#messages.set(lang, (words = siteWords(this.#library.registry, lang)));
		return words;
	}

	home(lang: string): HomeView {
		return homeView(this.#library, lang);
	}

	/** @throws Error where no entry of the id is published */
	entry(id: string): EntryView {
		return entryView(this.#library, id);
	}

	specialty(lang: string, id: string, slice?: string): SpecialtyView {
		return specialtyView(this.#library, lang, id, slice);
	}

	/** A specialty's name and address alone. */
	specialtyLink(lang: string, id: string): SpecialtyLink {
		return this.#library.specialty(lang, id);
	}

	/** @param id `specialty/topic` */
	topic(lang: string, id: string, slice?: string): TopicView {
		return topicView(this.#library, lang, id, slice);
	}

	doctor(lang: string, id: string, slice?: string): DoctorView {
		return doctorView(this.#library, lang, id, slice);
	}

	years(lang: string, slice?: string): YearView {
		return yearView(this.#library, lang, slice);
	}

	directory(lang: string): DirectoryView {
		return directoryView(this.#library, lang);
	}

	topicsElsewhere(lang: string): TopicElsewhere[] {
		return topicsElsewhere(this.#library, lang);
	}

	doctors(lang: string): DoctorsView {
		return doctorsView(this.#library, lang);
	}

	/** A page of the site's own. @throws Error where nobody has written it in the language */
	page(lang: string, id: string): PageView {
		return pageView(this.#library, lang, id);
	}

	/** What stands in the place of the software's text about the archive; undefined where nobody has written it in the language. */
	about(lang: string): PageView | undefined {
		return pageIn(this.#library, lang, ABOUT) && pageView(this.#library, lang, ABOUT);
	}

	/** The pages of the site's own in a language. */
	pages(lang: string): PageView[] {
		return pagesIn(this.#library, lang).map(({ id }) => pageView(this.#library, lang, id));
	}

	pagesToFind(lang: string): PageToFind[] {
		return pagesToFind(this.#library, lang);
	}

	glance(lang: string): GlanceView {
		return glanceView(this.#library, lang);
	}

	/** A doctor's name and address alone. */
	doctorLink(lang: string, id: string): DoctorLink {
		return this.#library.doctor(lang, id);
	}

	/** A topic's name and address alone. @param id `specialty/topic` */
	topicLink(lang: string, id: string): TopicLink {
		return this.#library.topic(lang, id);
	}

	/** The newest entries of the site or of a list, for feeds. */
	feed(lang: string, list: ListOf = { kind: 'all', id: '' }): EntryText[] {
		return newest(this.#library, lang, list, FEED_LENGTH).map(({ id }) => entryText(this.#library, loadRecord(this.#library.store, id)));
	}

	sitemap(): { parts: SitemapPart[] } {
		return { parts: [{ id: PAGES_PART, lastmod: undefined }, ...sitemapParts(this.#library)] };
	}

	sitemapPart(part: string): SitemapAddress[] {
		if (part !== PAGES_PART) return sitemapEntries(this.#library, part);
		const pages = pagesButEntries(this.#library.store).sort(byPath);
		return sitemapPages(pages, this.#library.firstLanguage);
	}
}

let opened: { for: UnderWay; archive: SiteArchive } | undefined;

/** The archive whose pages are rendered, in one state. @throws Error where none are */
export function archive(): SiteArchive {
	const work = underWay();
	return (opened?.for === work ? opened : (opened = { for: work, archive: open(work) })).archive;
}

function underWay(): UnderWay {
	const { [UNDER_WAY]: work } = globalThis as { [UNDER_WAY]?: UnderWay };
	if (!work) throw new Error('No page is asked for: run the site through "npm run build" or "npm run dev".');
	return work;
}

function open(work: UnderWay): SiteArchive {
	const store = openStoreForReading(work.store);
	work.close = () => {
		opened = undefined;
		store.close();
	};
	// One transaction for all reads: a build asks dozens of times a page, and each would take a lock of its own.
	store.exec('BEGIN');
	return new SiteArchive(store, withSlashes(import.meta.env.BASE_URL));
}

function withSlashes(base: string): string {
	return `/${base}/`.replace(/\/+/g, '/');
}

/** The language that the `lang` parameter of an address stands for: the site's first where it is left out. */
export function languageOf(param: string | undefined): string {
	return param ?? archive().languages[0]!;
}

/** Paths of a kind of page, for `getStaticPaths`: those that are asked for. */
export function staticPaths(kind: PageKind): { params: PageParams }[] {
	return (underWay().due.get(kind) ?? []).map((params) => ({ params }));
}
