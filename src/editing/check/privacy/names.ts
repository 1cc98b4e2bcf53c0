import { tracesOf, type Trace } from './kinds.ts';
import { folded } from './folded.ts';
import { CHINESE, FAMILY } from './names/chinese.ts';
import { ENGLISH, isEnglishName } from './names/english.ts';
import { INTRODUCED, isIntroduction } from './names/introductions.ts';
import { FIRST_NAMES } from './names/firstNames.ts';
import { WESTERN } from './names/western.ts';

/** Languages in whose texts names are told by what stands around them; of others, introductions at most. */
export const NAME_LANGUAGES: readonly string[] = ['en', 'zh', 'es', 'pt', 'fr', 'de'];

/** Names of people, told by what stands around them, and after introductions in other languages. Doctors of the archive are sorted out later. */
export function names(text: string): Trace[] {
	const patterns = [...CHINESE, ...ENGLISH, ...WESTERN, ...(isIntroduction(text) ? INTRODUCED : [])];
	return patterns.flatMap((pattern) =>
		tracesOf(text, pattern, 'name', 'a name', ({ groups }) => isEnglishName(groups?.['name'] ?? groups?.['it'] ?? '')),
	);
}

const GIVEN = new RegExp(`^[${FAMILY}]\\p{sc=Han}{2}$`, 'u');
const ALIAS_END = /(?:先生|小姐|媽媽|爸爸|太太|同學|老師|奶奶|爺爺|阿姨|叔叔|醫師|寶寶)$/u;

/** Whether an asker's alias looks like the full name of a person. */
export function looksLikeFullName(alias: string): boolean {
	if (GIVEN.test(folded(alias))) return !ALIAS_END.test(folded(alias));
	const words = alias.split(/\s+/);
	return words.length >= 2 && words.length <= 3 && words.every((word) => /^\p{Lu}\p{Ll}{1,}$/u.test(word)) && FIRST_NAMES.has(words[0]!.toLowerCase());
}
