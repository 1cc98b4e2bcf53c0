/** A thread that builds the search index; the other end is `searchStep.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { runSearchTask } from './searchTask.ts';
import type { SearchMessage, SearchTask } from './searchMessages.ts';

const port = parentPort;
if (!port) throw new Error('searchThread.ts runs as a worker thread only.');
const tell = (message: SearchMessage): void => port.postMessage(message);
tell(await runSearchTask(workerData as SearchTask, (done, total) => tell({ done, total })));
