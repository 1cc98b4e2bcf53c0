import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../../src/archive/content/read.ts';
import { getMeta, openStore, setMeta, sql, transact, type Store } from '../../../../src/archive/store/open.ts';
import { followedFrom, rememberFollowed } from '../../../../src/archive/store/touched.ts';
import { AllRelations } from '../../../../src/build/relating/relations.ts';
import type { Related } from '../../../../src/relate/index.ts';

const content = resolve(import.meta.dirname, '../../../fixtures/small');
let folder: string;
let store: Store;
let ids: string[];

const to = (id: string): Related => ({ similar: [{ id, score: 1, why: ['worry'], asked: 1 }], topics: [], assigned: [{ topic: 'hepatology/fatty-liver', confidence: 1 }] });

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'relations-'));
	store = openStore(join(folder, 'archive.db'));
	await readContent(store, { content, base: '/', code: '1', jobs: 1 });
	ids = sql(store, 'SELECT id FROM entry WHERE withdrawn = 0 ORDER BY id').all().map((row) => String(row['id']));
	setMeta(store, 'related', 'before');
	rememberFollowed(store, 'before');
});

afterEach(() => {
	store.close();
	rmSync(folder, { recursive: true });
});

const stored = (): unknown[][] => store.prepare('SELECT entry, similar FROM relation ORDER BY entry').all().map((row) => [row['entry'], JSON.parse(String(row['similar'])) as unknown]);
const shown = (from: readonly string[], id: string): unknown[][] => from.map((own) => [own, [{ id, why: ['worry'], asked: 1 }]]);

test('all relations take the place of those before, whatever is told together', () => {
	for (const together of [1, 2, 100]) {
		const all = new AllRelations(store, together);
		for (const id of ids) all.put(id, to(`at-${together}`));
		transact(store, () => all.end());
		expect(all.entries).toBe(ids.length);
		expect(stored()).toEqual(shown(ids, `at-${together}`));
	}
});

test('nothing is left of entries that are no more', () => {
	const put = (some: readonly string[]): void => {
		const all = new AllRelations(store);
		for (const id of some) all.put(id, to('another'));
		transact(store, () => all.end());
	};
	put(ids);
	store.prepare('DELETE FROM entry WHERE id = ?').run(ids[0]!);
	put(ids.slice(1));
	expect(stored()).toEqual(shown(ids.slice(1), 'another'));
	expect(store.prepare('SELECT DISTINCT entry FROM entryTopic').all()).toHaveLength(ids.length - 1);
});

test('a run that is cut short leaves nothing that says what its relations are made from', () => {
	const all = new AllRelations(store, 2);
	all.put(ids[0]!, to('another'));
	expect([getMeta(store, 'related'), followedFrom(store)]).toEqual(['before', 'before']);
	all.put(ids[1]!, to('another'));
	expect(stored()).toEqual(shown(ids.slice(0, 2), 'another'));
	expect([getMeta(store, 'related'), followedFrom(store)]).toEqual([undefined, undefined]);
});
