import { dirOf } from '../../site/components/direction.ts';
import { dialled } from '../../site/components/search/danger/help.ts';
import { formatDate, languageTag } from '../../site/messages/format.ts';
import type { Messages } from '../../site/messages/types.ts';
import type { Library } from '../../site/query/library.ts';
import type { SiteView } from '../../site/siteView.ts';
import { tidied, type ChapterMeans } from './chapter.ts';
import { children, fragment, xhtml } from './document.ts';
import { x, type Piece } from './element.ts';
import { doctorAnchor, type Places } from './places.ts';
import { entriesOf, type Book, type BookEntry, type BookSpecialty, type BookTopic } from './plan.ts';

/** What the pages of a book that are no entries are made with. */
export interface PageMeans {
	library: Library;
	book: Book;
	site: SiteView;
	messages: Messages;
	chapters: ChapterMeans;
	day: string;
}

/** The cover. */
export function coverPage({ book }: PageMeans, image: string): string {
	return xhtml({ lang: book.lang, title: book.title, type: 'cover', children: [x('div', { class: 'cover' }, x('img', { src: image, alt: book.title }))] });
}

/** What the book is and is not, from when, and when to seek help at once. */
export function titlePage({ book, site, messages, library, chapters, day }: PageMeans): string {
	const { lang } = book;
	const { licence } = library.site;
	const { number, text, calls } = site.urgent;
	const call = (to: string): Piece => x('a', { href: dialled(to) }, messages.site.callNumber(to));
	return xhtml({
		lang, title: book.title, type: 'frontmatter',
		children: [
			x('h1', book.title),
			x('p', site.tagline),
			x('p', messages.counts.questions(entriesOf(book).length), ' · ', x('time', { datetime: day }, formatDate(lang, day)), ' · ', x('a', { href: `${site.address}/` }, site.address)),
			licence && x('p', x('a', { href: licence.address }, licence.name)),
			site.demonstration === undefined ? undefined : x('p', { class: 'notice' }, site.demonstration),
			x('section', { class: 'notice alarm' },
				x('h2', messages.site.urgentHeading), x('p', text), x('p', call(number)),
				calls.length > 0 ? x('ul', calls.map((one) => x('li',
					one.number === undefined ? undefined : call(one.number), ' ',
					one.address === undefined ? one.text : x('a', { href: one.address }, one.text),
					one.hours === '' ? undefined : ` ${messages.danger.hours(one.hours)}`))) : undefined),
			x('section', { class: 'caveat' }, x('h2', messages.site.disclaimerHeading), children(tidied(fragment(site.disclaimerHtml), chapters, '/'))),
		],
	});
}

/** A specialty: what it is, and its topics. */
export function specialtyPage({ book, messages, chapters }: PageMeans, { name, html, topics, id }: BookSpecialty): string {
	const { lang } = book;
	return xhtml({
		lang, title: name, type: 'bodymatter',
		children: [
			x('h1', name), ...children(tidied(fragment(html), chapters, '/')),
			x('h2', messages.lists.specialty.topics),
			x('ul', { class: 'contents' }, topics.map((topic) => x('li', x('a', { href: chapters.places.topics.get(topic.id ?? id)! }, topic.name), ' ', x('span', { class: 'when' }, messages.counts.questions(topic.entries.length))))),
		],
	});
}

/** A topic: what it is, and its questions with who answered and when. */
export function topicPage(means: PageMeans, { name, html, entries }: BookTopic): string {
	const { book, messages, chapters } = means;
	return xhtml({
		lang: book.lang, title: name, type: 'bodymatter',
		children: [x('h1', name), ...children(tidied(fragment(html), chapters, '/')), x('h2', messages.lists.specialty.questions), contents(means, entries, true)],
	});
}

/** Who answered what, by name. */
export function doctorsPage(means: PageMeans, doctors: readonly string[]): string {
	const { book, messages, library } = means;
	const { lang } = book;
	const by = new Map<string, BookEntry[]>();
	for (const entry of entriesOf(book)) by.set(entry.doctor, [...by.get(entry.doctor) ?? [], entry]);
	return xhtml({
		lang, title: messages.site.links.doctors, type: 'backmatter',
		children: [
			x('h1', messages.site.links.doctors),
			...doctors.map((id) => {
				const { credentials, specialty, demo } = library.registry.doctors.get(id)!;
				const { name } = library.doctor(lang, id);
				const facts = [library.specialty(lang, specialty).name, credentials, demo ? messages.site.demoDoctor : undefined].filter((fact) => fact !== undefined);
				return x('section', { id: doctorAnchor(id) },
					x('h2', { dir: dirOf(lang, name) }, name),
					x('ul', { class: 'facts' }, facts.map((fact) => x('li', x('span', { dir: dirOf(lang, fact) }, fact)))),
					contents(means, by.get(id) ?? [], false));
			}),
		],
	});
}

/** Entries as a list; nothing where there are none. */
function contents({ book, messages, library, chapters: { places } }: PageMeans, entries: readonly BookEntry[], names: boolean): Piece {
	if (entries.length === 0) return undefined;
	return x('ul', { class: 'contents' }, entries.map(({ id, lang, title, doctor, answered, date, withdrawn }) => {
		const day = answered ?? date;
		return x('li',
			x('a', { href: places.entries.get(id)!, ...inLanguage(book.lang, lang), dir: dirOf(book.lang, title) }, title),
			x('span', { class: 'when' },
				...(withdrawn ? [messages.entry.withdrawnMark] : [names ? `${library.doctor(book.lang, doctor).name} · ` : undefined, x('time', { datetime: day }, formatDate(book.lang, day))])));
	}));
}

function inLanguage(own: string, lang: string): Record<string, string> {
	return own === lang ? {} : { lang: languageTag(lang), 'xml:lang': languageTag(lang) };
}

/** The table of contents that reading systems show, and their marks of places. */
export function navigation({ book, messages, chapters: { places } }: PageMeans): string {
	const { lang, specialties } = book;
	const link = (href: string, name: string): Piece => x('a', { href }, name);
	const list = (items: Piece[]): Piece => x('ol', items);
	const entries = (some: readonly BookEntry[]): Piece => list(some.map((entry) => x('li', x('a', { href: places.entries.get(entry.id)!, ...inLanguage(lang, entry.lang) }, entry.title))));
	const topics = ({ topics: some, id }: BookSpecialty): Piece[] => some.map((topic) => x('li', link(places.topics.get(topic.id ?? id)!, topic.name), entries(topic.entries)));
	const first = specialties[0]!;
	const whole = specialties.length === 1 ? topics(first) : specialties.map((specialty) => x('li', link(places.specialties.get(specialty.id)!, specialty.name), list(topics(specialty))));
	return xhtml({
		lang, title: book.title, type: 'frontmatter',
		children: [
			x('nav', { 'epub:type': 'toc', id: 'toc', role: 'doc-toc' }, x('h1', book.title), list([
				x('li', link('title.xhtml', book.title)), ...whole, x('li', link('doctors.xhtml', messages.site.links.doctors)),
			])),
			x('nav', { 'epub:type': 'landmarks', hidden: '' }, list([
				x('li', x('a', { 'epub:type': 'cover', href: 'cover.xhtml' }, book.title)),
				x('li', x('a', { 'epub:type': 'titlepage', href: 'title.xhtml' }, book.title)),
				x('li', x('a', { 'epub:type': 'bodymatter', href: startOf(places, first) }, first.name)),
			])),
		],
	});
}

function startOf(places: Places, { id, topics }: BookSpecialty): string {
	return places.specialties.get(id) ?? places.topics.get(topics[0]!.id ?? id)!;
}
