import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { manifestName, type Manifest, type ManifestShard } from '../../src/search/format/manifest.ts';
import { textPlace } from '../../src/search/format/places.ts';
import { decodeText } from '../../src/search/format/text.ts';
import { fromIndexWords } from '../../src/search/text/marks.ts';

/** An entry as a site's index holds it. */
export interface IndexText {
	path: string;
	title: string;
	/** Title, question, answer and more, as they were written. */
	content: string;
}

/** The texts of all entries that a site's index holds in a language. */
export async function* indexTexts(site: string, lang: string): AsyncGenerator<IndexText> {
	const manifest = JSON.parse(await readFile(join(site, 'pagefind', manifestName()), 'utf8')) as Manifest;
	for (const shard of manifest.languages[lang]?.shards ?? []) yield* textsOf(join(site, 'pagefind'), shard);
}

async function* textsOf(folder: string, { path, entries, hidden, edited = {} }: ManifestShard): AsyncGenerator<IndexText> {
	const isHidden = new Set(hidden);
	for (let page = 0; page < entries; page += 1) {
		if (isHidden.has(page)) continue;
		const text = decodeText(gunzipSync(await readFile(join(folder, path, textPlace(page, edited[page.toString(36)])))));
		yield { path: text.path, title: text.title, content: fromIndexWords(text.words.split(' ')) };
	}
}
