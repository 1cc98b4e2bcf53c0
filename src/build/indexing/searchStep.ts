import { Worker } from 'node:worker_threads';
import type { IndexPart } from '../../search/index/build.ts';
import type { Share } from '../parts/part.ts';
import type { IndexedSearch, SearchMessage, SearchTask } from './searchMessages.ts';

/** Megabytes of the thread's heap: it hands entries on one by one. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/** Of an archive of fewer entries the whole index is made sooner than a thread has started. */
const WORTH_A_THREAD = 200;

/**
 * Brings the search index level with the published entries, beside the rendering of pages.
 * @param entries of the whole archive: where they are many, it is done in a thread of its own
 * @throws whatever the thread died of
 */
export async function indexSearch(task: SearchTask, entries: number, onProgress: OnProgress): Promise<IndexedSearch> {
	// All that makes an index takes long to load, and a thread loads it itself.
	const run = entries < WORTH_A_THREAD ? (await import('./searchTask.ts')).runSearchTask : runThread;
	return (await run(task, onProgress)) as IndexedSearch;
}

/** The same for one part's shards. */
export async function indexPart(task: SearchTask & { share: Share }, onProgress: OnProgress): Promise<IndexPart> {
	return (await runThread(task, onProgress)) as IndexPart;
}

type OnProgress = (done: number, total: number) => void;

function runThread(task: SearchTask, onProgress: OnProgress): Promise<IndexedSearch | IndexPart> {
	const worker = new Worker(new URL('./searchThread.ts', import.meta.url), { workerData: task, resourceLimits: LIMITS });
	return new Promise((resolve, reject) => {
		worker.on('message', (message: SearchMessage) => {
			if ('done' in message) onProgress(message.done, message.total);
			else resolve(message);
		});
		worker.on('error', reject);
		worker.on('exit', (code) => reject(new Error(`The search thread ended with code ${code} and no index.`)));
	});
}
