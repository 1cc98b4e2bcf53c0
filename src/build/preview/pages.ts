import { Worker } from 'node:worker_threads';
import { entryPath, languageRoot } from '../../archive/addresses.ts';
import type { Store } from '../../archive/store/open.ts';
import { PAGE_KINDS, type PageParams, type PlannedPage } from '../../site/plan/kinds.ts';
import { planPages } from '../../site/plan/plan.ts';
import { Library } from '../../site/query/library.ts';
import type { SiteSetting } from '../rendering/renderTask.ts';
import type { AskedPage, RenderedPage } from './pageMessages.ts';

/** A page of the preview. */
export type PreviewPage = Pick<PlannedPage, 'kind' | 'params' | 'path'>;

const ENTRY = /^\/(?:[a-z-]+\/)?q\/\d{4}\/([^/]+)\/$/;

/** What is shown where there is no page. */
const NOT_FOUND: PreviewPage = { kind: 'not-found', params: {}, path: '/404.html' };

/** The pages of a preview, each rendered as it is asked for and as a build would. */
export class PreviewPages {
	readonly #store: Store;
	#setting: SiteSetting;
	#state: State | undefined;

	/** @param setting with the store's path; the store itself is for looking pages up */
	constructor(store: Store, setting: SiteSetting) {
		this.#store = store;
		this.#setting = setting;
	}

	/** Shows the archive as it is now from here on, and by other templates where some are given. */
	renew(renderer?: string): void {
		if (renderer !== undefined) this.#setting = { ...this.#setting, renderer };
		void this.#state?.end();
		this.#state = new State(this.#store, this.#setting);
	}

	/** The page at a site path, without base; undefined where there is none. */
	at(path: string): PreviewPage | undefined {
		return this.#now.at(path);
	}

	/**
	 * The page at a site path, or the one that stands for those that are not there.
	 * @throws Error with what a template threw
	 */
	async show(path: string | undefined): Promise<{ page: PreviewPage; body: string | Uint8Array }> {
		for (let isSecond = false; ;) {
			const state = this.#now;
			const page = (path === undefined ? undefined : state.at(path)) ?? NOT_FOUND;
			try {
				return { page, body: await state.render(page) };
			} catch (error) {
				// Another state may have come meanwhile, and ended the thread. Where none has, the files may have changed between the
				// look and the thread's own; and Astro knows no page of a kind but the one that failed: another thread does.
				if (state !== this.#state) continue;
				if (isSecond) throw error;
				isSecond = true;
				this.renew();
			}
		}
	}

	async close(): Promise<void> {
		await this.#state?.end();
	}

	get #now(): State {
		return (this.#state ??= new State(this.#store, this.#setting));
	}
}

/** One state of the archive, with a thread that renders it. */
class State {
	readonly #library: Library;
	readonly #thread: Worker;
	readonly #waiting = new Map<number, { resolve: (body: string | Uint8Array) => void; reject: (error: Error) => void }>();
	#planned: Map<string, PlannedPage> | undefined;
	#asked = 0;

	constructor(store: Store, setting: SiteSetting) {
		this.#library = new Library(store);
		this.#thread = new Worker(new URL('./pageThread.ts', import.meta.url), { workerData: setting });
		this.#thread.on('message', (answer: RenderedPage) => {
			const waiting = this.#waiting.get(answer.number);
			this.#waiting.delete(answer.number);
			if ('body' in answer) waiting?.resolve(answer.body);
			else waiting?.reject(new Error(answer.error));
		});
		const endAll = (error: Error): void => {
			for (const { reject } of this.#waiting.values()) reject(error);
			this.#waiting.clear();
		};
		this.#thread.on('error', (error) => { endAll(error instanceof Error ? error : new Error(String(error))); });
		this.#thread.on('exit', () => { endAll(new Error('The thread that renders pages ended.')); });
	}

	at(path: string): PreviewPage | undefined {
		return this.#entryAt(path) ?? this.#pages.get(path);
	}

	async render(page: PreviewPage): Promise<string | Uint8Array> {
		const { kind, params, path } = page;
		const number = ++this.#asked;
		// Of templates Astro is asked for the first page alone; for files, for each.
		const ofKind: PageParams[] = PAGE_KINDS[kind].endsWith('.astro') ? [params] : [...this.#pages.values()].filter((one) => one.kind === kind).map((one) => one.params);
		return await new Promise((resolve, reject) => {
			this.#waiting.set(number, { resolve, reject });
			this.#thread.postMessage({ number, page: { kind, params, path, validator: undefined }, ofKind } satisfies AskedPage);
		});
	}

	async end(): Promise<void> {
		await this.#thread.terminate();
	}

	/** An entry's page is found without planning all others, which takes a second in a large archive. */
	#entryAt(path: string): PreviewPage | undefined {
		const id = ENTRY.exec(path)?.[1];
		const row = id === undefined ? undefined : this.#library.store.prepare('SELECT lang, year FROM entry WHERE id = ?').get(id);
		if (id === undefined || !row) return undefined;
		const [lang, year] = [String(row['lang']), String(row['year'])];
		if (entryPath(languageRoot(lang, this.#library.site.languages), year, id) !== path) return undefined;
		return { kind: 'entry', params: { lang: lang === this.#library.firstLanguage ? undefined : lang, year, id }, path };
	}

	get #pages(): Map<string, PlannedPage> {
		return (this.#planned ??= new Map(planPages(this.#library, '').map((page) => [page.path, page])));
	}
}
