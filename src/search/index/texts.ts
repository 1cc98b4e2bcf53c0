import { readMetadata } from '../format/metadata.ts';
import { packed, unpacked, type PackedFiles } from './packed.ts';
import { IndexingFailed } from './pagefind.ts';
import { metadataPlace } from './regroup.ts';
import { fragmentPlace } from './numberPages.ts';

/** The text of an entry as its readers are shown it. */
export interface ShownText {
	/** Words as they were written, one for each of the index's. */
	words: readonly string[];
	url: string;
	title: string;
	date: string;
}

/**
 * Puts the texts as they were written in place of those that Pagefind was given: words of the index,
 * of which there are as many.
 * @param texts in the order of Pagefind's pages
 * @throws IndexingFailed where Pagefind counted other words
 */
export function writeTexts(files: PackedFiles, texts: readonly ShownText[]): void {
	const { pages } = readMetadata(unpacked(files.get(metadataPlace(files))!));
	for (const [number, { words, url, title, date }] of texts.entries()) {
		const page = pages[number];
		if (page?.length !== words.length) {
			throw new IndexingFailed(`Pagefind counts ${page?.length ?? 0} words in ${url}, and the index has ${words.length}. Is its version the pinned one?`);
		}
		const text = { url, content: words.join(' '), word_count: words.length, filters: { date: [date] }, meta: { title }, anchors: [] };
		files.set(fragmentPlace(page.id), packed(Buffer.from(JSON.stringify(text))));
	}
}
