import { basename, posix } from 'node:path';
import { readWrittenText } from '../../archive/content/contentFile.ts';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { parseMarkdown } from '../../archive/markdown/parse.ts';
import { FileText } from '../check/finding.ts';
import { linksOf } from '../check/linksOf.ts';
import type { Folder } from './entries.ts';

/** What names an entry elsewhere in the content; paths in its folder. */
export interface Mentions {
	/** Files that link to it. */
	linking: string[];
	/** Its translations. */
	translations: string[];
}

/** Whether a link in a file leads to an entry, by its file or by its address. @param target path of the entry */
export function leadsTo(target: string, file: string): (url: string) => boolean {
	const address = new RegExp(`/q/\\d{4}/${basename(target, '.md')}/?(?:[#?]|$)`);
	return (url) => posix.join(posix.dirname(file), url.split('#')[0]!) === target || address.test(url);
}

/** Looks through all content files for what names an entry. @param target its path */
export function mentionsOf(target: string, { content, files }: Folder): Mentions {
	const id = basename(target, '.md');
	const mentions: Mentions = { linking: [], translations: [] };
	for (const file of files) {
		if (file === target || !file.endsWith('.md')) continue;
		const text = readWrittenText(content, file);
		// Most files never mention it: no need to parse them.
		if (!text.includes(id)) continue;
		const { data, body } = readFrontMatter(text, file);
		if (data['translationOf'] === id) mentions.translations.push(file);
		const { links } = linksOf(parseMarkdown(body), new FileText(file, text), text.length - body.length);
		const leads = leadsTo(target, file);
		if (links.some(({ url }) => leads(url))) mentions.linking.push(file);
	}
	return mentions;
}
