/** A thread that builds the search index; the other end is `searchStep.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { Library } from '../archive/query/library.ts';
import { openStoreForReading } from '../archive/store/open.ts';
import { buildSearchIndex } from '../search/index/build.ts';
import { searchSource } from './searchSource.ts';
import type { SearchMessage, SearchTask } from './searchStep.ts';

/** Entries between two reports of progress. */
const REPORT_EACH = 100;

const port = parentPort;
if (!port) throw new Error('searchThread.ts runs as a worker thread only.');
const task = workerData as SearchTask;
const tell = (message: SearchMessage): void => port.postMessage(message);
const store = openStoreForReading(task.store);
try {
	const { files, indexed } = await buildSearchIndex(searchSource(new Library(store), task.code), {
		store: task.folder,
		onProgress: (done, total) => {
			if (done % REPORT_EACH === 0) tell({ done, total });
		},
	});
	tell({ files, indexed });
} finally {
	store.close();
}
