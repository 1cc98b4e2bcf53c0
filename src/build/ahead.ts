import { getMeta, type Store } from '../archive/store/open.ts';
import { SearchThread } from './indexing/searchStep.ts';
import { OpenedThread } from './rendering/openedThreads.ts';
import type { Renderer } from './rendering/renderer.ts';
import type { BuildSettings } from './settings.ts';
import { readRelations } from './steps.ts';

/** What a build begins as soon as it knows that something changed, and needs once it has read what. */
export class Ahead {
	/** A thread that indexes, where one is worth it. */
	search: SearchThread | undefined;
	#relations: Promise<Buffer | undefined> | undefined;

	/** Loads what relating, indexing and rendering take. @param files of the content */
	begin(files: number, store: Store, settings: BuildSettings, renderer: Promise<Renderer>): void {
		this.#relations = readRelations(store, settings);
		// Reported where it is awaited, as is what becomes of the renderer.
		this.#relations.catch(() => undefined);
		this.search = SearchThread.forFiles(files);
		// Of the first build relating takes most memory, and pages come long after it.
		if (getMeta(store, 'related') !== undefined) void renderer.then(({ folder }) => OpenedThread.open(folder)).catch(() => undefined);
	}

	/** Gives what relating builds on, once, so that its memory is given back when all is related; undefined where it was not read. */
	takeRelations(): Promise<Buffer | undefined> | undefined {
		const relations = this.#relations;
		this.#relations = undefined;
		return relations;
	}

	/** Ends what nobody has taken. */
	async end(): Promise<void> {
		await Promise.allSettled([this.search?.close(), this.#relations]);
	}
}
