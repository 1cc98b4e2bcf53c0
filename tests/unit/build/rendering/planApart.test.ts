import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../../../src/archive/content/read.ts';
import type { Store } from '../../../../src/archive/store/open.ts';
import { followedFrom } from '../../../../src/archive/store/touched.ts';
import { planApart } from '../../../../src/build/rendering/planApart.ts';
import { planStep } from '../../../../src/build/rendering/planStep.ts';
import { openSiteStore } from '../../../../src/build/siteStore.ts';
import { allPages } from '../../../../src/site/plan/plannedPages.ts';
import { Library } from '../../../../src/site/query/library.ts';

const content = resolve(import.meta.dirname, '../../../fixtures/small');
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'plan-apart-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

async function storeOf(name: string): Promise<{ path: string; store: Store }> {
	const path = join(folder, `${name}.db`);
	const store = openSiteStore(path);
	await readContent(store, { content, base: '/', code: '1', jobs: 1 });
	return { path, store };
}

it('plans in a thread of its own what is planned here, and its store shows it', async () => {
	const here = await storeOf('here');
	const apart = await storeOf('apart');
	const pages = planStep(new Library(here.store), 'code');
	expect(pages).toBeGreaterThan(10);
	expect(await planApart({ store: apart.path, renderer: 'code' })).toBe(pages);
	expect(allPages(apart.store)).toEqual(allPages(here.store));
	expect(followedFrom(apart.store)).toBe(followedFrom(here.store));
	here.store.close();
	apart.store.close();
});

it('tells what the thread died of', async () => {
	await expect(planApart({ store: join(folder, 'no/such\0folder.db'), renderer: 'code' })).rejects.toThrow();
});
