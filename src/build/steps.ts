import { join } from 'node:path';
import { readContent, type ReadResult } from '../archive/content/read.ts';
import { counted } from '../archive/counted.ts';
import { getMeta, giveBack, setMeta, sql, type Store } from '../archive/store/open.ts';
import { followedFrom } from '../archive/store/touched.ts';
import { CACHE } from './cache.ts';
import { codeHash } from './code.ts';
import { keepIndex, keptIndex, searchState } from './indexing/keptIndex.ts';
import type { Share } from './parts/part.ts';
import { relateApart } from './relating/relateApart.ts';
import { readKept, relateEntries, type RelateStepOptions } from './relating/relateStep.ts';
import type { SearchTask } from './indexing/searchMessages.ts';
import { indexPart, indexSearch, type SearchThread } from './indexing/searchStep.ts';
import { planApart } from './rendering/planApart.ts';
import { planStep } from './rendering/planStep.ts';
import type { PortablePages } from '../site/portable.ts';
import type { Library } from '../site/query/library.ts';
import { siteMeans } from './siteMeans.ts';
import { PROJECT, storePath, type BuildSettings } from './settings.ts';

/** Brings the store level with the content. @param onChange see {@link readContent} @throws ContentFaults */
export async function readStep(store: Store, settings: BuildSettings, onChange: (files: number) => void = () => undefined): Promise<ReadResult> {
	const step = settings.progress.step('read');
	const result = await readContent(store, {
		content: settings.content,
		base: settings.base,
		code: codeHash(PROJECT, 'compile'),
		jobs: settings.jobs,
		chosen: settings.portable?.entries,
		means: await siteMeans(settings.content),
		onChange,
		onProgress: (done, total) => step.at(done, total),
	});
	// Whoever reads the same content between builds compiles it for the same place.
	if (settings.base !== getMeta(store, 'base')) setMeta(store, 'base', settings.base);
	keepMeta(store, 'address', settings.site?.replace(/\/+$/, ''));
	keepMeta(store, 'noindex', settings.noindex ? 'yes' : undefined);
	keepMeta(store, 'portable', settings.portable && JSON.stringify({ lang: settings.portable.lang } satisfies PortablePages));
	step.end(`${counted(result.files, 'file')}, ${result.compiled.toLocaleString('en')} compiled`);
	giveBack(store);
	return result;
}

/** Keeps what one build is told and the next may not be. */
function keepMeta(store: Store, key: 'address' | 'noindex' | 'portable', value: string | undefined): void {
	if (value === getMeta(store, key)) return;
	if (value === undefined) sql(store, 'DELETE FROM meta WHERE key = ?').run(key);
	else setMeta(store, key, value);
}

/** Brings the search index level with the store. @returns its files: absolute paths by their place in the site */
export async function searchStep(store: Store, settings: BuildSettings, thread: SearchThread | undefined): Promise<Map<string, string>> {
	const step = settings.progress.step('search');
	const task = searchTask(settings);
	const kept = keptIndex(store, task);
	if (kept) {
		step.end('nothing changed');
		return kept;
	}
	const state = searchState(store, task.code);
	const { files, indexed } = await indexSearch(task, countEntries(store), (done, total) => step.at(done, total), thread);
	keepIndex(store, state, task.folder, files);
	step.end(`${counted(indexed, 'entry')} indexed`);
	return files;
}

/** Builds one part's shards of the search index. @returns their names */
export async function searchPartStep(settings: BuildSettings, share: Share, thread: SearchThread | undefined): Promise<string[]> {
	const step = settings.progress.step('search');
	const { shards, indexed } = await indexPart({ ...searchTask(settings), share }, (done, total) => step.at(done, total), thread);
	step.end(`${counted(indexed, 'entry')} indexed, ${counted(shards.length, 'shard')}`);
	return shards;
}

function searchTask(settings: BuildSettings): SearchTask {
	return { store: storePath(settings), folder: join(settings.cache, CACHE.search), code: codeHash(PROJECT, 'search'), limits: settings.indexLimits };
}

function countEntries(store: Store): number {
	return Number(store.prepare('SELECT count(*) AS n FROM entry').get()?.['n']);
}

/** From so many entries on, relating all of them has a thread of its own. */
const WORTH_A_THREAD = 4000;

function relateFrom({ cache }: BuildSettings): Pick<RelateStepOptions, 'code' | 'state'> {
	return { code: codeHash(PROJECT, 'relate'), state: join(cache, CACHE.relations) };
}

/** Begins to read what relating builds on. */
export async function readRelations(store: Store, settings: BuildSettings): Promise<Buffer | undefined> {
	return await readKept(store, relateFrom(settings));
}

/** Relates the entries that changed, and those that they touch. @param read of {@link readRelations}, where that was begun @returns what settles once the next build can go on from it */
export async function relateStep(store: Store, settings: BuildSettings, read: Promise<Buffer | undefined> | undefined): Promise<{ kept: Promise<void> }> {
	const step = settings.progress.step('relate');
	const options = {
		...relateFrom(settings),
		jobs: settings.jobs,
		content: settings.content,
		onProgress: (done: number, of: number) => step.at(done, of),
	};
	const isFirst = getMeta(store, 'related') === undefined;
	const { related, kept } = isFirst && countEntries(store) >= WORTH_A_THREAD
		? { related: await relateApart({ ...options, store: storePath(settings) }), kept: Promise.resolve() }
		: await relateEntries(store, { ...options, read });
	step.end(related > 0 ? `${counted(related, 'entry')} related` : 'nothing changed');
	return { kept };
}

/** The same of planning all their pages: a thread takes a third of a second to start, and what it gives back is 4 kB an entry. */
const WORTH_PLANNING_APART = 25_000;

/** Brings the planned pages level with the store. @param renderer hash of the code that makes them @returns their number */
export async function planPagesStep(library: Library, settings: BuildSettings, renderer: string): Promise<number> {
	const { store } = library;
	const isFirst = followedFrom(store) === undefined;
	return isFirst && countEntries(store) >= WORTH_PLANNING_APART ? await planApart({ store: storePath(settings), renderer }) : planStep(library, renderer);
}
