import { Worker } from 'node:worker_threads';
import { compileBatch, type Batch, type BatchResult } from './compileBatch.ts';
import { fileCompiler, type CompileOptions } from './compileFile.ts';

/** Files per message: large enough to hide the cost of messages, small enough to share work evenly. */
const BATCH = 100;

/** Below this a thread costs more than it saves. */
const WORTH_A_THREAD = 400;

/**
 * Compiles files on `jobs` threads and hands over each batch as it is done, in no set order.
 * @throws whatever a thread died of
 */
export async function compileFiles(
	files: Batch,
	content: string,
	options: CompileOptions,
	jobs: number,
	done: (results: BatchResult[]) => void,
): Promise<void> {
	const batches: Batch[] = [];
	for (let i = 0; i < files.length; i += BATCH) batches.push(files.slice(i, i + BATCH));
	if (files.length < WORTH_A_THREAD || jobs < 2) {
		const compile = fileCompiler(options);
		for (const batch of batches) done(compileBatch(batch, content, compile));
		return;
	}
	const threads = Math.min(jobs, batches.length);
	await Promise.all(Array.from({ length: threads }, () => drain(batches, content, options, done)));
}

/** One thread takes batches until none is left. */
function drain(
	batches: Batch[],
	content: string,
	options: CompileOptions,
	done: (results: BatchResult[]) => void,
): Promise<void> {
	const worker = new Worker(new URL('./compileWorker.ts', import.meta.url), {
		workerData: { content, options },
	});
	return new Promise<void>((resolve, reject) => {
		const next = (): void => {
			const batch = batches.shift();
			if (batch) worker.postMessage(batch);
			else resolve();
		};
		worker.on('message', (results: BatchResult[]) => {
			done(results);
			next();
		});
		worker.on('error', reject);
		next();
	}).finally(() => worker.terminate());
}
