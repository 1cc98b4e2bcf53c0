/** A thread that makes packs; the other end is `offlineStep.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { makePacks, type PackTask } from './packing.ts';

const port = parentPort;
if (!port) throw new Error('packThread.ts runs as a worker thread only.');
const { folder, tasks } = workerData as { folder: string; tasks: PackTask[] };
makePacks(folder, tasks, () => port.postMessage(1));
