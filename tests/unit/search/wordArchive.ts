import { readSynonyms } from '../../../scripts/eval-similar/files.ts';
import { document } from './documents.ts';
import { TestSite } from './site.ts';

/** An archive with an entry of each text, searched with the synonyms that come with the program. */
export async function archiveOf(texts: readonly string[], lang: string): Promise<TestSite> {
	const site = await TestSite.open();
	const { groups, apart } = readSynonyms('content/synonyms.yml', lang);
	const documents = texts.map((text, i) => document({ id: idOf(i), lang, title: text, question: text, answer: '' }));
	await site.build(documents, {}, groups.map((group) => [...group]), apart.map((list) => [...list]), lang);
	return site;
}

/** The id of the entry of a text, by its place. */
export function idOf(place: number): string {
	return `e${place}`;
}
