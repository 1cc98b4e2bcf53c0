/**
 * A browser that clears its storage under a running worker may leave it with caches that never answer
 * again: no call ends, well or badly, until the worker is started anew. So nobody waits for them alone.
 */
import { within } from './network.ts';
import type { Extendable } from './scope.ts';

/** How long a reader waits for the caches before the network is asked beside them, in milliseconds. */
const PATIENCE = 1000;

/** How long where the network has nothing, so that there is nothing to lose. */
const LAST_PATIENCE = 5000;

/** How long the worker is kept alive to put something away. */
const PUTTING_AWAY = 60_000;

/** Whether the caches answered when they were last asked. */
let answered = true;

/** An answer, and whether it comes from the network. */
export interface Answer {
	response: Response;
	isFresh: boolean;
}

/**
 * What is kept, else what the network has. Once the caches kept a reader waiting, the network is asked
 * at once, until they answer again.
 * @throws what `ask` throws, where nothing is kept
 */
export async function keptOrFresh(look: () => Promise<Response | undefined>, ask: () => Promise<Response>): Promise<Answer> {
	// Caches that fail hold nothing.
	const looked = look().catch(() => undefined);
	void looked.then(() => (answered = true));
	try {
		const kept = await within(answered ? PATIENCE : 0, looked);
		if (kept) return { response: kept, isFresh: false };
	} catch {
		answered = false;
	}
	try {
		return { response: await ask(), isFresh: true };
	} catch (error) {
		const late = await inTime(looked);
		if (late) return { response: late, isFresh: false };
		throw error;
	}
}

/** What work with the caches gives; undefined where it fails, or does not end. */
export async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
	try {
		return await within(LAST_PATIENCE, work);
	} catch {
		return undefined;
	}
}

/** Keeps the worker alive while it puts something away; what could not be kept is asked for again. */
export function putAway(event: Extendable, work: Promise<unknown>): void {
	event.waitUntil(within(PUTTING_AWAY, work).catch(() => undefined));
}
