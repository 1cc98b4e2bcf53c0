import type { Index } from './finder.ts';
import type { Found } from './space.ts';

/** What a worker is given; all of it in shared memory. */
export interface SearchTask {
	index: Index;
	found: Found;
	/** The number of entries taken so far: each worker takes the next few by adding to it. */
	taken: Int32Array;
}
