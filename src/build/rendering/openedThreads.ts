import { Worker } from 'node:worker_threads';
import type { RenderMessage, RenderOrder } from './renderMessages.ts';
import type { DuePage, RenderSetting } from './renderTask.ts';

/** Megabytes of a thread's heap: pages are short-lived, so more would only be collected later. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 };

/** Milliseconds for which a thread waits for another build of its process. */
const KEPT = 30_000;

/** The one that waits, and what ends it. */
let idle: { thread: OpenedThread; ending: NodeJS.Timeout } | undefined;

/** A thread with an opened renderer. To open one, and for its code to become fast, takes longer than to render a small site. */
export class OpenedThread {
	readonly #renderer: string;
	readonly #worker: Worker;
	readonly #failed: Promise<never>;

	private constructor(renderer: string) {
		this.#renderer = renderer;
		this.#worker = new Worker(new URL('./renderThread.ts', import.meta.url), { workerData: renderer, resourceLimits: LIMITS });
		this.#failed = new Promise((_, reject) => {
			this.#worker.on('error', reject);
			this.#worker.on('exit', (code) => {
				if (idle?.thread === this) idle = undefined;
				reject(new Error(`A render thread ended with code ${code}.`));
			});
		});
		// Reported where it is awaited.
		this.#failed.catch(() => undefined);
	}

	/** Opens a thread for a renderer that will be asked for, unless one waits. */
	static open(renderer: string): void {
		if (!idle || idle.thread.#renderer !== renderer) new OpenedThread(renderer).leave();
	}

	/** A thread for a renderer: the one that an earlier build has left, or else a new one. @param renderer its folder */
	static for(renderer: string): OpenedThread {
		if (!idle || idle.thread.#renderer !== renderer) return new OpenedThread(renderer);
		const { thread, ending } = idle;
		idle = undefined;
		clearTimeout(ending);
		thread.#worker.ref();
		return thread;
	}

	/** Renders pages. @throws whatever the thread died of */
	async render(setting: RenderSetting, pages: DuePage[], onProgress: (done: number) => void): Promise<void> {
		const rendered = new Promise<void>((resolve) => {
			this.#worker.on('message', (message: RenderMessage) => {
				if (message === 'all done') resolve();
				else onProgress(message.done);
			});
		});
		this.#worker.postMessage({ setting, pages } satisfies RenderOrder);
		await Promise.race([rendered, this.#failed]);
		this.#worker.removeAllListeners('message');
	}

	/** Leaves the thread to the next build of this process, which need not come: it holds nothing up. */
	leave(): void {
		void idle?.thread.close();
		clearTimeout(idle?.ending);
		this.#worker.unref();
		idle = { thread: this, ending: setTimeout(() => void this.close(), KEPT).unref() };
	}

	async close(): Promise<void> {
		if (idle?.thread === this) idle = undefined;
		await this.#worker.terminate();
	}
}
