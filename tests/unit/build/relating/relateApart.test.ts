import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../../../src/archive/content/read.ts';
import { openStore, type Store } from '../../../../src/archive/store/open.ts';
import { relateApart } from '../../../../src/build/relating/relateApart.ts';
import { relateEntries } from '../../../../src/build/relating/relateStep.ts';

const content = resolve(import.meta.dirname, '../../../fixtures/small');
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'relate-apart-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

async function storeOf(name: string): Promise<{ path: string; store: Store }> {
	const path = join(folder, `${name}.db`);
	const store = openStore(path);
	await readContent(store, { content, base: '/', code: '1', jobs: 1 });
	return { path, store };
}

function relations(store: Store): unknown {
	return [store.prepare('SELECT * FROM relation ORDER BY entry').all(), store.prepare('SELECT * FROM entryTopic ORDER BY entry, rank').all()];
}

it('finds in a thread of its own what is found here, and its store shows it', async () => {
	const options = { code: '1', jobs: 1, content };
	const here = await storeOf('here');
	const apart = await storeOf('apart');
	await relateEntries(here.store, { ...options, state: join(folder, 'here.bin') });
	const related = await relateApart({ ...options, state: join(folder, 'apart.bin'), store: apart.path });
	expect(related).toBe(3);
	expect(relations(apart.store)).toEqual(relations(here.store));
	here.store.close();
	apart.store.close();
});

it('tells what the thread died of', async () => {
	const options = { code: '1', jobs: 1, content, state: join(folder, 'a.bin') };
	await expect(relateApart({ ...options, store: join(folder, 'no/such\0folder.db') })).rejects.toThrow();
});
