import { Worker } from 'node:worker_threads';
import type { BatchResult } from '../source.ts';
import { compileBatch, type Batch } from './compileBatch.ts';
import { fileCompiler, type CompileOptions } from './compileFile.ts';
import { inBatches, shareAmongThreads } from './threads.ts';

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
	const batches = inBatches(files, BATCH);
	if (files.length < WORTH_A_THREAD || jobs < 2) {
		const isThemed = files.some(({ scanned }) => scanned.kind === 'theme-file');
		const compile = fileCompiler(options, isThemed ? (await import('./theme/compileThemeFile.ts')).compileThemeFile : undefined);
		for (const batch of batches) done(compileBatch(batch, content, compile));
		return;
	}
	const start = (): Worker => new Worker(new URL('./compileWorker.ts', import.meta.url), { workerData: { content, options } });
	await shareAmongThreads(batches, jobs, start, (results) => done(results as BatchResult[]));
}
