import type { Fault } from '../../archive/fault.ts';

/** What a preview's check is of. */
export interface Checked {
	/** The content folder. */
	content: string;
	/** The file in which what was found is kept between checks. */
	store: string;
	/** Number of threads, where many files are to be looked at. */
	jobs: number;
}

/** What the thread that checks answers with: all faults, or why there are none to tell. */
export type Answer = { faults: Fault[] } | { error: string };
