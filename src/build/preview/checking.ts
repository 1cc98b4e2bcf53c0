import { Worker } from 'node:worker_threads';
import type { Fault } from '../../archive/fault.ts';
import type { Answer, Checked } from './checked.ts';

/** Finds all that `npm run check` finds, on a thread of its own: pages are served meanwhile, and only what changed is looked at. */
export class PreviewCheck {
	readonly #thread: Worker;
	#running: Promise<unknown> = Promise.resolve();
	#next: Promise<Fault[]> | undefined;

	constructor(checked: Checked) {
		this.#thread = new Worker(new URL('./checkThread.ts', import.meta.url), { workerData: checked });
	}

	/** All faults of the content as it is now or later. While a check runs, all who ask get the one that comes after it. */
	faults(): Promise<Fault[]> {
		return (this.#next ??= this.#running.then(() => {
			this.#next = undefined;
			const asked = this.#ask();
			// Whoever asked is told of what went wrong; the next check begins all the same.
			this.#running = asked.catch(() => undefined);
			return asked;
		}));
	}

	#ask(): Promise<Fault[]> {
		return new Promise((resolve, reject) => {
			const thread = this.#thread.removeAllListeners();
			thread.once('message', (answer: Answer) => {
				if ('faults' in answer) resolve(answer.faults);
				else reject(new Error(`The check failed: ${answer.error}`));
			});
			thread.once('error', (error) => { reject(error instanceof Error ? error : new Error(String(error))); });
			thread.once('exit', () => { reject(new Error('The check ended.')); });
			thread.postMessage('check');
		});
	}

	async close(): Promise<void> {
		await this.#thread.terminate();
	}
}
