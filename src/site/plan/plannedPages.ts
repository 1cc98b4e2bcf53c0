import type { PageKind, PageParams, PlannedPage } from './kinds.ts';
import { outputFile, sitePath } from './outputFile.ts';
import { sql, type StepTables, type Store } from '../../archive/store/open.ts';
import { forgetPacked, pagesOwner, topicsOwner } from './packed.ts';

/** The tables of planned pages, and of what was made of them for offline. */
export const PLAN_TABLES: StepTables = {
	name: 'plan',
	layout: 2,
	sql: `
		-- Pages as planned, with the hash of what each shows; the specialty is that with which a page is saved for offline.
		CREATE TABLE page (
			file TEXT PRIMARY KEY, kind TEXT NOT NULL, params TEXT NOT NULL, key TEXT NOT NULL,
			lang TEXT NOT NULL, specialty TEXT, validator TEXT, textValidator TEXT
		) WITHOUT ROWID;
		CREATE INDEX page_by_specialty ON page (lang, specialty, file) WHERE specialty IS NOT NULL;
		CREATE INDEX page_but_entries ON page (file) WHERE kind NOT IN ('entry', 'entry-markdown');
		CREATE INDEX page_validators ON page (validator, textValidator) WHERE validator IS NOT NULL;
		-- What was made for offline of some pages, or of a part of the search index: its owner's.
		CREATE TABLE packed (owner TEXT PRIMARY KEY, made TEXT NOT NULL) WITHOUT ROWID;
	`,
};

/** Columns of a page. */
export const PAGE = 'page.file, page.kind, page.params, page.key, page.lang, page.specialty, page.validator, page.textValidator';

/** Makes the planned pages these, all of them. Runs inside a transaction. */
export function replacePages(store: Store, pages: readonly PlannedPage[]): void {
	store.exec("DELETE FROM page; DELETE FROM packed WHERE owner LIKE 'pages %' OR owner LIKE 'topics %';");
	for (const page of pages) putPage(store, page);
}

/** Changes some of the planned pages, and forgets the packs that they are in. Runs inside a transaction. @param gone files of pages that are no more */
export function changePages(store: Store, changed: readonly PlannedPage[], gone: readonly string[]): void {
	const select = sql(store, 'SELECT key, lang, specialty FROM page WHERE file = ?');
	for (const page of changed) {
		const before = select.get(outputFile(page.path));
		if (before?.['key'] === page.key && before['specialty'] === (page.specialty ?? null)) continue;
		if (before) forgetPacks(store, before['lang'], before['specialty']);
		forgetPacks(store, page.lang, page.specialty);
		if (page.kind === 'entry') forgetTopics(store, page);
		putPage(store, page);
	}
	for (const file of gone) {
		const before = select.get(file);
		if (before) forgetPacks(store, before['lang'], before['specialty']);
		sql(store, 'DELETE FROM page WHERE file = ?').run(file);
	}
}

function forgetPacks(store: Store, lang: unknown, specialty: unknown): void {
	if (typeof specialty !== 'string') return;
	forgetPacked(store, pagesOwner(String(lang), specialty));
	forgetPacked(store, topicsOwner(String(lang), specialty));
}

/** An entry stands in the lists of its topics, whatever their specialty. */
function forgetTopics(store: Store, { lang, params }: PlannedPage): void {
	for (const row of sql(store, 'SELECT topic FROM entryTopic WHERE entry = ?').all(params['id'] ?? '')) {
		forgetPacked(store, topicsOwner(lang, String(row['topic']).split('/')[0]!));
	}
}

function putPage(store: Store, { path, kind, params, key, lang, specialty, validator, textValidator }: PlannedPage): void {
	sql(store, 'INSERT OR REPLACE INTO page (file, kind, params, key, lang, specialty, validator, textValidator) VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
		outputFile(path), kind, JSON.stringify(params), key, lang, specialty ?? null, validator ?? null, textValidator ?? null,
	);
}

/** Number of planned pages. */
export function pageCount(store: Store): number {
	return Number(sql(store, 'SELECT count(*) AS n FROM page').get()!['n']);
}

/** All planned pages, in the order of their files. */
export function allPages(store: Store): PlannedPage[] {
	// Row by row: as many rows as pages would stand beside these.
	return Array.from(store.prepare(`SELECT ${PAGE} FROM page ORDER BY file`).iterate(), pageOf);
}

