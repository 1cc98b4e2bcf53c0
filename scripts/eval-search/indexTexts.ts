import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { manifestName, type Manifest, type ManifestShard } from '../../src/search/format/manifest.ts';
import { decodeText } from '../../src/search/format/text.ts';
import { textSlots } from '../../src/search/format/textBlocks.ts';
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

async function* textsOf(folder: string, shard: ManifestShard): AsyncGenerator<IndexText> {
	const blocks = new Map<string, Buffer>();
	for (const [, { file, part }] of textSlots(shard, shard.entries, shard.hidden)) {
		const block = blocks.get(file) ?? (await readFile(join(folder, shard.path, file)));
		blocks.set(file, block);
		const text = decodeText(gunzipSync(part ? block.subarray(part.from, part.from + part.bytes) : block));
		yield { path: text.path, title: text.title, content: fromIndexWords(text.words.split(' ')) };
	}
}
