import { updatedOn } from '../dates.ts';
import type { EntryFacts, EntryRecord } from '../record.ts';
import { digest, RunningDigest } from '../digest.ts';
import { getMeta, setMeta, sql, type Store } from './open.ts';
import { noting } from './touched.ts';

/** Ids of published entries that changed since the store was last level with the content. */
export interface EntryChanges {
	/** New or changed. */
	changed: string[];
	removed: string[];
}

/** The store's condition for a source that is published as an entry. */
const PUBLISHED = "kind = 'entry' AND draft = 0 AND record IS NOT NULL";

/**
 * Files of entries that differ from what is published: what has to be checked and applied. The few that
 * are pending come first: left alone, SQLite may walk all files.
 */
export function pendingFiles(store: Store): string[] {
	const rows = store
		.prepare(
			`SELECT source.file FROM pending CROSS JOIN source USING (file) LEFT JOIN entry ON entry.file = source.file
			WHERE source.kind = 'entry' AND record IS NOT NULL
			AND (entry.hash IS NULL OR entry.hash <> recordHash)`,
		)
		.all();
	return rows.map((row) => String(row['file']));
}

/** Published entries whose file is gone, or is a draft now. */
function removedEntries(store: Store): string[] {
	const rows = store
		.prepare(`SELECT entry.id FROM pending CROSS JOIN entry USING (file) WHERE NOT EXISTS (SELECT 1 FROM source WHERE source.file = pending.file AND ${PUBLISHED})`)
		.all();
	return rows.map((row) => String(row['id']));
}

/** Makes the published entries those of the sources. Runs inside a transaction. */
export function applyEntries(store: Store): EntryChanges {
	const removed = removedEntries(store);
	const note = noting(store);
	for (const id of removed) {
		note(id);
		removeEntry(store, id);
	}
	const changed = new Set<string>();
	const select = sql(store, 'SELECT facts, recordHash, draft FROM source WHERE file = ?');
	for (const file of pendingFiles(store)) {
		const row = select.get(file)!;
		if (row['draft'] === 1) continue;
		const facts = JSON.parse(String(row['facts'])) as EntryFacts;
		note(facts.id);
		putEntry(store, facts, String(row['recordHash']));
		changed.add(facts.id);
	}
	store.exec('DELETE FROM pending');
	if (removed.length > 0 || changed.size > 0) setMeta(store, 'entries', digestOfEntries(store));
	return { changed: [...changed], removed: removed.filter((id) => !changed.has(id)) };
}

/** A digest of all published entries. */
export function entriesDigest(store: Store): string {
	return getMeta(store, 'entries') ?? '';
}

function digestOfEntries(store: Store): string {
	const entries = new RunningDigest();
	// As one text: a row each takes several times as long.
	const row = sql(store, "SELECT group_concat(line, char(10)) AS lines FROM (SELECT id || ' ' || hash AS line FROM entry INDEXED BY entry_hashes ORDER BY id)").get();
	if (typeof row?.['lines'] === 'string') entries.add(row['lines']);
	return entries.value;
}

/** Its relations stay until the others' are brought level: they tell what is gone. */
function removeEntry(store: Store, id: string): void {
	sql(store, 'DELETE FROM entry WHERE id = ?').run(id);
}

function putEntry(store: Store, record: EntryFacts, hash: string): void {
	sql(
		store,
		`INSERT OR REPLACE INTO entry (id, file, hash, lang, date, year, specialty, doctor, title,
			questionExcerpt, answerExcerpt, withdrawn, sex, age, answered, updated, original, card, reviewer)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	).run(
			record.id,
			record.file,
			hash,
			record.lang,
			record.date,
			record.year,
			record.specialty,
			record.doctor,
			record.title,
			record.questionExcerpt,
			record.answerExcerpt,
			record.withdrawn === undefined ? 0 : 1,
			record.sex,
			record.age,
			record.answered ?? null,
			updatedOn(record),
			record.translationOf ?? record.id,
			cardDigest(record),
			record.reviewed?.by ?? null,
		);
}

function cardDigest({ title, date, questionExcerpt, answerExcerpt, withdrawn }: EntryFacts): string {
	return digest(title, date, questionExcerpt, answerExcerpt, withdrawn === undefined ? 0 : 1);
}

/** The whole record of a published entry. @throws Error where there is none */
export function loadRecord(store: Store, id: string): EntryRecord {
	const row = sql(store, 'SELECT record FROM source JOIN entry USING (file) WHERE entry.id = ?').get(id);
	if (!row) throw new Error(`There is no published entry "${id}".`);
	return JSON.parse(String(row['record'])) as EntryRecord;
}

/** What an entry says, without its HTML, and with the beginning of its answer alone. */
export interface EntryWords {
	facts: EntryFacts;
	/** Plain text. */
	question: string;
	/** Plain text, cut. */
	answer: string;
}

/**
 * What all published entries say, in id order, one at a time. The store cuts answers: in a large
 * archive the whole of them would not fit into memory well.
 * @param answerLength characters wanted of each answer
 */
export function* eachWords(store: Store, answerLength: number): Generator<EntryWords> {
	const rows = store
		.prepare(
			`SELECT facts, record ->> '$.question.text' AS question, substr(record ->> '$.answer.text', 1, ?) AS answer
			FROM source JOIN entry USING (file) ORDER BY entry.id`,
		)
		.iterate(answerLength);
	for (const row of rows) {
		yield { facts: JSON.parse(String(row['facts'])) as EntryFacts, question: String(row['question']), answer: String(row['answer']) };
	}
}

/** All that an answer's readers see of an entry, as plain text. */
export interface EntryText {
	id: string;
	/** The file in the content folder. */
	file: string;
	title: string;
	question: string;
	answer: string;
}

/** The whole texts of a language's published entries whose answer stands, in id order, one at a time. */
export function* eachText(store: Store, lang: string): Generator<EntryText> {
	const rows = store
		.prepare(
			`SELECT entry.id AS id, entry.file AS file, title, record ->> '$.question.text' AS question, record ->> '$.answer.text' AS answer
			FROM source JOIN entry USING (file) WHERE lang = ? AND withdrawn = 0 ORDER BY entry.id`,
		)
		.iterate(lang);
	for (const row of rows) {
		const text = (name: string): string => String(row[name]);
		yield { id: text('id'), file: text('file'), title: text('title'), question: text('question'), answer: text('answer') };
	}
}
