import { Worker } from 'node:worker_threads';
import type { IndexPart } from '../../search/index/build.ts';
import type { Share } from '../parts/part.ts';
import type { IndexedSearch, SearchMessage, SearchTask } from './searchMessages.ts';

/** Megabytes of the thread's heap: it hands entries on one by one. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/** Of an archive of fewer entries the whole index is made sooner than a thread has started. */
const WORTH_A_THREAD = 200;

/** A thread that builds the search index. It loads all that takes at once, and waits for its one task. */
export class SearchThread {
	readonly #worker = new Worker(new URL('./searchThread.ts', import.meta.url), { resourceLimits: LIMITS });
	readonly #ended: Promise<never>;

	constructor() {
		this.#ended = new Promise((_, reject) => {
			this.#worker.on('error', reject).on('exit', (code) => reject(new Error(`The search thread ended with code ${code} and no index.`)));
		});
		// Reported where it is awaited.
		this.#ended.catch(() => undefined);
	}

	/** A thread for an archive of so many content files, where one will be worth it. */
	static forFiles(files: number): SearchThread | undefined {
		return files < WORTH_A_THREAD ? undefined : new SearchThread();
	}

	/** Does its task. @throws whatever the thread died of */
	async run(task: SearchTask, onProgress: OnProgress): Promise<IndexedSearch | IndexPart> {
		const done = new Promise<IndexedSearch | IndexPart>((resolve) => {
			this.#worker.on('message', (message: SearchMessage) => {
				if ('done' in message) onProgress(message.done, message.total);
				else resolve(message);
			});
		});
		this.#worker.postMessage(task);
		return await Promise.race([done, this.#ended]);
	}

	/** Ends it, whether or not it had a task. */
	async close(): Promise<void> {
		await this.#worker.terminate();
	}
}

/**
 * Brings the search index level with the published entries, beside the rendering of pages.
 * @param entries of the whole archive: where they are many, it is done in a thread of its own
 * @param thread one that has been started already
 * @throws whatever the thread died of
 */
export async function indexSearch(task: SearchTask, entries: number, onProgress: OnProgress, thread?: SearchThread): Promise<IndexedSearch> {
	if (thread || entries >= WORTH_A_THREAD) return (await (thread ?? new SearchThread()).run(task, onProgress)) as IndexedSearch;
	// All that makes an index takes long to load, and a thread loads it itself.
	const { runSearchTask } = await import('./searchTask.ts');
	return (await runSearchTask(task, onProgress)) as IndexedSearch;
}

/** The same for one part's shards. */
export async function indexPart(task: SearchTask & { share: Share }, onProgress: OnProgress, thread = new SearchThread()): Promise<IndexPart> {
	return (await thread.run(task, onProgress)) as IndexPart;
}

type OnProgress = (done: number, total: number) => void;
