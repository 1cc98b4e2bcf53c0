import { getMeta, sql, type Store } from './open.ts';

/** How an entry stood when what follows the archive last caught up: where it was listed, and what others showed of it. */
export interface Standing {
	lang: string;
	date: string;
	year: string;
	specialty: string;
	doctor: string;
	original: string;
	/** Hash of its whole record. */
	record: string;
	/** Digest of what a card of it showed, but for names. */
	card: string;
	/** `specialty/topic`, best first. */
	topics: string[];
}

/**
 * The key in `meta` under which it stands what the follower, the plan of the site's pages, last caught
 * up from.
 */
const FOLLOWED = 'followed';

/** What the follower last caught up from; undefined where it has to look at everything anew. */
export function followedFrom(store: Store): string | undefined {
	return getMeta(store, FOLLOWED);
}

/** Has the follower look at everything anew: too much changed to be told entry by entry. */
export function forgetFollowed(store: Store): void {
	sql(store, 'DELETE FROM meta WHERE key = ?').run(FOLLOWED);
	sql(store, 'DELETE FROM touched').run();
}

/** Remembers that the follower is level with the entries. Runs in the transaction in which it wrote down what follows. */
export function rememberFollowed(store: Store, from: string): void {
	sql(store, 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(FOLLOWED, from);
	sql(store, 'DELETE FROM touched').run();
}

const NOTE = `INSERT OR IGNORE INTO touched (entry, standing) VALUES (?1, coalesce((
	SELECT json_object('lang', lang, 'date', date, 'year', year, 'specialty', specialty, 'doctor', doctor,
		'original', original, 'record', hash, 'card', card,
		'topics', (SELECT json_group_array(topic) FROM (SELECT topic FROM entryTopic WHERE entry = ?1 ORDER BY rank)))
	FROM entry WHERE id = ?1), 'null'))`;

/**
 * Notes how entries stand before they change; call it before any change of an entry's row, its
 * relations or its topics. The first note since the follower caught up counts.
 * @returns a function to call with an entry's id
 */
export function noting(store: Store): (id: string) => void {
	if (followedFrom(store) === undefined) return () => undefined;
	const note = sql(store, NOTE);
	return (id) => {
		note.run(id);
	};
}

/** Entries that changed since the follower last caught up: undefined for one that was not published then. */
export function touchedEntries(store: Store): Map<string, Standing | undefined> {
	const rows = sql(store, 'SELECT entry, standing FROM touched ORDER BY entry').all();
	return new Map(rows.map((row) => [String(row['entry']), (JSON.parse(String(row['standing'])) as Standing | null) ?? undefined]));
}
