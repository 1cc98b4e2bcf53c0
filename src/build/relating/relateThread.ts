/** A thread that relates all entries; the other end is `relateApart.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { keepLess, openStore } from '../../archive/store/open.ts';
import type { RelateMessage, RelateTask } from './relateMessages.ts';
import { relateEntries } from './relateStep.ts';

const port = parentPort;
if (!port) throw new Error('relateThread.ts runs as a worker thread only.');
const tell = (message: RelateMessage): void => port.postMessage(message);
const { store: path, ...options } = workerData as RelateTask;
const store = openStore(path);
keepLess(store);
try {
	const { related, kept } = await relateEntries(store, { ...options, onProgress: (done, of) => tell({ done, of }) });
	await kept;
	tell({ related });
} finally {
	store.close();
}
