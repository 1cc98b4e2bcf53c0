import { writeContentFile } from '../../archive/content/contentFile.ts';
import { entrySchema } from '../../archive/schema/index.ts';
import { EditRefused, findEntry, openFolder, readSound } from './entries.ts';
import { changeFrontMatter } from '../../archive/content/frontMatterEdit.ts';
import { mentionsOf, type Mentions } from './mentions.ts';

/** Which answer is withdrawn, and why. */
export interface WithdrawOptions {
	content: string;
	/** The entry's id or path. */
	entry: string;
	/** What readers see in the answer's place; undefined to publish the answer again. */
	reason: string | undefined;
}

/** What was done, and what an editor should look at besides. */
export interface Withdrawn extends Mentions {
	/** Path in the content folder. */
	file: string;
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
	return { file, ...mentionsOf(file, folder) };
}
