import { Worker } from 'node:worker_threads';
import type { RelateMessage, RelateTask } from './relateMessages.ts';
import type { RelateStepOptions } from './relateStep.ts';

/**
 * Relates in a thread of its own, for an archive in which all has to be found: what that takes of
 * memory, hundreds of megabytes of words and postings, ends with the thread, before pages are made.
 * @returns how many entries were related
 * @throws whatever the thread died of
 */
export async function relateApart({ onProgress, ...options }: RelateStepOptions & { store: string }): Promise<number> {
	const worker = new Worker(new URL('./relateThread.ts', import.meta.url), { workerData: options satisfies RelateTask });
	return new Promise((resolve, reject) => {
		let related: number | undefined;
		worker.on('message', (message: RelateMessage) => {
			if ('related' in message) related = message.related;
			else onProgress?.(message.done, message.of);
		});
		worker.on('error', reject);
		// Not before it has ended: only then is its memory free, and the store closed.
		worker.on('exit', (code) => {
			if (related === undefined) reject(new Error(`The relating thread ended with code ${code} and no relations.`));
			else resolve(related);
		});
	});
}
