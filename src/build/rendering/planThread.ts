/** A thread that plans all pages; the other end is `planApart.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { keepLess, openStore } from '../../archive/store/open.ts';
import { Library } from '../../site/query/library.ts';
import type { PlanMessage, PlanTask } from './planMessages.ts';
import { planStep } from './planStep.ts';

const port = parentPort;
if (!port) throw new Error('planThread.ts runs as a worker thread only.');
const { store: path, renderer } = workerData as PlanTask;
const store = openStore(path);
keepLess(store);
try {
	port.postMessage(planStep(new Library(store), renderer) satisfies PlanMessage);
} finally {
	store.close();
}
