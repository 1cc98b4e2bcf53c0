import type { DuePage, RenderSetting } from './renderTask.ts';

/** Pages for a render thread. */
export interface RenderOrder {
	setting: RenderSetting;
	pages: DuePage[];
}

/** What a render thread says: pages done since it last said so, or that all are. What it fails of ends it. */
export type RenderMessage = { done: number } | 'all done';
