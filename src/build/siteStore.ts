import { randomUUID } from 'node:crypto';
import { getMeta, openStore, setMeta, type StepTables, type Store } from '../archive/store/open.ts';
import { PLAN_TABLES } from '../site/plan/plannedPages.ts';

/** The table of what was published. */
const PUBLISHED_TABLES: StepTables = {
	name: 'publishing',
	layout: 1,
	sql: `
		-- Files, and folders named by their content, as they stand in the output folder, with the hash of
		-- what each was made from.
		CREATE TABLE output (
			file TEXT PRIMARY KEY, kind TEXT NOT NULL, key TEXT NOT NULL
		) WITHOUT ROWID;
		CREATE INDEX output_but_pages ON output (file) WHERE kind <> 'page';
	`,
};

/** Opens a store in which a site is built: with the tables of its plan and of what was published. */
export function openSiteStore(path: string): Store {
	return openStore(path, [PLAN_TABLES, PUBLISHED_TABLES]);
}

/** What tells this store from all others, those made anew in its place included. */
export function storeId(store: Store): string {
	const known = getMeta(store, 'id');
	if (known !== undefined) return known;
	const id = randomUUID();
	setMeta(store, 'id', id);
	return id;
}
