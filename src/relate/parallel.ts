import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Index } from './finding/finder.ts';
import { addLanguage, byLanguage, emptyState, relateEach, type RelateOptions, type Tell } from './relateAll.ts';
import type { RelateState } from './state/state.ts';
import type { Rows } from './weighing/rows.ts';
import type { SearchTask } from './finding/searchTask.ts';
import { collect, roomFor, spaceOf } from './finding/space.ts';
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

/** As {@link relateEach}, with the search on several threads. The result is the same for any number of them. */
export async function relateInParallel(documents: readonly RelateDocument[], topics: readonly RelateTopic[], tell: Tell, options: ParallelOptions = {}): Promise<RelateState> {
	const { jobs = availableParallelism(), onProgress, synonyms = NO_SYNONYMS, embedder } = options;
	if (jobs === 1 || documents.length < WORTH_THREADS) return relateEach(documents, topics, tell, options);
	const state = emptyState(topics, synonyms, embedder);
	let before = 0;
	for (const [lang, group] of byLanguage(documents)) {
		const space = spaceOf(collect(group, lang, synonyms), signalsFor(lang));
		const task: SearchTask = { index: shareIndex(space.index), found: roomFor(group.length, allot), taken: new Int32Array(allot(4)) };
		const telling = setInterval(() => onProgress?.(before + Math.min(Atomics.load(task.taken, 0), group.length), documents.length), PROGRESS_PAUSE);
		try {
			await Promise.all(Array.from({ length: jobs }, () => runWorker(task)));
		} finally {
			clearInterval(telling);
		}
		before += group.length;
		addLanguage(state, lang, space, task.found, synonyms, tell);
	}
	onProgress?.(documents.length, documents.length);
	return state;
}

async function runWorker(task: SearchTask): Promise<void> {
	const worker = new Worker(new URL('./finding/searchThread.ts', import.meta.url), { workerData: task });
	await once(worker, 'exit');
}

function shareIndex({ full, handles, postings, vectors, ...rest }: Index): Index {
	const shared = new Int8Array(allot(vectors.byteLength));
	shared.set(vectors);
	return { ...rest, full: shareRows(full), handles: shareRows(handles), postings: shareRows(postings), vectors: shared };
}

function shareRows({ starts, terms, values }: Rows): Rows {
	const shared = { starts: new Uint32Array(allot(starts.byteLength)), terms: new Uint32Array(allot(terms.byteLength)), values: new Uint16Array(allot(values.byteLength)) };
	shared.starts.set(starts);
	shared.terms.set(terms);
	shared.values.set(values);
	return shared;
}

function allot(bytes: number): SharedArrayBuffer {
	return new SharedArrayBuffer(bytes);
}
