import { byTag, closest } from './closest.ts';
import { isolating } from './isolating.ts';
import type { ScriptMessages } from './own/fetched.ts';
import { fetchOwn } from './own/fetchOwn.ts';
import type { Messages } from './types.ts';

const LOADERS = byTag(import.meta.glob<Messages>('./languages/*.ts', { import: 'messages' }));

const loaded = new Map<string, Promise<ScriptMessages>>();

/**
 * The site's words for scripts in the browser: fetches the one language asked for, and what the site says otherwise.
 */
export async function loadMessages(lang: string): Promise<ScriptMessages> {
	let words = loaded.get(lang);
	if (words === undefined) {
		loaded.set(lang, (words = load(lang)));
		// The next to ask tries again.
		words.catch(() => loaded.delete(lang));
	}
	return await words;
}

async function load(lang: string): Promise<ScriptMessages> {
	const place = typeof document === 'undefined' ? undefined : document.documentElement.dataset['words'];
	const words = closest(lang, LOADERS)().then(isolating);
	if (place === undefined) return await words;
	const [messages, own, { withOwnWords }] = await Promise.all([words, fetchOwn(place), import('./own/withOwnWords.ts')]);
	// A page has the words of its own language.
	if (own?.lang !== lang) return messages;
	return withOwnWords({ ...messages, site: { ...messages.site, direction: own.direction } }, lang, own.words);
}
