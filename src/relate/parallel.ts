import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { addLanguage, emptyState, searchAll, type RelateOptions, type Tell } from './relateAll.ts';
import type { SearchTask } from './finding/searchTask.ts';
import { collectAll, roomFor, spaceOf, type Found, type Space } from './finding/space.ts';
import type { RelateState } from './state/state.ts';
import { own, type Allot } from './weighing/rows.ts';
import { signalsFor } from './weighing/signals.ts';
import { NO_SYNONYMS, type RelateDocument, type RelateTopic } from './types.ts';

/** What may be said besides the entries and topics. */
export interface ParallelOptions extends RelateOptions {
	/** Threads that search; by default one for each processor. */
	jobs?: number;
}

/** Below so many entries starting threads costs more than it saves. */
const WORTH_THREADS = 4000;
/** Milliseconds between two signs of progress. */
const PROGRESS_PAUSE = 200;

/**
 * As {@link relate}, with the search on several threads: the result is the same for any number of them. Entries
 * are read as they go by, and what is related to each is told, so that neither stands in memory as a whole.
 * @param documents in the order of their ids
 * @returns the state that an update needs
 */
export async function relateInParallel(documents: Iterable<RelateDocument> | AsyncIterable<RelateDocument>, topics: readonly RelateTopic[], tell: Tell, options: ParallelOptions = {}): Promise<RelateState> {
	const { jobs = availableParallelism(), onProgress, synonyms = NO_SYNONYMS, embedder } = options;
	const collections = await collectAll(documents, synonyms, jobs === 1 ? own : shared);
	const total = [...collections.values()].reduce((sum, { facts }) => sum + facts.length, 0);
	const state = emptyState(topics, synonyms, embedder);
	let before = 0;
	for (const [lang, collection] of collections) {
		const space = spaceOf(collection, signalsFor(lang), undefined, undefined, jobs === 1 ? own : shared);
		const progress = (done: number): void => onProgress?.(before + done, total);
		const found = jobs === 1 || total < WORTH_THREADS ? searchAll(space, progress) : await searchInParallel(space, jobs, progress);
		before += collection.facts.length;
		addLanguage(state, lang, space, found, synonyms, tell);
	}
	onProgress?.(total, total);
	return state;
}

/** As {@link searchAll}, on several threads. @param space in shared memory */
async function searchInParallel({ collection, index }: Space, jobs: number, onProgress: (done: number) => void): Promise<Found> {
	const { length } = collection.facts;
	const task: SearchTask = { index, found: roomFor(length, shared), taken: new Int32Array(shared(4)) };
	const telling = setInterval(() => onProgress(Math.min(Atomics.load(task.taken, 0), length)), PROGRESS_PAUSE);
	try {
		await Promise.all(Array.from({ length: jobs }, () => runWorker(task)));
	} finally {
		clearInterval(telling);
	}
	return task.found;
}

async function runWorker(task: SearchTask): Promise<void> {
	const worker = new Worker(new URL('./finding/searchThread.ts', import.meta.url), { workerData: task });
	await once(worker, 'exit');
}

/** Memory that all threads of the process see. */
const shared: Allot = (bytes) => new SharedArrayBuffer(bytes);
