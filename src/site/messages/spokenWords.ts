import { closest } from './closest.ts';
import { spokenLanguages } from './spoken.ts';
import type { Messages } from './types.ts';

/** The same as `messagesFor`, for what runs before the site is bundled: one language is read. */
export async function spokenWords(lang: string): Promise<Messages> {
	const tag = closest(lang, new Map(spokenLanguages().map((one) => [one, one])));
	const { messages } = (await import(`./languages/${tag}.ts`)) as { messages: Messages };
	return messages;
}
