import type { Worker } from 'node:worker_threads';

/**
 * Waits for the end of a thread that runs for the memory it takes: only then is that free, and the store closed that it opened.
 * @param result what the thread has said, if anything
 * @param missing what is missing where it has said nothing
 * @throws whatever the thread died of
 */
export async function endOf<T>(worker: Worker, result: () => T | undefined, missing: string): Promise<T> {
	return new Promise((resolve, reject) => {
		worker.on('error', reject);
		worker.on('exit', (code) => {
			const said = result();
			if (said === undefined) reject(new Error(`The thread ended with code ${code} and no ${missing}.`));
			else resolve(said);
		});
	});
}
