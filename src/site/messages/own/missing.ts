import type { WordTrouble } from '../../../archive/content/messages/messageFaults.ts';
import type { OwnText, OwnWords } from '../../../archive/ownWords.ts';
import type { Messages } from '../types.ts';
import { textsOf } from './troubles.ts';

/** Texts that the words of a language do not have, by path, in the order in which the site knows them. */
export function missingTexts(words: OwnWords, messages: Messages): string[] {
	return [...textsOf(messages).keys()].filter((path) => at(words, path) === undefined);
}

/**
 * What is missing in the words of a language that the software does not know: one warning for each group of texts.
 * @param kin the name of the language that is shown instead
 */
export function missingTroubles(words: OwnWords, messages: Messages, kin: string): WordTrouble[] {
	const missing = missingTexts(words, messages);
	const groups = new Set(missing.map((path) => path.split('.')[0]!));
	return [...groups].map((group) => [group, missing.filter((path) => path.startsWith(`${group}.`))] as const).map(([group, paths]): WordTrouble => ({
		severity: 'warning',
		rule: 'words-missing',
		path: Object.hasOwn(words, group) ? [group] : [],
		...(Object.hasOwn(words, group) ? { isKey: true } : {}),
		message: `${paths.length === 1 ? 'A text is' : `${paths.length} texts are`} missing below "${group}", and shown in ${kin}: ${paths.map((path) => path.slice(group.length + 1)).join(', ')}.`,
		help: 'Add them; schemas/messages.schema.json says what each is for and how it reads in English.',
	}));
}

function at(words: OwnWords, path: string): OwnText | undefined {
	let text: OwnText | undefined = words;
	for (const key of path.split('.')) {
		if (typeof text !== 'object' || Array.isArray(text) || !Object.hasOwn(text, key)) return undefined;
		text = (text as Readonly<Record<string, OwnText>>)[key];
	}
	return text;
}
