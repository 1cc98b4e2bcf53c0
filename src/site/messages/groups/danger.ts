import type { DangerKind } from '../../../search/danger/types.ts';

/** What a reader is told whose words may tell of danger. */
export interface DangerMessages {
	/** Where it may be happening now: what it may be, and what to do until help comes. The numbers to call follow. */
	now: Record<DangerKind, { heading: string; text: string }>;
	/** Where a word of danger is there, and the rest sounds harmless. */
	mild: { heading: string; text: string };
	/** The same for words of self-harm. */
	mildSelfHarm: { heading: string; text: string };
	/** When somebody answers, as the site says it. */
	hours: (hours: string) => string;
}
