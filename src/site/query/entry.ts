import type { EntryRecord } from '../../archive/record.ts';
import type { Site } from '../../archive/schema/index.ts';
import { loadRecord } from '../../archive/store/entries.ts';
import { sql } from '../../archive/store/open.ts';
import type { EntryText, EntryView, Link, SimilarCard } from '../views.ts';
import { entryPath, type ListOf } from '../../archive/addresses.ts';
import type { Library, RowColumns } from './library.ts';
import { forEachKind } from './listing.ts';
import { relationOf, topicsOf } from './relations.ts';
import { urgentSigns } from '../../search/danger/signs.ts';

/** Everything the page of an entry shows. @throws Error where no entry of the id is published */
export function entryView(library: Library, id: string): EntryView {
	const record = loadRecord(library.store, id);
	const { lang } = record;
	const specialty = library.specialty(lang, record.specialty);
	const relation = relationOf(library.store, id);
	const topics = topicsOf(library.store, id);
	const list: ListOf = topics[0] === undefined
		? { kind: 'specialty', id: record.specialty }
		: { kind: 'topic', id: topics[0] };
	return {
		...entryText(library, record),
		topics: topics.map((topic) => library.topic(lang, topic)),
		similar: relation.similar.flatMap((similar) => card(library, similar)),
		related: relatedTopics(record.topics, relation.topics).map((topic) => library.topic(lang, topic)),
		crumbs: [{ name: specialty.name, path: specialty.path }, ...topicCrumb(library, lang, record.specialty, topics), { name: record.title }],
		previous: beside(library, record, list, 'previous'),
		next: beside(library, record, list, 'next'),
		translations: translations(library, record),
		urgentSigns: urgentSigns(library.site.urgent.signs, `${record.title}\n${record.question.text}`),
		editUrl: library.site.edit?.replace('{path}', record.file),
		corrections: library.site.corrections,
	};
}

/** An entry without what stands around it on its page. */
export function entryText(library: Library, record: EntryRecord): EntryText {
	const { lang } = record;
	const doctor = library.registry.doctors.get(record.doctor)!;
	return {
		...facts(record),
		path: entryPath(library.root(lang), record.year, record.id),
		doctor: {
			...library.doctor(lang, record.doctor),
			credentials: doctor.credentials,
			specialty: library.specialty(lang, doctor.specialty),
		},
		specialty: {
			...library.specialty(lang, record.specialty),
			schemaOrg: library.registry.specialties.get(record.specialty)?.schemaOrg,
		},
		reviewed: record.reviewed && { ...reviewer(library, lang, record.reviewed.by), on: record.reviewed.on },
		stale: isStale(record, library.site),
	};
}

/** Who checked an answer: a doctor of the archive by name, anybody else as they are written. */
function reviewer(library: Library, lang: string, by: string): { by: string; path: string | undefined } {
	if (!library.registry.doctors.has(by)) return { by, path: undefined };
	const { name, path } = library.doctor(lang, by);
	return { by: name, path };
}

/** Related topics shown; all that the editor named are, however many. */
const RELATED_SHOWN = 10;

/** The topics that the editor named come first, each as they are; those found from the text fill up. */
function relatedTopics(named: string[], found: string[]): string[] {
	const others = found.filter((topic) => !named.includes(topic));
	return [...named, ...others.slice(0, Math.max(0, RELATED_SHOWN - named.length))];
}

function topicCrumb(library: Library, lang: string, specialty: string, topics: string[]): Link[] {
	const own = topics.find((topic) => topic.startsWith(`${specialty}/`));
	if (own === undefined) return [];
	const { name, path } = library.topic(lang, own);
	return [{ name, path }];
}

/** What an entry says of itself, with no other file's help. */
function facts(record: EntryRecord) {
	const { id, file, lang, title, asker, sex, age, date, answered } = record;
	const { moreInfo, translated, source, sourceUrl, aliases, withdrawn, draft } = record;
	const isUnfinished = record.question.text === '' || (withdrawn === undefined && record.answer.text === '');
	const { questionExcerpt, answerExcerpt } = record;
	return {
		id, file, lang, title, asker, sex, age, date, answered,
		moreInfo, translated, source, sourceUrl, aliases, withdrawn,
		unpublished: draft ? 'draft' as const : isUnfinished ? 'unfinished' as const : undefined,
		questionExcerpt, answerExcerpt,
		questionHtml: record.question.html,
		answerHtml: withdrawn === undefined ? record.answer.html : '',
		moreHtml: withdrawn === undefined ? record.more?.html : undefined,
		questionText: record.question.text,
		answerText: withdrawn === undefined ? record.answer.text : '',
	};
}

function card(library: Library, { id, why, asked }: { id: string; why: string[]; asked: number }): SimilarCard[] {
	const row = library.columns(id);
	return row ? [{ ...library.row(row), why, asked }] : [];
}

const BESIDE = { previous: besideBy('<', 'DESC'), next: besideBy('>', 'ASC') };

function besideBy(sign: string, order: string): Record<ListOf['kind'], string> {
	return forEachKind(({ from, where, date, id }) => `SELECT entry.id, entry.lang, entry.year, entry.title FROM ${from}
		WHERE ${where} AND (${date}, ${id}) ${sign} (?, ?) ORDER BY ${date} ${order}, ${id} ${order} LIMIT 1`);
}

/** The neighbour of an entry in a list, by the day asked and then the id. */
function beside(library: Library, record: EntryRecord, list: ListOf, side: 'previous' | 'next'): Link | undefined {
	const row = sql(library.store, BESIDE[side][list.kind]).get(record.lang, list.id, record.date, record.id);
	return row && library.link(row as unknown as RowColumns);
}

function translations(library: Library, record: EntryRecord): EntryView['translations'] {
	const rows = sql(
		library.store,
		'SELECT id, lang, year, title FROM entry WHERE original = ? AND id <> ? ORDER BY lang, id',
	).all(record.translationOf ?? record.id, record.id) as unknown as RowColumns[];
	return rows.map((row) => ({ lang: row.lang, path: library.link(row).path, title: row.title, original: row.id === record.translationOf }));
}

/** Whether the site's policy calls an answer old; it names days, so no page changes by itself. */
function isStale(record: EntryRecord, site: Site): boolean {
	const limit = site.stale?.specialties?.[record.specialty] ?? site.stale?.before;
	const given = record.reviewed?.on ?? record.answered ?? record.date;
	return limit !== undefined && given < limit;
}
