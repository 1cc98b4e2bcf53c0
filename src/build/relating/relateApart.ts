import { Worker } from 'node:worker_threads';
import { endOf } from '../endOf.ts';
import type { RelateMessage, RelateTask } from './relateMessages.ts';
import type { RelateStepOptions } from './relateStep.ts';

/**
 * Relates in a thread of its own, for an archive in which all has to be found: what that takes of
 * memory, hundreds of megabytes of words and postings, ends with the thread, before pages are made.
 * @returns how many entries were related
 * @throws whatever the thread died of
 */
export async function relateApart({ onProgress, ...options }: Omit<RelateStepOptions, 'read'> & { store: string }): Promise<number> {
	const worker = new Worker(new URL('./relateThread.ts', import.meta.url), { workerData: options satisfies RelateTask });
	let related: number | undefined;
	worker.on('message', (message: RelateMessage) => {
		if ('related' in message) related = message.related;
		else onProgress?.(message.done, message.of);
	});
	return await endOf(worker, () => related, 'relations');
}
