import { join } from 'node:path';
import { contentStats, readContentText } from '../archive/content/contentFile.ts';
import { parseYaml } from '../archive/content/frontMatter.ts';
import { isLanguage } from '../archive/content/language.ts';
import type { Finding } from './finding.ts';
import { languagesOf } from './guess/language.ts';
import type { SourceRow } from './row.ts';

/** The languages that an archive's `site.yml` publishes; undefined where there is none yet, and it is made of those that come. */
export function publishedLanguages(content: string): readonly string[] | undefined {
	if (!contentStats(content, 'site.yml')) return undefined;
	const { data } = parseYaml(readContentText(content, 'site.yml'), join(content, 'site.yml'), 0);
	const listed: unknown = (data as { languages?: unknown } | null)?.languages;
	return Array.isArray(listed) ? listed.map(String) : ['en'];
}

/** Refuses a row in a language that the archive's `site.yml` does not publish, or that is none: its entry could not be built. */
export function languageFindings(lang: string | undefined, published: readonly string[] | undefined, row: SourceRow): Finding[] {
	if (lang === undefined || published?.includes(lang) === true || (published === undefined && isLanguage(lang))) return [];
	const message = published === undefined ? `"${lang}" is the tag of no language.` : `The row is in "${lang}", and the site publishes ${published.map((one) => `"${one}"`).join(', ')} alone.`;
	const add = published === undefined ? 'Write' : `Add "${lang}" to "languages" in site.yml, or write`;
	const help = `${add} another with --lang, or translate it in a mapping: values: { lang: { "${lang}": … } }.`;
	return [{ kind: 'refused', rule: 'language-not-published', file: row.file, ...row.at('lang'), message, help }];
}

/** Texts of a source from which on its letters tell a language. */
export const TEXTS_LOOKED_AT = 20;

/** Points out that rows that name no language are in another than the site's first, by their letters. */
export function unsaidLanguage(texts: readonly string[], first: string, file: string): Finding[] {
	const languages = languagesOf(texts);
	const likely = languages[0];
	if (likely === undefined || languages.some((one) => one.split('-')[0] === first.split('-')[0])) return [];
	const message = `The rows name no language and were taken for the site's first, "${first}"; by their letters they are in "${likely}"${languages.length > 1 ? ' or another' : ''}.`;
	return [{ kind: 'flagged', rule: 'language-unsaid', file, line: 1, column: 1, message, help: `Name it with --lang ${likely}.` }];
}
