import { join } from 'node:path';
import { contentStats, readContentText } from '../archive/content/contentFile.ts';
import { parseYaml } from '../archive/content/frontMatter.ts';
import type { Finding } from './finding.ts';

/** Points out languages of imported entries that the archive's `site.yml` does not publish. */
export function languageFindings(content: string, languages: Iterable<string>): Finding[] {
	const file = join(content, 'site.yml');
	if (!contentStats(content, 'site.yml')) return [];
	const { data, source } = parseYaml(readContentText(content, 'site.yml'), file, 0);
	const listed: unknown = (data as { languages?: unknown } | null)?.languages;
	const published = Array.isArray(listed) ? listed : ['en'];
	const { line, column } = source.value(['languages']);
	return Array.from(languages)
		.filter((language) => !published.includes(language))
		.map((language) => ({
			kind: 'flagged',
			rule: 'language-not-published',
			file,
			line,
			column,
			message: `Entries in "${language}" were imported, and the site does not list that language.`,
			help: `Add "${language}" to "languages" in site.yml.`,
		}));
}
