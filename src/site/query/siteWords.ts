import type { Registry } from '../../archive/store/registry.ts';
import { messagesFor, type Messages } from '../messages/index.ts';
import { withOwnWords } from '../messages/own/withOwnWords.ts';
import { directionOf } from './words.ts';

/** The site's words in a language: the software's, with those of `content/messages/` in their place. */
export function siteWords({ messages }: Pick<Registry, 'messages'>, lang: string): Messages {
	const [base, own] = [messagesFor(lang), messages.get(lang)];
	if (own === undefined) return base;
	// Where the software has no words, those of another language stand among them.
	return withOwnWords({ ...base, site: { ...base.site, direction: directionOf(lang) } }, lang, own);
}
