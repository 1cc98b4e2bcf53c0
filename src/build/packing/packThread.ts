/** A thread that makes packs, each as it is asked for; the other end is `offlineStep.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { makePacks, type PackTask } from './packing.ts';

const port = parentPort;
if (!port) throw new Error('packThread.ts runs as a worker thread only.');
const folder = workerData as string;
port.on('message', (task: PackTask) => {
	makePacks(folder, [task], () => { port.postMessage(task.key); });
});
