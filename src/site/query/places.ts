import { sql } from '../../archive/store/open.ts';
import type {
	Crumb,
	DirectoryView,
	DoctorsView,
	DoctorView,
	SpecialtyView,
	TopicElsewhere,
	TopicLink,
	TopicView,
	Translation,
	YearView,
} from '../views.ts';
import { listPath, type ListOf } from '../../archive/addresses.ts';
import { byCount, byName } from './byName.ts';
import type { Library } from './library.ts';
import { listing } from './listing.ts';

/** Topics of a specialty shown in the directory, largest first; its own page shows all. */
const TOPICS_IN_DIRECTORY = 24;

/** Topics shown beside a topic. */
const BESIDE = 8;

/** What a page shows around its list; the pages of slices show less, so that they change less often. */
export type Frame<View> = Omit<View, 'listing' | 'crumbs'>;

/** The page of a specialty, or of one slice of its list. */
export function specialtyView(library: Library, lang: string, id: string, slice?: string): SpecialtyView {
	const frame = specialtyFrame(library, lang, id, slice);
	return {
		...frame,
		listing: listing(library, lang, { kind: 'specialty', id }, slice),
		crumbs: withSlice([{ name: frame.name, path: frame.path }], slice),
	};
}

/** What the pages of a specialty show around their lists. */
export function specialtyFrame(library: Library, lang: string, id: string, slice?: string): Frame<SpecialtyView> {
	const specialty = library.registry.specialties.get(id);
	return {
		...library.specialty(lang, id),
		lang,
		translations: translationsOf(library, lang, { kind: 'specialty', id }),
		description: descriptionOf(library, lang, id),
		html: introduction(library, lang, specialty),
		topics: slice === undefined ? topicsOfSpecialty(library, lang, id) : [],
		doctors: slice === undefined ? doctorsOfSpecialty(library, lang, id) : [],
	};
}

/** The page of a topic, or of one slice of its list. @param id `specialty/topic` */
export function topicView(library: Library, lang: string, id: string, slice?: string): TopicView {
	const frame = topicFrame(library, lang, id, slice);
	const { parent } = frame;
	return {
		...frame,
		listing: listing(library, lang, { kind: 'topic', id }, slice),
		crumbs: withSlice([{ name: parent.name, path: parent.path }, { name: frame.name, path: frame.path }], slice),
	};
}

/** What the pages of a topic show around their lists. */
export function topicFrame(library: Library, lang: string, id: string, slice?: string): Frame<TopicView> {
	return {
		...library.topic(lang, id),
		lang,
		translations: translationsOf(library, lang, { kind: 'topic', id }),
		html: introduction(library, lang, library.registry.topics.get(id)),
		parent: library.specialty(lang, id.split('/')[0]!),
		beside: slice === undefined ? topicsBeside(library, lang, id) : [],
	};
}

/** The page of a doctor, or of one slice of their answers. */
export function doctorView(library: Library, lang: string, id: string, slice?: string): DoctorView {
	const frame = doctorFrame(library, lang, id, slice);
	return {
		...frame,
		listing: listing(library, lang, { kind: 'doctor', id }, slice),
		crumbs: withSlice([{ name: frame.name, path: frame.path }], slice),
	};
}

/** What the pages of a doctor show around their lists. */
export function doctorFrame(library: Library, lang: string, id: string, slice?: string): Frame<DoctorView> {
	const doctor = library.registry.doctors.get(id)!;
	const years = slice !== undefined ? undefined : sql(
		library.store,
		'SELECT substr(min(date), 1, 4) AS first, substr(max(date), 1, 4) AS last FROM entry INDEXED BY entry_by_doctor WHERE lang = ? AND doctor = ?',
	).get(lang, id);
	return {
		...library.doctor(lang, id),
		lang,
		translations: translationsOf(library, lang, { kind: 'doctor', id }),
		html: introduction(library, lang, doctor),
		credentials: doctor.credentials,
		affiliation: doctor.affiliation,
		url: doctor.url,
		specialty: library.specialty(lang, doctor.specialty),
		years: years?.['first'] ? { first: String(years['first']), last: String(years['last']) } : undefined,
	};
}

/** All entries by the day asked, or one slice of them. */
export function yearView(library: Library, lang: string, slice?: string): YearView {
	const list = listing(library, lang, { kind: 'all', id: '' }, slice);
	return { lang, listing: list, crumbs: slice === undefined ? [] : [{ name: slice }] };
}

/** All specialties with entries in the language, each with its topics. */
export function directoryView(library: Library, lang: string): DirectoryView {
	const topics = Map.groupBy(library.registry.topics.keys(), (id) => id.split('/', 1)[0]!);
	const specialties = specialtiesShown(library, lang).map((id) => ({
		...library.specialty(lang, id),
		description: descriptionOf(library, lang, id),
		count: library.count(lang, { kind: 'specialty', id }),
		topics: largestFirst(library, lang, topics.get(id) ?? []).slice(0, TOPICS_IN_DIRECTORY),
	}));
	return { lang, specialties, crumbs: [] };
}

