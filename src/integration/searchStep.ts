import { Worker } from 'node:worker_threads';

/** What the search thread is given. */
export interface SearchTask {
	/** The store's path. */
	store: string;
	/** Folder in which the index is kept between builds. */
	folder: string;
	/** Hash of the code that indexes. */
	code: string;
}

/** The index as the thread leaves it. */
export interface IndexedSearch {
	/** Files of the index: absolute paths by their place in the site. */
	files: Map<string, string>;
	/** Entries indexed this time; the others were kept. */
	indexed: number;
}

/** What the search thread says: how far it is, and at the end what it made. */
export type SearchMessage = { done: number; total: number } | IndexedSearch;

/** Megabytes of the thread's heap: it hands entries on one by one. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/**
 * Brings the search index level with the published entries, in a thread of its own beside the
 * rendering of pages.
 * @throws whatever the thread died of
 */
export function indexSearch(task: SearchTask, onProgress: (done: number, total: number) => void): Promise<IndexedSearch> {
	const worker = new Worker(new URL('./searchThread.ts', import.meta.url), { workerData: task, resourceLimits: LIMITS });
	return new Promise((resolve, reject) => {
		worker.on('message', (message: SearchMessage) => {
			if ('files' in message) resolve(message);
			else onProgress(message.done, message.total);
		});
		worker.on('error', reject);
		worker.on('exit', (code) => reject(new Error(`The search thread ended with code ${code} and no index.`)));
	});
}
