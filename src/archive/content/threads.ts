import type { Worker } from 'node:worker_threads';

/** Batches that a thread has at a time: the one it works on, and the next, so that it never waits for this thread. */
const AT_HAND = 2;

/**
 * Shares batches among threads: each takes another as soon as it is done with one, and
 * results come in no set order. Threads are ended when no batch is left.
 * @param start makes one thread, which answers each message with one result
 * @throws whatever a thread died of, and what `done` throws
 */
export async function shareAmongThreads(
	batches: readonly unknown[],
	threads: number,
	start: () => Worker,
	done: (result: unknown) => void,
): Promise<void> {
	const waiting = [...batches];
	const drain = async (): Promise<void> => {
		const worker = start();
		try {
			await new Promise<void>((resolve, reject) => {
				let atHand = 0;
				const handOut = (): void => {
					for (; atHand < AT_HAND && waiting.length > 0; atHand++) worker.postMessage(waiting.shift());
				};
				worker.on('message', (result: unknown) => {
					atHand -= 1;
					// First of all: the thread works on while its result is taken.
					handOut();
					try {
						done(result);
					} catch (error) {
						reject(error instanceof Error ? error : new Error(String(error)));
					}
					if (atHand === 0) resolve();
				});
				worker.on('error', reject);
				handOut();
				// Others may have taken all there was.
				if (atHand === 0) resolve();
			});
		} finally {
			await worker.terminate();
		}
	};
	await Promise.all(Array.from({ length: Math.min(threads, batches.length) }, drain));
}

/** Cuts a list into runs of a length; the last may be shorter. */
export function inBatches<T>(items: readonly T[], length: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / length) }, (_, i) => items.slice(i * length, (i + 1) * length));
}
