import { byTag, closest } from './closest.ts';
import { isolating } from './isolating.ts';
import type { Messages } from './types.ts';

/** A new language is one new file there that exports `messages`. */
const MESSAGES = byTag(
	import.meta.glob<Messages>('./languages/*.ts', { import: 'messages', eager: true }),
);

/** Languages that have a message file, as tags in lower case. */
export const MESSAGE_LANGUAGES: readonly string[] = [...MESSAGES.keys()].sort();

/**
 * The site's strings in a language, or in the closest one that has them (`zh-hant` for `zh-hant-tw`, English where there is none).
 */
export function messagesFor(lang: string): Messages {
	return isolating(closest(lang, MESSAGES));
}

/** The file, in the project, of the messages that a language is shown in. */
export function sourceOfMessages(lang: string): string {
	return closest(lang, new Map(MESSAGE_LANGUAGES.map((tag) => [tag, `src/site/messages/languages/${tag}.ts`])));
}

export type * from './types.ts';
