import type { Compiled, EntryRecord } from '../../archive/record.ts';
import type { Localised, Site } from '../../archive/schema/index.ts';
import { getMeta, sql, type Store } from '../../archive/store/open.ts';
import { loadRegistry, type Registry } from '../../archive/store/registry.ts';
import type { DoctorLink, EntryRow, Link, SpecialtyLink, TopicLink } from '../views.ts';
import { withoutHost, type PortablePages } from '../portable.ts';
import { entryPath, languageRoot, listPath, type ListOf } from '../../archive/addresses.ts';

/** The registry of one state of the store, with the links that every view is made of. */
export class Library {
	readonly store: Store;
	readonly registry: Registry;
	readonly site: Site;
	/** True where search engines are asked to leave the site out. */
	readonly noindex: boolean;
	/** Undefined for a site that a host serves. */
	readonly portable: PortablePages | undefined;
	/** By kind of list: number of entries by language and id. */
	readonly #counts = new Map<ListOf['kind'], ReadonlyMap<string, number>>();

	/** @throws Error where the store holds no site yet */
	constructor(store: Store) {
		this.store = store;
		this.registry = loadRegistry(store);
		if (!this.registry.site) throw new Error('The store holds no site: run a build or check first.');
		const address = getMeta(store, 'address');
		const portable = getMeta(store, 'portable');
		this.portable = portable === undefined ? undefined : (JSON.parse(portable) as PortablePages);
		const site = address === undefined ? this.registry.site : { ...this.registry.site, address };
		this.site = this.portable ? withoutHost(site) : site;
		this.noindex = getMeta(store, 'noindex') !== undefined;
	}

	/** Counted when they are asked for first: a few pages of an edit need none. */
	#countsOf(kind: ListOf['kind']): ReadonlyMap<string, number> {
		let counts = this.#counts.get(kind);
		if (!counts) {
			const rows = this.store.prepare(COUNTS[kind]).all();
			this.#counts.set(kind, (counts = new Map(rows.map((row) => [`${String(row['lang'])} ${kind} ${String(row['id'])}`, Number(row['n'])]))));
		}
		return counts;
	}

	/** Doctors who answered in a specialty, most answers first. */
	doctorsAnswering(lang: string, specialty: string): { id: string; count: number }[] {
		const rows = sql(
			this.store,
			`SELECT doctor AS id, count(*) AS count FROM entry INDEXED BY entry_by_specialty
			WHERE lang = ? AND specialty = ? GROUP BY doctor ORDER BY count DESC, doctor`,
		).all(lang, specialty);
		return rows as { id: string; count: number }[];
	}

	/** Number of entries in a list. */
	count(lang: string, { kind, id }: ListOf): number {
		return this.#countsOf(kind).get(`${lang} ${kind} ${id}`) ?? 0;
	}

	get firstLanguage(): string {
		return this.site.languages[0]!;
	}

	root(lang: string): string {
		return languageRoot(lang, this.site.languages);
	}

	/** A list has a page in the first language always, in others where it has entries. */
	hasPage(lang: string, list: ListOf): boolean {
		return lang === this.firstLanguage || this.count(lang, list) > 0;
	}

	/** The lists that have a page in a language other than the first: what links lead to follows from them. */
	get listsElsewhere(): string[] {
		return LIST_KINDS.flatMap((kind) => [...this.#countsOf(kind).keys()]).filter((key) => !key.startsWith(`${this.firstLanguage} `)).sort();
	}

	/** The address of a list in a language, or in the first where it has no page in that one. */
	path(lang: string, list: ListOf): string {
		return listPath(this.root(this.hasPage(lang, list) ? lang : this.firstLanguage), list);
	}

	name(lang: string, thing: { name: string; names?: Record<string, string> | undefined }): string {
		return thing.names?.[lang] ?? thing.name;
	}

	text(lang: string, text: Localised): string {
		if (typeof text === 'string') return text;
		return text[lang] ?? text[this.firstLanguage] ?? Object.values(text)[0] ?? '';
	}

	doctor(lang: string, id: string): DoctorLink {
		const doctor = found(this.registry.doctors, id, 'doctor');
		const path = this.path(lang, { kind: 'doctor', id });
		return { id, name: this.name(lang, doctor), path, demo: doctor.demo };
	}

	specialty(lang: string, id: string): SpecialtyLink {
		const specialty = found(this.registry.specialties, id, 'specialty');
		return { id, name: this.name(lang, specialty), path: this.path(lang, { kind: 'specialty', id }) };
	}

	topic(lang: string, id: string): TopicLink {
		const topic = found(this.registry.topics, id, 'topic');
		return {
			id,
			name: this.name(lang, topic),
			path: this.path(lang, { kind: 'topic', id }),
			specialty: this.specialty(lang, id.split('/')[0]!).name,
		};
	}

	row(row: RowColumns): EntryRow {
		return {
			id: row.id,
			path: entryPath(this.root(row.lang), row.year, row.id),
			title: row.title,
			date: row.date,
			doctor: this.doctor(row.lang, row.doctor),
			specialty: this.specialty(row.lang, row.specialty),
			questionExcerpt: row.questionExcerpt,
			answerExcerpt: row.answerExcerpt,
			withdrawn: row.withdrawn === 1,
		};
	}

	link(row: Pick<RowColumns, 'id' | 'lang' | 'year' | 'title'>): Link {
		return { name: row.title, path: entryPath(this.root(row.lang), row.year, row.id) };
	}

	/** An entry's columns; undefined where no entry of the id is published. */
	columns(id: string): RowColumns | undefined {
		return sql(this.store, ROW_BY_ID).get(id) as RowColumns | undefined;
	}
}

/** Entries of each list of a kind, by language. */
const COUNTS: Record<ListOf['kind'], string> = {
	all: "SELECT lang, '' AS id, count(*) AS n FROM entry GROUP BY lang",
	specialty: 'SELECT lang, specialty AS id, count(*) AS n FROM entry GROUP BY lang, specialty',
	doctor: 'SELECT lang, doctor AS id, count(*) AS n FROM entry GROUP BY lang, doctor',
	topic: 'SELECT lang, topic AS id, count(*) AS n FROM entryTopic GROUP BY topic, lang',
};

const LIST_KINDS = Object.keys(COUNTS) as ListOf['kind'][];

/** The columns of the `entry` table that lists and cards need. */
export const ROW = `entry.id, entry.lang, entry.date, entry.year, entry.specialty, entry.doctor,
	entry.title, entry.questionExcerpt, entry.answerExcerpt, entry.withdrawn`;

const ROW_BY_ID = `SELECT ${ROW} FROM entry WHERE id = ?`;

/** One row of {@link ROW}. */
export type RowColumns = Pick<
	EntryRecord,
	'id' | 'lang' | 'date' | 'year' | 'specialty' | 'doctor' | 'title' | 'questionExcerpt' | 'answerExcerpt'
> & { withdrawn: number };

function found<T>(map: Map<string, Compiled<T>>, id: string, what: string): Compiled<T> {
	const thing = map.get(id);
	if (!thing) throw new Error(`There is no ${what} "${id}".`);
	return thing;
}
