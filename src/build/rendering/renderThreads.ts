import type { PlannedPage } from '../../site/plan/kinds.ts';
import { ContentFaults } from '../../archive/fault.ts';
import { OpenedThread } from './openedThreads.ts';
import { ownFiles } from './own/ownFiles.ts';
import { renderFault } from './own/renderFault.ts';
import type { Failed, RenderSetting } from './renderTask.ts';

/** Below this many pages a second thread costs more than it saves. */
const WORTH_A_THREAD = 150;

/** Threads that render pages into a folder. The first opens the renderer at once, while the pages are still planned. */
export class RenderThreads {
	readonly #setting: RenderSetting;
	readonly #jobs: number;
	readonly #content: string;
	readonly #threads: OpenedThread[];

	/** @param content the content folder, whose own templates may fail */
	constructor(setting: RenderSetting, jobs: number, content: string) {
		this.#setting = setting;
		this.#jobs = jobs;
		this.#content = content;
		this.#threads = [OpenedThread.for(setting.renderer)];
	}

	/**
	 * Renders pages; to be called once.
	 * @param pages each thread takes every n-th, so that kinds of pages are shared out evenly
	 * @throws ContentFaults where a template of the site's own fails; whatever else a thread died of
	 */
	async render(pages: readonly PlannedPage[], onProgress: (done: number) => void): Promise<void> {
		if (pages.length === 0) return;
		const count = Math.max(1, Math.min(this.#jobs, Math.ceil(pages.length / WORTH_A_THREAD)));
		while (this.#threads.length < count) this.#threads.push(OpenedThread.for(this.#setting.renderer));
		let done = 0;
		const each = this.#threads.map((thread, number) => {
			const own = pages.filter((_page, index) => index % count === number);
			return thread.render(this.#setting, own.map(({ kind, params, path, validator }) => ({ kind, params, path, validator })), (more) => onProgress((done += more)));
		});
		await Promise.all(each).catch((error: unknown) => { throw this.#ofTemplate(error) ?? error; });
		if (count === 1 && !ownFiles(this.#content)) this.#threads.pop()?.leave();
	}

	/** The error as a fault of a template of the site's own; undefined where it is none. */
	#ofTemplate(error: unknown): ContentFaults | undefined {
		const own = error instanceof Error ? ownFiles(this.#content) : undefined;
		const fault = own && renderFault(error as Error, (error as Failed).page, own);
		return fault && new ContentFaults([fault], this.#content);
	}

	/** Ends all threads but one that few pages were rendered in: another build of this process may go on with it. */
	async close(): Promise<void> {
		await Promise.all(this.#threads.map((thread) => thread.close()));
	}
}
