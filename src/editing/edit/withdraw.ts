import { basename, posix } from 'node:path';
import { readWrittenText, writeContentFile } from '../../archive/content/contentFile.ts';
import { readFrontMatter } from '../../archive/content/frontMatter.ts';
import { parseMarkdown } from '../../archive/markdown/parse.ts';
import { entrySchema } from '../../archive/schema/index.ts';
import { FileText } from '../check/finding.ts';
import { linksOf } from '../check/linksOf.ts';
import { EditRefused, findEntry, openFolder, readSound, type Folder } from './entries.ts';
import { changeFrontMatter } from './frontMatterEdit.ts';

/** Which answer is withdrawn, and why. */
export interface WithdrawOptions {
	content: string;
	/** The entry's id or path. */
	entry: string;
	/** What readers see in the answer's place; undefined to publish the answer again. */
	reason: string | undefined;
}

/** What was done. */
export interface Withdrawn {
	/** Path in the content folder. */
	file: string;
	/** Files that link to the entry, and translations of it: an editor should look at them. */
	linking: string[];
	translations: string[];
}

/**
 * Withdraws an answer, or takes that back. The address stays; the file keeps the text.
 * @throws EditRefused where the entry is not there or has errors, or is so already
 */
export function withdrawEntry({ content, entry, reason }: WithdrawOptions): Withdrawn {
	const folder = openFolder(content);
	const file = findEntry(entry, folder);
	const { data, text } = readSound(file, folder);
	if (reason === undefined && data.withdrawn === undefined) throw new EditRefused(`${content}/${file} is not withdrawn.`);
	if (reason !== undefined && data.withdrawn !== undefined) {
		throw new EditRefused(`${content}/${file} is withdrawn already: "${data.withdrawn}". Change the reason in the file.`);
	}
	const parsed = entrySchema.shape.withdrawn.safeParse(reason);
	if (!parsed.success) throw new EditRefused('The reason must have 1 to 500 characters: it stands in the answer\'s place.');
	writeContentFile(content, file, changeFrontMatter(text, { withdrawn: parsed.data }));
	return { file, ...mentions(file, folder) };
}

function mentions(target: string, { content, files }: Folder): Omit<Withdrawn, 'file'> {
	const id = basename(target, '.md');
	const linking: string[] = [];
	const translations: string[] = [];
	for (const file of files) {
		if (file === target || !file.endsWith('.md')) continue;
		const text = readWrittenText(content, file);
		if (!text.includes(id)) continue;
		const { data, body } = readFrontMatter(text, file);
		if (data['translationOf'] === id) translations.push(file);
		const { links } = linksOf(parseMarkdown(body), new FileText(file, text), text.length - body.length);
		const leads = ({ url }: { url: string }): boolean =>
			posix.join(posix.dirname(file), url.split('#')[0]!) === target || new RegExp(`/q/\\d{4}/${id}/?(?:#|$)`).test(url);
		if (links.some(leads)) linking.push(file);
	}
	return { linking, translations };
}
