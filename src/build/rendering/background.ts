import { existsSync, readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

/** A link to the thread that reads it: `<process>/task/<thread>`. Linux has it, and priorities of threads. */
const SELF = '/proc/thread-self';

/**
 * Lets this thread work while nobody else in the build wants the processor, where the system can. What
 * many threads share out then goes on beside what only one can do, and is not ended before it.
 */
export function stepBack(): void {
	if (!existsSync(SELF)) return;
	const thread = Number(readlinkSync(SELF).split('/').at(-1));
	setPriority(thread, Math.min(constants.priority.PRIORITY_LOW, getPriority(thread) + constants.priority.PRIORITY_BELOW_NORMAL));
}
