import { getMeta, sql, type Store } from './open.ts';

/** How an entry stood when pages were last planned: where it was listed, and what others showed of it. */
export interface Standing {
	lang: string;
	date: string;
	year: string;
	specialty: string;
	doctor: string;
	original: string;
	/** Digest of what a card of it showed, but for names. */
	card: string;
	/** `specialty/topic`, best first. */
	topics: string[];
}

/** The key in `meta` under which it stands what all pages were last planned from. */
const PLANNED = 'planned';

/** What all pages were last planned from; undefined where they have to be planned anew. */
export function plannedFrom(store: Store): string | undefined {
	return getMeta(store, PLANNED);
}

/** Has all pages planned anew by the next build: too much changed to be told entry by entry. */
export function forgetPlan(store: Store): void {
	sql(store, 'DELETE FROM meta WHERE key = ?').run(PLANNED);
	sql(store, 'DELETE FROM touched').run();
}

/** Remembers that the pages in the store are those of its entries. Runs in the transaction that wrote them. */
export function rememberPlan(store: Store, from: string): void {
	sql(store, 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(PLANNED, from);
	sql(store, 'DELETE FROM touched').run();
}

const NOTE = `INSERT OR IGNORE INTO touched (entry, standing) VALUES (?1, coalesce((
	SELECT json_object('lang', lang, 'date', date, 'year', year, 'specialty', specialty, 'doctor', doctor,
		'original', original, 'card', card,
		'topics', (SELECT json_group_array(topic) FROM (SELECT topic FROM entryTopic WHERE entry = ?1 ORDER BY rank)))
	FROM entry WHERE id = ?1), 'null'))`;

/**
 * Notes how entries stand before they change; call it before any change of an entry's row, its
 * relations or its topics. The first note since pages were planned counts.
 * @returns a function to call with an entry's id
 */
export function noting(store: Store): (id: string) => void {
	if (plannedFrom(store) === undefined) return () => undefined;
	const note = sql(store, NOTE);
	return (id) => {
		note.run(id);
	};
}

/** Entries that changed since pages were last planned: undefined for one that was not published then. */
export function touchedEntries(store: Store): Map<string, Standing | undefined> {
	const rows = sql(store, 'SELECT entry, standing FROM touched ORDER BY entry').all();
	return new Map(rows.map((row) => [String(row['entry']), (JSON.parse(String(row['standing'])) as Standing | null) ?? undefined]));
}
