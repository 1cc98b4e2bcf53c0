import type { RelateStepOptions } from './relateStep.ts';

/** What the relating thread is given. */
export interface RelateTask extends Omit<RelateStepOptions, 'onProgress' | 'read'> {
	/** The store's path. */
	store: string;
}

/** What the relating thread says: how far it is, and at the end how many entries it related. */
export type RelateMessage = { done: number; of: number } | { related: number };
