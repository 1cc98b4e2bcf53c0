import { digest } from '../../archive/digest.ts';
import { sql, transact, type Store } from '../../archive/store/open.ts';
import { quantise, type Embed, type Embedder } from '../../relate/models/embedder.ts';
import type { RelateDocument } from '../../relate/index.ts';

/** Vectors that are made between two times of keeping them: an interrupted build loses no more. */
const KEPT_EACH = 256;

/** To be raised where vectors are made otherwise from what a model says. */
const MADE = 1;

/** Vectors by entry, each with the hash of what it was made from. */
const TABLE = 'CREATE TABLE IF NOT EXISTS vector (entry TEXT PRIMARY KEY, key TEXT NOT NULL, bytes BLOB NOT NULL) WITHOUT ROWID';

/**
 * Gives entries the vectors of their titles, in the languages that the model knows. Those of titles
 * that did not change are taken from the store; the model is loaded only where one is missing.
 * @throws NoEmbedder where the model cannot be had
 */
export async function* withVectors(store: Store, documents: Iterable<RelateDocument>, embedder: Embedder | undefined, onProgress?: (done: number) => void): AsyncGenerator<RelateDocument> {
	if (!embedder) {
		yield* documents;
		return;
	}
	store.exec(TABLE);
	store.exec('DELETE FROM vector WHERE entry NOT IN (SELECT id FROM entry)');
	const made: { entry: string; key: string; bytes: Int8Array }[] = [];
	const keep = (): void =>
		transact(store, () => {
			for (const { entry, key, bytes } of made.splice(0)) {
				sql(store, 'INSERT OR REPLACE INTO vector (entry, key, bytes) VALUES (?, ?, ?)').run(entry, key, new Uint8Array(bytes.buffer));
			}
		});
	let embed: Embed | undefined;
	let done = 0;
	try {
		for (const document of documents) {
			onProgress?.(done++);
			if (!embedder.knows(document.lang)) {
				yield document;
				continue;
			}
			const key = digest(MADE, embedder.name, document.title);
			let vector = keptVector(store, document.id, key);
			if (!vector) {
				embed ??= await embedder.open();
				vector = quantise(await embed(document.title));
				made.push({ entry: document.id, key, bytes: vector });
				if (made.length === KEPT_EACH) keep();
			}
			yield { ...document, vector };
		}
	} finally {
		keep();
	}
}

function keptVector(store: Store, entry: string, key: string): Int8Array | undefined {
	const bytes = sql(store, 'SELECT bytes FROM vector WHERE entry = ? AND key = ?').get(entry, key)?.['bytes'];
	return bytes instanceof Uint8Array ? new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) : undefined;
}
