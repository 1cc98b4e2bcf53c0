import type { Fault } from '../fault.ts';
import type { SignTitles } from '../markdown/signs.ts';
import { languageKinds } from '../languageKinds.ts';
import { nearest } from '../nearest.ts';
import type { OwnWords } from '../ownWords.ts';
import type { Rule } from '../rules.ts';
import type { Site, Theme } from '../schema/index.ts';
import type { Registry } from '../store/registry.ts';
import { isTemplateFile } from '../themeParts.ts';
import type { TextOf } from './entryReferences.ts';
import { parseYaml } from './frontMatter.ts';
import { isLanguage, languageName } from './language.ts';
import { messageFaults, messagesFile, type WordTroubles } from './messages/messageFaults.ts';
import { themeFaults, type ThemeTrouble } from './theme/themeFaults.ts';

/** What `site.yml` and the theme ask for and only the software can give. */
export interface SiteMeans {
	/** Languages in which the site has its own words. */
	languages: readonly string[];
	/** What stands over signs of danger that an answer marks, in a language of them or a kind of one, or by the site's own words. */
	signTitles?: (lang: string, own: OwnWords | undefined) => Promise<SignTitles>;
	/** What is not there of the model that is asked for, and how to get it; undefined where all of it is. */
	missingOf?: (embedder: NonNullable<Site['embedder']>) => { message: string; help: string } | undefined;
	/** What is not there of the editor in the browser, and how to get it; undefined where all of it is. */
	missingAdmin?: () => { message: string; help: string } | undefined;
	/** What is not there of the compiler that templates of a site's own need, and how to get it; undefined where all of it is. */
	missingAstro?: () => { message: string; help: string } | undefined;
	/** Languages in which danger is recognised in what readers type. */
	dangers?: readonly string[];
	/** Colours of a theme in which the site's words could not be read. */
	coloursOf?: (theme: Theme) => ThemeTrouble[];
	/** What is wrong with words of the site's own. */
	wordsOf?: WordTroubles;
}

/** So many signs at least tell of the dangers that the software knows in other languages. */
const FEW_SIGNS = 15;

/** What `site.yml` and the theme ask for and is not there. */
export function siteFaults({ site, theme, themeFiles, messages }: Pick<Registry, 'site' | 'theme' | 'themeFiles' | 'messages'>, means: SiteMeans, textOf: TextOf): Fault[] {
	const faults = [...themeFaults(theme, themeFiles, means.coloursOf ?? (() => []), textOf), ...compilerFaults(themeFiles, means)];
	if (site === undefined) return faults;
	faults.push(...messageFaults(messages, site.languages, means.wordsOf ?? (() => []), textOf));
	const note = (severity: Fault['severity'], rule: Rule, path: PropertyKey[], message: string, help: string, mended?: string): void => {
		const { source } = parseYaml(textOf('site.yml'), 'site.yml', 0);
		const place = source.value(path);
		faults.push({ severity, rule, file: 'site.yml', ...place, message, help, ...(mended === undefined ? {} : { mended: source.replaced(place, mended) }) });
	};
	for (const [index, lang] of site.languages.entries()) {
		if (isSpoken(lang, means.languages)) continue;
		const add = `write them into ${messagesFile(lang)}`;
		if (isLanguage(lang)) {
			// What is missing there is told of that file.
			if (messages.has(lang)) continue;
			note('warning', 'language-words', ['languages', index], `The site has no words of its own in "${lang}": its buttons and notices are in ${kinOf(lang, means.languages)}.`, `To have them in "${lang}", ${add}.`);
			continue;
		}
		const near = nearest(lang, means.languages.filter((other) => !site.languages.includes(other)));
		note(
			'error', 'language-words', ['languages', index],
			`"${lang}" is the tag of no language.`,
			`${near === undefined ? 'T' : `Did you mean "${near}"? If not, t`}ake it out, or ${add}. There are: ${means.languages.join(', ')}.`,
			near,
		);
	}
	const unwatched = site.languages.filter((lang) => means.dangers !== undefined && !languageKinds(lang).some((tag) => means.dangers!.includes(tag)));
	if (unwatched.length > 0 && site.urgent.signs.length < FEW_SIGNS) {
		note('warning', 'language-danger', ['urgent', site.urgent.signs.length > 0 ? 'signs' : 'text'], `What readers type in ${unwatched.map((lang) => languageName(lang) ?? lang).join(', ')} is looked through for danger by the signs here alone, and there are few.`, 'Write words of danger in that language under signs, as people type them: of self-harm, poisoning, breathing, chest pain, stroke, bleeding, babies, pregnancy.');
	}
	const missing = site.embedder && means.missingOf?.(site.embedder);
	if (missing) note('error', 'embedder-missing', ['embedder'], missing.message, missing.help);
	const editor = site.admin && means.missingAdmin?.();
	if (editor) note('error', 'admin-missing', ['admin'], editor.message, editor.help);
	return faults;
}

/** What is not there to compile a site's own templates, told of the first of them. */
function compilerFaults(themeFiles: Registry['themeFiles'], { missingAstro }: SiteMeans): Fault[] {
	const file = [...themeFiles.keys()].find((name) => isTemplateFile(name) && name.endsWith('.astro'));
	const missing = file === undefined ? undefined : missingAstro?.();
	return missing ? [{ severity: 'error', rule: 'astro-missing', file: file!, line: 1, column: 1, length: 1, ...missing }] : [];
}

/**
 * All faults; an entry's language is not called wrong by a `site.yml` that is wrong about its languages itself, and nothing is by
 * one that is of another format.
 */
export function afterSiteFaults<T extends Fault>(faults: readonly T[]): T[] {
	const format = faults.filter(({ rule }) => rule === 'content-format');
	if (format.length > 0) return format;
	if (faults.every(({ rule }) => rule !== 'language-words')) return [...faults];
	return faults.map((fault) => {
		if (fault.rule !== 'unknown-language') return fault;
		const { mended: _, ...rest } = fault;
		return { ...rest, help: 'First mend "languages" in site.yml, which names a language that there are no words in.' } as T;
	});
}

/** Whether there are words in a language, or in one that it is a kind of: `zh-hant` for `zh-hant-tw`. */
export function isSpoken(lang: string, languages: readonly string[]): boolean {
	return languageKinds(lang).some((tag) => languages.includes(tag));
}

/** The name of the language that the site's own words are in: another kind of the same, or English. */
export function kinOf(lang: string, languages: readonly string[]): string {
	const kin = languages.find((other) => other.startsWith(`${lang.split('-')[0]!}-`));
	return languageName(kin ?? 'en') ?? 'English';
}
