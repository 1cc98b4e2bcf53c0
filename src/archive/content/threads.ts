import type { Worker } from 'node:worker_threads';

/**
 * Shares batches among threads: each takes the next as soon as it is done with the last, and
 * results come in no set order. Threads are ended when no batch is left.
 * @param start makes one thread, which answers each message with one result
 * @throws whatever a thread died of
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
				const next = (): void => {
					const batch = waiting.shift();
					if (batch === undefined) resolve();
					else worker.postMessage(batch);
				};
				worker.on('message', (result: unknown) => {
					done(result);
					next();
				});
				worker.on('error', reject);
				next();
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
