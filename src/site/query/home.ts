import { getMeta, sql } from '../../archive/store/open.ts';
import type { EntryRow, GlanceView, HomeView, TopicLink } from '../views.ts';
import { HOME_PARTS, type AgeBand, type Sex } from '../../archive/schema/index.ts';
import type { Library } from './library.ts';
import { listing, newest } from './listing.ts';
import { descriptionOf, specialtiesShown } from './places.ts';

const NEWEST_SHOWN = 8;
const MOST_LINKED_SHOWN = 8;
/** Of one specialty at most: a large one would have home to itself. */
const MOST_LINKED_ALIKE = 2;
const ALL = { kind: 'all', id: '' } as const;

/** Entries that most others are similar to, by language, as kept by relate: ids, best first. */
export type MostLinked = Record<string, string[]>;

/** The home page. */
export function homeView(library: Library, lang: string): HomeView {
	const doctors = [...library.registry.doctors.keys()].filter((id) => library.count(lang, { kind: 'doctor', id }) > 0);
	return {
		lang,
		specialties: specialtiesShown(library, lang).map((id) => ({
			...library.specialty(lang, id),
			description: descriptionOf(library, lang, id),
			count: library.count(lang, { kind: 'specialty', id }),
		})),
		newest: newest(library, lang, ALL, NEWEST_SHOWN),
		mostLinked: mostLinked(library, lang),
		chosen: chosen(library, lang),
		parts: library.site.home?.parts ?? HOME_PARTS,
		topics: largestTopics(library, lang, 12),
		total: library.count(lang, ALL),
		doctors: doctors.length,
		years: yearsOf(library, lang),
	};
}

/** The entries that `site.yml` names, in the versions that the language has. */
function chosen(library: Library, lang: string): EntryRow[] {
	const version = sql(library.store, 'SELECT id FROM entry WHERE original = (SELECT original FROM entry WHERE id = ?) AND lang = ? ORDER BY id');
	return (library.site.home?.entries ?? []).flatMap((id) => {
		const own = version.get(id, lang);
		const row = own && library.columns(String(own['id']));
		return row && row.withdrawn === 0 ? [library.row(row)] : [];
	});
}

function mostLinked(library: Library, lang: string): EntryRow[] {
	const kept = JSON.parse(getMeta(library.store, 'mostLinked') ?? '{}') as MostLinked;
	const rows = (kept[lang] ?? []).flatMap((id) => {
		const row = library.columns(id);
		return row && row.withdrawn === 0 ? [library.row(row)] : [];
	});
	const shown = new Map<string, number>();
	const [first = [], more = []] = Map.groupBy(rows, ({ specialty }) => {
		const before = shown.get(specialty.id) ?? 0;
		shown.set(specialty.id, before + 1);
		return before < MOST_LINKED_ALIKE;
	}).values();
	return [...first, ...more].slice(0, MOST_LINKED_SHOWN);
}

function yearsOf(library: Library, lang: string): HomeView['years'] {
	return listing(library, lang, ALL, 'none').slices;
}

function largestTopics(library: Library, lang: string, count: number): (TopicLink & { count: number })[] {
	const rows = sql(
		library.store,
		'SELECT topic, count(*) AS n FROM entryTopic WHERE lang = ? GROUP BY topic ORDER BY n DESC, topic LIMIT ?',
	).all(lang, count);
	return rows.map((row) => ({ ...library.topic(lang, String(row['topic'])), count: Number(row['n']) }));
}

const DELAYS = "CASE WHEN answered IS NULL THEN 'unknown' WHEN days = 0 THEN '0' WHEN days = 1 THEN '1' WHEN days <= 3 THEN '2-3' WHEN days <= 7 THEN '4-7' WHEN days <= 30 THEN '8-30' ELSE '31+' END";

/** The archive in figures. */
export function glanceView(library: Library, lang: string): GlanceView {
	const all = (query: string): Record<string, unknown>[] => sql(library.store, query).all(lang);
	return {
		lang,
		total: library.count(lang, ALL),
		perYear: all('SELECT year, specialty, count(*) AS n FROM entry INDEXED BY entry_figures WHERE lang = ? GROUP BY year, specialty ORDER BY year, specialty').map(
			(row) => ({ year: String(row['year']), specialty: library.specialty(lang, String(row['specialty'])), count: Number(row['n']) }),
		),
		askers: all('SELECT age, sex, count(*) AS n FROM entry INDEXED BY entry_figures WHERE lang = ? GROUP BY age, sex ORDER BY age, sex').map(
			(row) => ({ age: row['age'] as AgeBand, sex: row['sex'] as Sex, count: Number(row['n']) }),
		),
		delay: all(
			`SELECT ${DELAYS} AS delay, count(*) AS n FROM
			(SELECT answered, julianday(answered) - julianday(date) AS days FROM entry INDEXED BY entry_figures WHERE lang = ?)
			GROUP BY delay ORDER BY min(coalesce(days, 1e9))`,
		).map((row) => ({ days: String(row['delay']), count: Number(row['n']) })),
		topics: largestTopics(library, lang, 20),
		crumbs: [],
	};
}
