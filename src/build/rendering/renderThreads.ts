import { Worker } from 'node:worker_threads';
import type { PlannedPage } from '../../site/plan/kinds.ts';
import { ContentFaults } from '../../archive/fault.ts';
import { ownFiles } from './own/ownFiles.ts';
import { renderFault } from './own/renderFault.ts';
import type { DuePage, Failed, RenderSetting } from './renderTask.ts';

/** Below this many pages a second thread costs more than it saves. */
const WORTH_A_THREAD = 150;

/** Megabytes of a thread's heap: pages are short-lived, so more would only be collected later. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 48 };

/** Threads that render pages into a folder. The first opens the renderer at once, while the pages are still planned. */
export class RenderThreads {
	readonly #setting: RenderSetting;
	readonly #jobs: number;
	readonly #content: string;
	readonly #first: RenderThread;

	/** @param content the content folder, whose own templates may fail */
	constructor(setting: RenderSetting, jobs: number, content: string) {
		this.#setting = setting;
		this.#jobs = jobs;
		this.#content = content;
		this.#first = new RenderThread(setting);
	}

	/**
	 * Renders pages; to be called once.
	 * @param pages each thread takes every n-th, so that kinds of pages are shared out evenly
	 * @throws ContentFaults where a template of the site's own fails; whatever else a thread died of
	 */
	async render(pages: readonly PlannedPage[], onProgress: (done: number) => void): Promise<void> {
		if (pages.length === 0) { await this.close(); return; }
		const count = Math.max(1, Math.min(this.#jobs, Math.ceil(pages.length / WORTH_A_THREAD)));
		let done = 0;
		await Promise.all(
			Array.from({ length: count }, (_, number) => {
				const thread = number === 0 ? this.#first : new RenderThread(this.#setting);
				const own = pages.filter((_page, index) => index % count === number);
				return thread.render(own.map(({ kind, params, path, validator }) => ({ kind, params, path, validator })), (more) => onProgress((done += more)));
			}),
		).catch((error: unknown) => { throw this.#ofTemplate(error) ?? error; });
	}

	/** The error as a fault of a template of the site's own; undefined where it is none. */
	#ofTemplate(error: unknown): ContentFaults | undefined {
		const own = error instanceof Error ? ownFiles(this.#content) : undefined;
		const fault = own && renderFault(error as Error, (error as Failed).page, own);
		return fault && new ContentFaults([fault], this.#content);
	}

	/** Ends the thread that waits for pages. */
	async close(): Promise<void> {
		await this.#first.close();
	}
}

class RenderThread {
	readonly #worker: Worker;
	readonly #ended: Promise<void>;

	constructor(setting: RenderSetting) {
		this.#worker = new Worker(new URL('./renderThread.ts', import.meta.url), { workerData: setting, resourceLimits: LIMITS });
		this.#ended = new Promise((resolve, reject) => {
			this.#worker.on('error', reject);
			this.#worker.on('exit', (code) => {
				if (code === 0) resolve();
				else reject(new Error(`A render thread ended with code ${code}.`));
			});
		});
		// Reported where it is awaited.
		this.#ended.catch(() => undefined);
	}

	async render(pages: DuePage[], onProgress: (done: number) => void): Promise<void> {
		this.#worker.on('message', onProgress);
		this.#worker.postMessage(pages);
		await this.#ended;
	}

	async close(): Promise<void> {
		await this.#worker.terminate();
	}
}
