/** A thread that looks at batches of files; the other end is `pool.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { inspectBatch, type Batch } from './batch.ts';
import { fileInspector } from './inspectFile.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs as a worker thread only.');
const { content, languages } = workerData as { content: string; languages: string[] };
const inspect = fileInspector(languages);
port.on('message', (batch: Batch) => {
	port.postMessage(inspectBatch(batch, content, inspect));
});
