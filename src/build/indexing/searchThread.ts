/** A thread that builds the search index; the other end is `searchStep.ts`. It is there before its task. */
import { parentPort } from 'node:worker_threads';
import { runSearchTask } from './searchTask.ts';
import type { SearchMessage, SearchTask } from './searchMessages.ts';

const port = parentPort;
if (!port) throw new Error('searchThread.ts runs as a worker thread only.');
const tell = (message: SearchMessage): void => port.postMessage(message);
const run = async (task: SearchTask): Promise<void> => tell(await runSearchTask(task, (done, total) => tell({ done, total })));
// Of one task: with no other to wait for, the thread ends, and gives back its memory.
port.once('message', (task: SearchTask) => void run(task));
