import { closest } from './closest.ts';
import { spokenLanguages } from './spoken.ts';
import type { Messages } from './types.ts';

const WORDS = new Map(await Promise.all(spokenLanguages().map(async (tag): Promise<[string, Messages]> => {
	const { messages } = (await import(`./languages/${tag}.ts`)) as { messages: Messages };
	return [tag, messages];
})));

/**
 * The same as `messagesFor`, for what runs before the site is bundled.
 * @throws Error naming the file to add, where the language has none
 */
export function spokenWords(lang: string): Messages {
	return closest(lang, WORDS);
}
