import { Worker } from 'node:worker_threads';
import { endOf } from '../endOf.ts';
import type { PlanMessage, PlanTask } from './planMessages.ts';

/**
 * Plans pages in a thread of its own, for an archive in which all have to be planned: what that takes of memory, all
 * entries with their cards and lists, ends with the thread, before pages are made.
 * @returns the number of pages
 * @throws whatever the thread died of
 */
export async function planApart(task: PlanTask): Promise<number> {
	const worker = new Worker(new URL('./planThread.ts', import.meta.url), { workerData: task });
	let pages: PlanMessage | undefined;
	worker.on('message', (message: PlanMessage) => (pages = message));
	return await endOf(worker, () => pages, 'plan');
}
