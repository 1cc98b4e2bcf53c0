/** A thread that renders pages; the other end is `renderPages.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { renderAll, type RenderTask } from './renderTask.ts';

const port = parentPort;
if (!port) throw new Error('renderThread.ts runs as a worker thread only.');
await renderAll(workerData as RenderTask, (done) => port.postMessage(done));
