import type { OwnWords } from '../../../archive/ownWords.ts';
import type { Messages } from '../types.ts';

/** The groups of words that scripts in the browser ask for. */
export const OF_SCRIPTS = ['site', 'counts', 'people', 'entry', 'search', 'danger', 'offline'] as const satisfies readonly (keyof Messages)[];

/** The words that scripts have. */
export type ScriptMessages = Pick<Messages, (typeof OF_SCRIPTS)[number]>;

/** A site's own words, as scripts fetch them. */
export interface FetchedWords {
	lang: string;
	direction: 'ltr' | 'rtl';
	words: OwnWords;
}
