import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore, type Store } from '../../../../src/archive/store/open.ts';
import type { Embedder } from '../../../../src/relate/models/embedder.ts';
import { withVectors as eachWithVector } from '../../../../src/build/relating/embedStep.ts';
import type { RelateDocument } from '../../../../src/relate/index.ts';
import { entry } from '../../relate/documents.ts';

let folder: string;
let store: Store;
/** Titles that the model was asked about, since it was last looked at. */
let asked: string[];

const fake = (name: string): Embedder => ({
	name,
	knows: (lang) => lang === 'en',
	open: () =>
		Promise.resolve((text) => {
			if (text.startsWith('Broken')) return Promise.reject(new Error('no memory'));
			asked.push(text);
			return Promise.resolve([text.length, -1]);
		}),
});

const withVectors = (of: Store, documents: RelateDocument[], embedder: Embedder | undefined): Promise<RelateDocument[]> => Array.fromAsync(eachWithVector(of, documents, embedder));

const titles = (...all: string[]) => all.map((title, at) => entry(`e${at}`, title));

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vectors-'));
	store = openStore(join(folder, 'archive.db'));
	asked = [];
	for (const id of ['e0', 'e1', 'e2']) {
		const columns = store.prepare('PRAGMA table_info(entry)').all().map((row) => String(row['name']));
		store.prepare(`INSERT INTO entry (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`).run(...columns.map((column) => (column === 'withdrawn' ? 0 : id)));
	}
});

afterEach(() => {
	store.close();
	rmSync(folder, { recursive: true });
});

test('a title is asked about once, until it or the model changes', async () => {
	const first = await withVectors(store, titles('Liver', 'Knee'), fake('one'));
	expect(first.map(({ vector }) => vector)).toEqual([Int8Array.of(127, -25), Int8Array.of(127, -32)]);
	expect(await withVectors(store, titles('Liver', 'Knee'), fake('one'))).toEqual(first);
	expect(asked.splice(0)).toEqual(['Liver', 'Knee']);
	await withVectors(store, titles('Liver', 'Knee pain'), fake('one'));
	expect(asked.splice(0)).toEqual(['Knee pain']);
	await withVectors(store, titles('Liver'), fake('two'));
	expect(asked).toEqual(['Liver']);
});

test('what was made before a fault is kept', async () => {
	await expect(withVectors(store, titles('Liver', 'Broken', 'Knee'), fake('one'))).rejects.toThrow('no memory');
	await withVectors(store, titles('Liver', 'Mended', 'Knee'), fake('one'));
	expect(asked).toEqual(['Liver', 'Mended', 'Knee']);
});

test('vectors of entries that are no more are forgotten', async () => {
	await withVectors(store, titles('Liver', 'Knee'), fake('one'));
	store.exec("DELETE FROM entry WHERE id = 'e1'");
	await withVectors(store, titles('Liver'), fake('one'));
	expect(store.prepare('SELECT entry FROM vector').all().map((row) => row['entry'])).toEqual(['e0']);
});

test('without a model, or in a language that it does not know, entries have no vectors', async () => {
	const chinese = [entry('e0', '脂肪肝', { lang: 'zh-hant' })];
	expect(await withVectors(store, chinese, fake('one'))).toEqual(chinese);
	expect(await withVectors(store, titles('Liver'), undefined)).toEqual(titles('Liver'));
	expect(asked).toEqual([]);
});
