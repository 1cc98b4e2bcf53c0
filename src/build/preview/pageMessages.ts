import type { PageParams } from '../../site/plan/kinds.ts';
import type { DuePage } from '../rendering/renderTask.ts';

/** A page that a thread is asked for. */
export interface AskedPage {
	/** Tells the answer from others. */
	number: number;
	page: DuePage;
	/** Parameters of all pages that Astro may be asked for of this kind. */
	ofKind: PageParams[];
}

/** The page, or why there is none. */
export type RenderedPage = { number: number; body: string | Uint8Array } | { number: number; error: string };
