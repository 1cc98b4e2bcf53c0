import { sql, type Store } from '../../archive/store/open.ts';

/** What owns the packs of the pages that are saved with a specialty. */
export function pagesOwner(lang: string, specialty: string): string {
	return `pages ${lang} ${specialty}`;
}

/** What owns the lists of a specialty's topics. */
export function topicsOwner(lang: string, specialty: string): string {
	return `topics ${lang} ${specialty}`;
}

/** What is kept of what was made for an owner; undefined where it has to be made again. */
export function keptPacked(store: Store, owner: string): unknown {
	const row = sql(store, 'SELECT made FROM packed WHERE owner = ?').get(owner);
	return row && JSON.parse(String(row['made']));
}

/** Keeps what was made for an owner. */
export function keepPacked(store: Store, owner: string, made: unknown): void {
	sql(store, 'INSERT OR REPLACE INTO packed (owner, made) VALUES (?, ?)').run(owner, JSON.stringify(made));
}

/** Forgets an owner whose pages, or whose part of the index, changed. */
export function forgetPacked(store: Store, owner: string): void {
	sql(store, 'DELETE FROM packed WHERE owner = ?').run(owner);
}

/** Forgets all owners of a kind but some. @param kind what their names begin with */
export function keepOwners(store: Store, kind: string, owners: ReadonlySet<string>): void {
	for (const row of sql(store, 'SELECT owner FROM packed WHERE owner >= ? AND owner < ?').all(kind, `${kind}~`)) {
		if (!owners.has(String(row['owner']))) forgetPacked(store, String(row['owner']));
	}
}
