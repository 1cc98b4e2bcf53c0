import { readContent } from '../../archive/content/read.ts';
import { ContentFaults, type Fault } from '../../archive/fault.ts';
import type { Store } from '../../archive/store/open.ts';
import { codeHash } from '../code.ts';
import { relateEntries } from '../relating/relateStep.ts';
import { siteMeans } from '../siteMeans.ts';
import { openSiteStore } from '../siteStore.ts';

/** The content that a preview shows, kept level with the folder. */
export class PreviewContent {
	readonly store: Store;
	readonly #content: string;
	readonly #base: string;
	readonly #root: string;
	readonly #jobs: number;
	/** The store's path. */
	readonly #path: string;

	/**
	 * @param root the project's folder
	 * @param base the site's base path, with slashes at both ends
	 */
	constructor(options: { root: string; content: string; store: string; base: string; jobs: number }) {
		this.#root = options.root;
		this.#content = options.content;
		this.#base = options.base;
		this.#jobs = options.jobs;
		this.#path = options.store;
		this.store = openSiteStore(options.store);
	}

	/**
	 * Reads what changed and compiles it.
	 * @param only files to look at, by path in the content folder; all where undefined
	 * @returns the faults; where one is an error, pages go on showing the state before
	 */
	async read(only?: string[]): Promise<Fault[]> {
		try {
			const { faults } = await readContent(this.store, {
				content: this.#content,
				base: this.#base,
				code: codeHash(this.#root, 'compile'),
				jobs: this.#jobs,
				means: await siteMeans(this.#content),
				preview: true,
				...(only && { only }),
			});
			return faults;
		} catch (error) {
			if (error instanceof ContentFaults) return error.faults;
			throw error;
		}
	}

	/** Finds similar questions and related topics anew, where anything changed. */
	async relate(): Promise<void> {
		const { kept } = await relateEntries(this.store, {
			code: codeHash(this.#root, 'relate'),
			state: `${this.#path}.relations`,
			jobs: this.#jobs,
			content: this.#content,
		});
		await kept;
	}

	close(): void {
		this.store.close();
	}
}
