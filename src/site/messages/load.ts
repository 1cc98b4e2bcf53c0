import { byTag, closest } from './closest.ts';
import type { Messages } from './types.ts';

const LOADERS = byTag(import.meta.glob<Messages>('./languages/*.ts', { import: 'messages' }));

/**
 * The same as `messagesFor`, for scripts in the browser: fetches the one language asked for.
 */
export async function loadMessages(lang: string): Promise<Messages> {
	const load = closest(lang, LOADERS);
	return await load();
}
