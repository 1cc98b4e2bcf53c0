import type { SearchAnswer } from '../../../../search/types.ts';
import { topicsLike } from '../nearby.ts';
import type { SearchState } from '../state.ts';
import type { Context } from './context.ts';

/** What decides whether to say that there is no answer, and how. */
type Known = Pick<Context, 'messages' | 'topics' | 'lang'>;

/**
 * What the page says first where no entry is about what is asked; undefined where one is, or may be: words
 * that no entry holds may still be a topic's name.
 */
export function unansweredHeading({ phase, request, answer }: SearchState, known: Known): string | undefined {
	if (phase !== 'ready' || answer === undefined || isKnown(answer, known)) return undefined;
	const { noAnswer } = known.messages.search;
	const { missing } = answer.knowledge!;
	const [word] = missing;
	return missing.length === 1 && word !== undefined ? noAnswer.word(word) : noAnswer.query(request.query);
}

function isKnown({ knowledge, total }: SearchAnswer, { topics, lang }: Known): boolean {
	if (knowledge === undefined || knowledge.entries > 0) return true;
	const { missing } = knowledge;
	return total > 0 && missing.length > 0 && missing.every((word) => topicsLike(word, topics, lang, 1).length > 0);
}
