import { Worker } from 'node:worker_threads';
import { inBatches, shareAmongThreads } from '../../../archive/content/threads.ts';
import { inspectBatch, type Batch, type Inspected } from './batch.ts';
import { fileInspector } from './inspectFile.ts';

/** Files per message, and the number of files from which a thread is worth its start. */
const BATCH = 100;
const WORTH_A_THREAD = 400;

/** Looks at files on `jobs` threads and hands over each batch as it is done, in no set order. */
export async function inspectFiles(
	files: Batch,
	content: string,
	languages: readonly string[],
	jobs: number,
	done: (results: Inspected[]) => void,
): Promise<void> {
	const batches = inBatches(files, BATCH);
	if (files.length < WORTH_A_THREAD || jobs < 2) {
		const inspect = fileInspector(languages);
		for (const batch of batches) done(inspectBatch(batch, content, inspect));
		return;
	}
	const start = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { workerData: { content, languages } });
	await shareAmongThreads(batches, jobs, start, (results) => done(results as Inspected[]));
}