/** All planned pages but those of entries. */
export function pagesButEntries(store: Store): PlannedPage[] {
	return sql(store, `SELECT ${PAGE} FROM page INDEXED BY page_but_entries WHERE kind NOT IN ('entry', 'entry-markdown') ORDER BY file`).all().map(pageOf);
}

/** The same of some kinds. */
export function pagesOfKinds(store: Store, kinds: readonly PageKind[]): PlannedPage[] {
	return sql(store, `SELECT ${PAGE} FROM page INDEXED BY page_but_entries WHERE kind NOT IN ('entry', 'entry-markdown') AND kind IN (SELECT value FROM json_each(?)) ORDER BY file`)
		.all(JSON.stringify(kinds))
		.map(pageOf);
}

/** Whether a file is planned, and of no entry. */
export function isButEntry(store: Store, file: string): boolean {
	return sql(store, "SELECT 1 FROM page WHERE file = ? AND kind NOT IN ('entry', 'entry-markdown')").get(file) !== undefined;
}

/** The pages that are saved with a specialty, in the order of their files: most of them are entries, of which their packs ask no more. */
export function pagesOfSpecialty(store: Store, lang: string, specialty: string): Pick<PlannedPage, 'kind' | 'path' | 'key'>[] {
	const rows = sql(store, 'SELECT file, kind, key FROM page INDEXED BY page_by_specialty WHERE lang = ? AND specialty = ? ORDER BY file').all(lang, specialty);
	return rows.map((row) => ({ kind: row['kind'] as PageKind, path: sitePath(String(row['file'])), key: String(row['key']) }));
}

/** The lists of topics among them. */
export function topicListsOfSpecialty(store: Store, lang: string, specialty: string): PlannedPage[] {
	return sql(store, `SELECT ${PAGE} FROM page INDEXED BY page_by_specialty WHERE lang = ? AND specialty = ? AND kind IN ('topic', 'topic-slice') ORDER BY file`)
		.all(lang, specialty)
		.map(pageOf);
}

/** The specialties that pages are saved with, by language. */
export function specialtiesWithPages(store: Store): { lang: string; specialty: string }[] {
	const rows = sql(store, 'SELECT DISTINCT lang, specialty FROM page INDEXED BY page_by_specialty WHERE specialty IS NOT NULL ORDER BY lang, specialty').all();
	return rows.map((row) => ({ lang: String(row['lang']), specialty: String(row['specialty']) }));
}

/** A planned page; undefined where none is. */
export function pageAt(store: Store, path: string): PlannedPage | undefined {
	const row = sql(store, `SELECT ${PAGE} FROM page WHERE file = ?`).get(outputFile(path));
	return row && pageOf(row);
}

/** Files of the pages whose names begin so, in order. */
export function pageFilesBelow(store: Store, folder: string): string[] {
	return sql(store, 'SELECT file FROM page WHERE file >= ? AND file < ? ORDER BY file')
		.all(folder, `${folder}\u{10ffff}`)
		.map((row) => String(row['file']));
}

/** A planned page from its row. */
export function pageOf(row: Record<string, unknown>): PlannedPage {
	const { lang, specialty, validator, textValidator } = row as { lang: string } & Record<'specialty' | 'validator' | 'textValidator', string | null>;
	const params = JSON.parse(String(row['params'])) as PageParams;
	return {
		kind: row['kind'] as PageKind,
		// JSON leaves out what is undefined, and a route wants to be told so of the first language.
		params: lang === '' ? params : { lang: undefined, ...params },
		path: sitePath(String(row['file'])),
		lang,
		specialty: specialty ?? undefined,
		key: String(row['key']),
		validator: validator ?? undefined,
		textValidator: textValidator ?? undefined,
	};
}

/** What all pages and the texts of the index say, a validator each, one after the other in no set order. */
export function validators(store: Store): string {
	// As one text: a row each takes ten times as long.
	const row = sql(store, "SELECT group_concat(validator || coalesce(textValidator, ''), '') AS joined FROM page INDEXED BY page_validators WHERE validator IS NOT NULL").get();
	return typeof row?.['joined'] === 'string' ? row['joined'] : '';
}

/** What the index says of the entry at an address; undefined where none is planned. */
export function textValidatorAt(store: Store, path: string): string | undefined {
	const text = sql(store, 'SELECT textValidator FROM page WHERE file = ?').get(outputFile(path))?.['textValidator'];
	return typeof text === 'string' ? text : undefined;
}
