import { byName } from '../../site/query/byName.ts';
import type { Library } from '../../site/query/library.ts';
import { topicsOf } from '../../site/query/relations.ts';
import type { Choice } from '../choice.ts';

/** An entry in a book. */
export interface BookEntry {
	id: string;
	lang: string;
	title: string;
	/** Its page on the site: a site path without base. */
	path: string;
	doctor: string;
	/** Who checked the answer, where that is a doctor of the archive. */
	reviewer: string | undefined;
	/** The day asked, and that of the answer where it is known. */
	date: string;
	answered: string | undefined;
	withdrawn: boolean;
}

/** Entries of one topic; of those that have none, the ones of a specialty. */
export interface BookTopic {
	/** `specialty/topic`; undefined for entries without one. */
	id: string | undefined;
	/** Its page on the site, where it has one. */
	path: string | undefined;
	name: string;
	/** The introduction, as sanitised HTML. */
	html: string;
	/** By the day asked. */
	entries: BookEntry[];
}

export interface BookSpecialty {
	id: string;
	path: string;
	name: string;
	html: string;
	topics: BookTopic[];
}

/** What a book holds, in its order. */
export interface Book {
	/** The language of its own words: the one that was chosen, or the one of most of its entries. */
	lang: string;
	/** All languages of its entries, the book's own first. */
	languages: string[];
	title: string;
	specialties: BookSpecialty[];
}

/** Puts chosen entries in the order of a book: by specialty, by topic, by the day asked. Each stands in its first topic alone. */
export function planBook(library: Library, choice: Choice, ids: readonly string[]): Book {
	const chosen = new Set(ids);
	const rows = library.store.prepare('SELECT id, lang, year, date, answered, specialty, doctor, title, withdrawn, reviewer FROM entry ORDER BY date, id').all().filter(({ id }) => chosen.has(String(id)));
	const languages = languagesOf(rows.map(({ lang }) => String(lang)), choice.lang);
	const lang = languages[0]!;
	const groups = new Map<string, Map<string, BookEntry[]>>();
	for (const row of rows) {
		const specialty = choice.topic?.split('/')[0] ?? String(row['specialty']);
		const topic = choice.topic ?? topicsOf(library.store, String(row['id'])).find((one) => one.startsWith(`${specialty}/`)) ?? '';
		const topics = groups.get(specialty) ?? new Map<string, BookEntry[]>();
		groups.set(specialty, topics.set(topic, [...topics.get(topic) ?? [], bookEntry(library, row)]));
	}
	const specialties = [...groups].map(([id, topics]) => bookSpecialty(library, lang, id, topics)).sort(byName(lang));
	return { lang, languages, title: titleOf(library, lang, choice), specialties };
}

/** All entries of a book, in its order. */
export function entriesOf({ specialties }: Book): BookEntry[] {
	return specialties.flatMap(({ topics }) => topics.flatMap(({ entries }) => entries));
}

function bookEntry(library: Library, row: Record<string, unknown>): BookEntry {
	const { id, lang, title, year, date, doctor, reviewer, answered, withdrawn } = row as Record<string, string | null> & { withdrawn: unknown };
	const { path } = library.link({ id: id!, lang: lang!, year: year!, title: title! });
	return { id: id!, lang: lang!, title: title!, path, doctor: doctor!, date: date!, answered: answered ?? undefined, withdrawn: withdrawn === 1, reviewer: reviewer !== null && library.registry.doctors.has(reviewer!) ? reviewer! : undefined };
}

function bookSpecialty(library: Library, lang: string, id: string, topics: ReadonlyMap<string, BookEntry[]>): BookSpecialty {
	const { registry } = library;
	const named = [...topics].filter(([topic]) => topic !== '')
		.map(([topic, entries]): BookTopic => ({ id: topic, path: library.topic(lang, topic).path, name: library.topic(lang, topic).name, html: introduction(registry.topics.get(topic)!, lang, library), entries }))
		.sort(byName(lang));
	const others = topics.get('');
	const { name, path } = library.specialty(lang, id);
	return {
		id, path, name, html: introduction(registry.specialties.get(id)!, lang, library),
		topics: [...named, ...(others ? [{ id: undefined, path: undefined, name, html: '', entries: others }] : [])],
	};
}

function introduction({ html, htmlIn }: { html: string; htmlIn?: Record<string, string> }, lang: string, { firstLanguage }: Library): string {
	return htmlIn?.[lang] ?? (lang === firstLanguage ? html : '');
}

/** Languages by how many entries are in them. */
function languagesOf(langs: readonly string[], chosen: string | undefined): string[] {
	const counts = new Map<string, number>();
	for (const lang of langs) counts.set(lang, (counts.get(lang) ?? 0) + 1);
	const ordered = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([lang]) => lang);
	return chosen === undefined ? ordered : [chosen];
}

function titleOf(library: Library, lang: string, { specialty, topic }: Choice): string {
	const site = library.text(lang, library.site.name);
	const part = topic === undefined ? specialty && library.specialty(lang, specialty).name : library.topic(lang, topic).name;
	return part === undefined ? site : `${part} – ${site}`;
}
