import { readMetadata } from '../format/metadata.ts';
import { fragmentPlace } from '../format/places.ts';
import { packed, unpacked, type PackedFiles } from './packed.ts';
import { IndexingFailed } from './pagefind.ts';
import { metadataPlace } from './regroup.ts';

/** The text of an entry as its readers are shown it. */
export interface ShownText {
	/** Words as they were written, one for each of the index's. */
	content: string;
	/** How many they are. */
	count: number;
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
	for (const [number, { content, count, url, title, date }] of texts.entries()) {
		const page = pages[number];
		if (page?.length !== count) {
			throw new IndexingFailed(`Pagefind counts ${page?.length ?? 0} words in ${url}, and the index has ${count}. Is its version the pinned one?`);
		}
		const text = { url, content, word_count: count, filters: { date: [date] }, meta: { title }, anchors: [] };
		files.set(fragmentPlace(page.id), packed(Buffer.from(JSON.stringify(text))));
	}
}