/** Topics with entries in other languages, largest first: the way from what is asked here to what is answered there. */
export function topicsElsewhere(library: Library, lang: string): TopicElsewhere[] {
	const others = library.site.languages.filter((other) => other !== lang);
	const topics = others.flatMap((other) =>
		[...library.registry.topics.keys()].map((id) => ({
			lang: other,
			name: library.topic(lang, id).name,
			path: library.topic(other, id).path,
			count: library.count(other, { kind: 'topic', id }),
		})),
	);
	return topics.filter(({ count }) => count > 0).sort(byCount(lang));
}

/** All doctors who answered in the language, by specialty. */
export function doctorsView(library: Library, lang: string): DoctorsView {
	const specialties = [...library.registry.specialties.keys()].map((id) => ({
		...library.specialty(lang, id),
		doctors: [...library.registry.doctors.values()]
			.filter((doctor) => doctor.specialty === id)
			.map((doctor) => ({
				...library.doctor(lang, doctor.id),
				count: library.count(lang, { kind: 'doctor', id: doctor.id }),
			}))
			.filter(({ count }) => count > 0)
			.sort(byName(lang)),
	}));
	const shown = specialties.filter(({ doctors }) => doctors.length > 0);
	return { lang, specialties: shown.sort(byName(lang)), crumbs: [] };
}

/** What editors wrote on a thing, in the language; empty where nobody has written it. */
function introduction(library: Library, lang: string, thing: { html: string; htmlIn?: Record<string, string> } | undefined): string {
	return (lang === library.firstLanguage ? thing?.html : thing?.htmlIn?.[lang]) ?? '';
}

/** The sentence on a specialty in the language; undefined where nobody has written one. */
export function descriptionOf(library: Library, lang: string, id: string): string | undefined {
	const specialty = library.registry.specialties.get(id);
	return lang === library.firstLanguage ? specialty?.description : specialty?.descriptions?.[lang];
}

/** Ids of the specialties with entries in the language, by name: nobody is led to an empty page. */
export function specialtiesShown(library: Library, lang: string): string[] {
	const ids = [...library.registry.specialties.keys()].filter((id) => library.count(lang, { kind: 'specialty', id }) > 0);
	return ids.map((id) => library.specialty(lang, id)).sort(byName(lang)).map(({ id }) => id);
}

/** Topics of a specialty with entries, largest first. */
function topicsOfSpecialty(library: Library, lang: string, specialty: string): (TopicLink & { count: number })[] {
	return largestFirst(library, lang, [...library.registry.topics.keys()].filter((id) => id.startsWith(`${specialty}/`)));
}

/** Those topics that have entries, largest first. */
function largestFirst(library: Library, lang: string, topics: readonly string[]): (TopicLink & { count: number })[] {
	return topics
		.map((id) => ({ id, count: library.count(lang, { kind: 'topic', id }) }))
		.filter(({ count }) => count > 0)
		.map(({ id, count }) => ({ ...library.topic(lang, id), count }))
		.sort(byCount(lang));
}

/** Doctors shown on a specialty's page. */
const DOCTORS_SHOWN = 40;

function doctorsOfSpecialty(library: Library, lang: string, specialty: string): SpecialtyView['doctors'] {
	return library
		.doctorsAnswering(lang, specialty)
		.map(({ id, count }) => ({ ...library.doctor(lang, id), count }))
		.sort(byCount(lang))
		.slice(0, DOCTORS_SHOWN);
}

/** Topics that entries of a topic have besides it, most often first. */
function topicsBeside(library: Library, lang: string, topic: string): TopicLink[] {
	const rows = sql(
		library.store,
		`SELECT other.topic AS topic FROM entryTopic AS one INDEXED BY entry_topic_by_topic CROSS JOIN entryTopic AS other USING (entry)
		WHERE one.topic = ?1 AND one.lang = ?2 AND other.topic <> ?1 GROUP BY other.topic ORDER BY count(*) DESC, other.topic LIMIT ?3`,
	).all(topic, lang, BESIDE);
	return rows.map((row) => library.topic(lang, String(row['topic'])));
}

/** A list's first page in the other languages that have it; slices differ between languages. */
function translationsOf(library: Library, lang: string, list: ListOf): Translation[] {
	return library.site.languages
		.filter((other) => other !== lang && library.hasPage(other, list))
		.map((other) => ({ lang: other, path: listPath(library.root(other), list) }));
}

function withSlice(crumbs: Crumb[], slice: string | undefined): Crumb[] {
	if (slice !== undefined) return [...crumbs, { name: slice }];
	return crumbs.map((crumb, index) => (index === crumbs.length - 1 ? { name: crumb.name } : crumb));
}
