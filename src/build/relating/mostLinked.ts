import type { MostLinked } from '../../site/query/home.ts';
import { getMeta, setMeta, sql, type Store } from '../../archive/store/open.ts';

/** Entries kept of the most linked, by language. */
const MOST_LINKED_KEPT = 20;

/**
 * Keeps the entries that most others are similar to. Runs in the transaction in which relations change.
 * @param touched of what `putRelations` gave; undefined where all relations were found anew
 */
export function keepMostLinked(store: Store, touched: ReadonlySet<string> | undefined): void {
	const kept = getMeta(store, 'mostLinked');
	const after = touched && kept !== undefined ? mostLinkedAfter(store, JSON.parse(kept) as MostLinked, touched) : mostLinked(store);
	setMeta(store, 'mostLinked', JSON.stringify(after));
}

/** The entries that most others are similar to, by language. */
export function mostLinked(store: Store): MostLinked {
	const rows = store
		.prepare(
			`SELECT lang, id FROM (
				SELECT lang, id, row_number() OVER (PARTITION BY lang ORDER BY links DESC, id) AS place
				FROM (SELECT shown, count(*) AS links FROM link GROUP BY shown) CROSS JOIN entry INDEXED BY entry_hashes ON id = shown
			) WHERE place <= ? ORDER BY lang, place`,
		)
		.all(MOST_LINKED_KEPT) as { lang: string; id: string }[];
	return Object.fromEntries(languagesOf(store).map((lang) => [lang, rows.filter((row) => row.lang === lang).map(({ id }) => id)]));
}

/**
 * The same after some links changed, without counting those of all entries where that is certain: an entry that is
 * neither kept nor touched stands where it stood, behind the last that is kept.
 * @param before what {@link mostLinked} gave before
 * @param touched ids of entries that are new, changed or gone, and of those that others show now or showed before and do not now
 */
function mostLinkedAfter(store: Store, before: MostLinked, touched: ReadonlySet<string>): MostLinked {
	const candidates = [...new Set([...Object.values(before).flat(), ...touched])].flatMap((id) => linkedEntry(store, id) ?? []);
	const after: MostLinked = {};
	for (const lang of languagesOf(store)) {
		const own = candidates.filter((entry) => entry.lang === lang).sort((a, b) => b.links - a.links || (a.id < b.id ? -1 : 1));
		const kept = own.slice(0, MOST_LINKED_KEPT).map(({ id }) => id);
		const last = before[lang]?.[MOST_LINKED_KEPT - 1];
		if (last !== undefined && (touched.has(last) || kept.length < MOST_LINKED_KEPT || own.findIndex(({ id }) => id === last) < MOST_LINKED_KEPT - 1)) return mostLinked(store);
		after[lang] = kept;
	}
	return after;
}

function languagesOf(store: Store): string[] {
	return sql(store, 'SELECT DISTINCT lang FROM entry INDEXED BY entry_by_date ORDER BY lang').all().map((row) => String(row['lang']));
}

interface LinkedEntry {
	id: string;
	lang: string;
	links: number;
}

/** Undefined where the entry is not published, or no other shows it. */
function linkedEntry(store: Store, id: string): LinkedEntry | undefined {
	const row = sql(store, 'SELECT id, lang, (SELECT count(*) FROM link WHERE shown = id) AS links FROM entry INDEXED BY entry_hashes WHERE id = ?').get(id) as LinkedEntry | undefined;
	return row && row.links > 0 ? row : undefined;
}
