/** A thread that builds the search index; the other end is `searchStep.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { Library } from '../../site/query/library.ts';
import { openStoreForReading } from '../../archive/store/open.ts';
import { buildIndexPart, buildSearchIndex } from '../../search/index/build.ts';
import { isOwn } from '../parts/part.ts';
import { searchSource } from './searchSource.ts';
import type { SearchMessage, SearchTask } from './searchMessages.ts';

/** Entries between two reports of progress. */
const REPORT_EACH = 100;

const port = parentPort;
if (!port) throw new Error('searchThread.ts runs as a worker thread only.');
const task = workerData as SearchTask;
const tell = (message: SearchMessage): void => port.postMessage(message);
const store = openStoreForReading(task.store);
try {
	const source = searchSource(new Library(store), task.code);
	const { share } = task;
	const options = {
		store: task.folder,
		limits: task.limits,
		onProgress: (done: number, total: number): void => {
			if (done % REPORT_EACH === 0) tell({ done, total });
		},
	};
	if (share) tell(await buildIndexPart(source, (n) => isOwn(share, n), options));
	else {
		const { files, indexed } = await buildSearchIndex(source, options);
		tell({ files, indexed });
	}
} finally {
	store.close();
}
