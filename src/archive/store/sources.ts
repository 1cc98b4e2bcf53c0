import type { BatchResult } from '../source.ts';
import type { Fault } from '../fault.ts';
import { sql, type Store } from './open.ts';
import { forgetRegistry } from './registry.ts';

/** A content file as last seen. */
export interface KnownSource {
	/** What told it from its next state, as `ScannedFile` has it. */
	seen: string;
	hash: string;
	compiler: string;
}

/** All content files as last seen, by path. */
export function knownSources(store: Store): Map<string, KnownSource> {
	const rows = store.prepare('SELECT file, seen, hash, compiler FROM source');
	// Of rows as objects each name is looked up in each: every build asks for all.
	rows.setReturnArrays(true);
	const known = new Map<string, KnownSource>();
	for (const row of rows.iterate() as Iterable<unknown> as Iterable<[string, string, string, string]>) {
		const [file, seen, hash, compiler] = row;
		known.set(file, { seen, hash, compiler });
	}
	return known;
}

/**
 * Keeps what compiling a file gave. Where an error forbids a record, the last good one stays: it is
 * still published.
 */
export function putSource(store: Store, result: BatchResult, compiler: string): void {
	const { scanned, hash, record } = result;
	if (scanned.kind !== 'entry') forgetRegistry(store);
	if (!result.compiled) {
		sql(store, 'UPDATE source SET seen = ? WHERE file = ?').run(scanned.seen, scanned.file);
		return;
	}
	sql(
		store,
		`INSERT OR REPLACE INTO source
		(file, kind, seen, hash, compiler, id, draft, record, facts, recordHash, faults)
		VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,
			coalesce(?8, (SELECT record FROM source WHERE file = ?1)),
			coalesce(?9, (SELECT facts FROM source WHERE file = ?1)), ?10, ?11)`,
	).run(
			scanned.file,
			scanned.kind,
			scanned.seen,
			hash,
			compiler,
			idOf(scanned.file),
			result.draft ? 1 : 0,
			record ?? null,
			result.facts ?? null,
			result.recordHash,
			JSON.stringify(result.faults),
		);
	sql(store, 'INSERT OR IGNORE INTO pending (file) VALUES (?)').run(scanned.file);
	sql(store, 'DELETE FROM alias WHERE file = ?').run(scanned.file);
	for (const path of result.aliases) {
		sql(store, 'INSERT OR IGNORE INTO alias (path, file) VALUES (?, ?)').run(path, scanned.file);
	}
}

/** The id that a path gives: the file's name, the specialty before it for a topic, the language for a page of another than the first. */
function idOf(file: string): string {
	const parts = file.replace(/\.(?:md|yml)$/, '').split('/');
	return parts[0] === 'topics' || parts[0] === 'pages' ? parts.slice(1).join('/') : parts.at(-1)!;
}

/** Makes drafts of all entries but some, and none of these. @param chosen their ids */
export function publishOnly(store: Store, chosen: ReadonlySet<string>): void {
	for (const row of store.prepare("SELECT file, id, draft FROM source WHERE kind = 'entry'").all()) {
		const draft = chosen.has(String(row['id'])) ? 0 : 1;
		if (draft === row['draft']) continue;
		sql(store, 'UPDATE source SET draft = ? WHERE file = ?').run(draft, String(row['file']));
		sql(store, 'INSERT OR IGNORE INTO pending (file) VALUES (?)').run(String(row['file']));
	}
}

/** Forgets files that are gone. */
export function removeSources(store: Store, files: string[]): void {
	if (files.length > 0) forgetRegistry(store);
	for (const file of files) {
		sql(store, 'INSERT OR IGNORE INTO pending (file) VALUES (?)').run(file);
		sql(store, 'DELETE FROM source WHERE file = ?').run(file);
		sql(store, 'DELETE FROM alias WHERE file = ?').run(file);
	}
}

/** Every fault that compiling found, in every file. */
export function faultsOfSources(store: Store): Fault[] {
	const rows = store.prepare("SELECT faults FROM source WHERE faults <> '[]' ORDER BY file").all();
	return rows.flatMap((row) => JSON.parse(String(row['faults'])) as Fault[]);
}

/** Every old address that a file claims. */
export function aliasPaths(store: Store): string[] {
	return store.prepare('SELECT path FROM alias').all().map((row) => String(row['path']));
}
