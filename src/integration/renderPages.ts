import { Worker } from 'node:worker_threads';
import type { PlannedPage } from '../archive/plan/kinds.ts';
import type { RenderTask } from './renderTask.ts';

/** Below this many pages a second thread costs more than it saves. */
const WORTH_A_THREAD = 150;

/** Megabytes of a thread's heap: pages are short-lived, so more would only be collected later. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/**
 * Renders pages into a folder, in threads.
 * @param pages each thread takes every n-th, so that kinds of pages are shared out evenly
 * @throws whatever a thread died of
 */
export async function renderPages(
	pages: PlannedPage[],
	task: Omit<RenderTask, 'pages'>,
	jobs: number,
	onProgress: (done: number) => void,
): Promise<void> {
	if (pages.length === 0) return;
	const threads = Math.max(1, Math.min(jobs, Math.ceil(pages.length / WORTH_A_THREAD)));
	let done = 0;
	await Promise.all(
		Array.from({ length: threads }, (_, thread) =>
			run(
				{
					...task,
					pages: pages
						.filter((_, index) => index % threads === thread)
						.map(({ kind, params, path, lists }) => ({ kind, params, path, lists })),
				},
				(count) => onProgress((done += count)),
			),
		),
	);
}

function run(task: RenderTask, progress: (count: number) => void): Promise<void> {
	const worker = new Worker(new URL('./renderThread.ts', import.meta.url), { workerData: task, resourceLimits: LIMITS });
	return new Promise((resolve, reject) => {
		worker.on('message', progress);
		worker.on('error', reject);
		worker.on('exit', (code) => {
			if (code === 0) resolve();
			else reject(new Error(`A render thread ended with code ${code}.`));
		});
	});
}
