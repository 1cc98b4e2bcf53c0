import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Role } from './roles.ts';
import { type StoredRow, readStored, writtenRow } from './storedRow.ts';

/** Kilobytes of rows that SQLite keeps in memory; the rest is on disk. */
const CACHE = 16_384;

/**
 * Rows that wait for those that belong to them. They are kept in a database without a name, which SQLite
 * puts into a file of its own as it grows and removes when it is closed: memory stays the same however many
 * there are.
 */
export class JoinStore {
	readonly #database: DatabaseSync;
	readonly #insert: StatementSync;

	constructor() {
		this.#database = new DatabaseSync('');
		this.#database.exec(`
			PRAGMA cache_size = -${CACHE};
			PRAGMA journal_mode = OFF;
			PRAGMA synchronous = OFF;
			CREATE TABLE rows (seq INTEGER PRIMARY KEY, role TEXT NOT NULL, key TEXT NOT NULL, question TEXT NOT NULL, row TEXT);
			BEGIN;
		`);
		this.#insert = this.#database.prepare('INSERT INTO rows (role, key, question, row) VALUES (?, ?, ?, ?)');
	}

	/** Takes a row in. */
	add(role: Role, row: StoredRow): void {
		const name = role.name === 'other' ? `other:${role.kind}` : role.name;
		this.#insert.run(name, role.key, role.name === 'other' ? '' : role.question, writtenRow(row));
	}

	/** Remembers that there is a row of a key, which is not taken. */
	addLeftOut(key: string): void {
		if (key !== '') this.#insert.run('left-out', key, '', null);
	}

	/** Ends the taking in; what follows only asks. */
	close(): void {
		this.#database.exec('COMMIT; CREATE INDEX by_key ON rows (role, key); CREATE INDEX by_question ON rows (role, question);');
	}

	/** The questions in the order in which they came, each with the number of its row. */
	*questions(): Generator<{ key: string; row: StoredRow; isFirst: boolean }> {
		const first = this.#database.prepare("SELECT min(seq) AS seq FROM rows WHERE role = 'question' AND key = ?");
		const all = this.#database.prepare("SELECT seq, key, row FROM rows WHERE role = 'question' ORDER BY seq");
		for (const { seq, key, row } of all.iterate()) {
			yield { key: key as string, row: readStored(row as string), isFirst: first.get(key as string)?.['seq'] === seq };
		}
	}

	/** The answers to a question in the order in which they came. */
	answers(question: string): { key: string; row: StoredRow }[] {
		const answers = this.#answers ??= this.#database.prepare("SELECT key, row FROM rows WHERE role = 'answer' AND question = ? ORDER BY seq");
		return answers.all(question).map(({ key, row }) => ({ key: key as string, row: readStored(row as string) }));
	}

	#answers: StatementSync | undefined;

	/** Another row by its key; the first of several. */
	other(kind: string, key: string): StoredRow | undefined {
		const others = this.#others ??= this.#database.prepare('SELECT row FROM rows WHERE role = ? AND key = ? ORDER BY seq LIMIT 1');
		const row = others.get(`other:${kind}`, key)?.['row'];
		return typeof row === 'string' ? readStored(row) : undefined;
	}

	#others: StatementSync | undefined;

	/** Answers whose question is not taken, and whether it was there at all. */
	*orphans(): Generator<{ question: string; row: StoredRow; isLeftOut: boolean }> {
		const all = this.#database.prepare(`
			SELECT question, row, EXISTS (SELECT 1 FROM rows AS other WHERE other.role = 'left-out' AND other.key = answers.question) AS gone
			FROM rows AS answers
			WHERE role = 'answer' AND NOT EXISTS (SELECT 1 FROM rows AS other WHERE other.role = 'question' AND other.key = answers.question AND other.key <> '')
			ORDER BY seq`);
		for (const { question, row, gone } of all.iterate()) {
			yield { question: question as string, row: readStored(row as string), isLeftOut: gone === 1 };
		}
	}

	[Symbol.dispose](): void {
		this.#database.close();
	}
}
