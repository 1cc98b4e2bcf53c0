import type { IndexPart } from '../../search/index/build.ts';
import type { Limits } from '../../search/index/plan.ts';
import type { Share } from '../parts/part.ts';

/** What the search thread is given. */
export interface SearchTask {
	/** The store's path. */
	store: string;
	/** Folder in which the index is kept between builds. */
	folder: string;
	/** Hash of the code that indexes. */
	code: string;
	limits: Partial<Limits>;
	/** Build only the shards of one part of the site. */
	share?: Share;
}

/** The index as the thread leaves it. */
export interface IndexedSearch {
	/** Files of the index: absolute paths by their place in the site. */
	files: Map<string, string>;
	/** Entries indexed this time; the others were kept. */
	indexed: number;
}

/** What the search thread says: how far it is, and at the end what it made. */
export type SearchMessage = { done: number; total: number } | IndexedSearch | IndexPart;
