import { Worker } from 'node:worker_threads';
import type { IndexPart } from '../search/index/build.ts';
import type { Share } from './parts/part.ts';

/** What the search thread is given. */
export interface SearchTask {
	/** The store's path. */
	store: string;
	/** Folder in which the index is kept between builds. */
	folder: string;
	/** Hash of the code that indexes. */
	code: string;
	/** Build only the shards of one part of the site. */
	share?: Share;
}

/** The index as the thread leaves it. */
export interface IndexedSearch {
	/** Files of the index: absolute paths by their place in the site. */
	files: Map<string, string>;
	/** Entries indexed this time; the others were kept. */
	indexed: number;
}

/** What the search thread says: how far it is, and at the end what it made. */
export type SearchMessage = { done: number; total: number } | IndexedSearch | IndexPart;

/** Megabytes of the thread's heap: it hands entries on one by one. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/**
 * Brings the search index level with the published entries, in a thread of its own beside the
 * rendering of pages.
 * @throws whatever the thread died of
 */
export async function indexSearch(task: SearchTask, onProgress: OnProgress): Promise<IndexedSearch> {
	return (await runThread(task, onProgress)) as IndexedSearch;
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
