import type { Fault } from '../../fault.ts';
import { nearest } from '../../nearest.ts';
import type { OwnWords } from '../../ownWords.ts';
import type { Rule } from '../../rules.ts';
import type { TextOf } from '../entryReferences.ts';
import { parseYaml } from '../frontMatter.ts';

/** What is wrong with a text of `content/messages/`. */
export interface WordTrouble {
	severity: Fault['severity'];
	rule: Rule;
	/** Where it stands: the key itself where `isKey`, else its value. */
	path: string[];
	isKey?: true;
	message: string;
	help: string;
	/** What would do in its place. */
	instead?: string;
}

/** What the site's own part knows of texts. @param words those of a file, in a language */
export type WordTroubles = (lang: string, words: OwnWords) => WordTrouble[];

/** The path of the file of a language. */
export function messagesFile(lang: string): string {
	return `messages/${lang}.yml`;
}

/** What in the files of `content/messages/` does not fit the site. @param languages those of the site */
export function messageFaults(messages: ReadonlyMap<string, OwnWords>, languages: readonly string[], troublesOf: WordTroubles, textOf: TextOf): Fault[] {
	return [...messages].flatMap(([lang, words]) => {
		const file = messagesFile(lang);
		if (!languages.includes(lang)) {
			const near = nearest(lang, languages);
			return [{ severity: 'warning', rule: 'words-language', file, line: 1, column: 1, length: 1, message: `The site has no language "${lang}": nothing shows these words.`, help: `Name the file by a language of the site${near === undefined ? '' : ` (did you mean ${near}.yml?)`}, or add "${lang}" to "languages" in site.yml.` }];
		}
		const troubles = troublesOf(lang, words);
		if (troubles.length === 0) return [];
		const { source } = parseYaml(textOf(file), file, 0);
		return troubles.map(({ path, isKey, instead, ...rest }): Fault => {
			const place = path.length === 0 ? { line: 1, column: 1, length: 1 } : isKey ? source.key(path.slice(0, -1), path.at(-1)!) : source.value(path);
			return { ...rest, file, ...place, ...(instead === undefined ? {} : { mended: source.replaced(place, instead) }) };
		});
	});
}
