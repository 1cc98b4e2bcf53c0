import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { manifestName, type Manifest, type ManifestShard } from '../../src/search/format/manifest.ts';
import { textPlace } from '../../src/search/format/places.ts';
import { decodeText } from '../../src/search/format/text.ts';
import { fromIndexWords } from '../../src/search/text/marks.ts';

/** Where Pagefind's own index stands in a site to compare with. */
export const STOCK = 'stock';

/**
 * Copies a site's search page, and has Pagefind index beside it what the site's own index holds in a
 * language.
 * @returns the copy's folder
 * @throws Error where Pagefind refuses a text
 */
export async function siteWithStock(site: string, lang: string): Promise<string> {
	const copy = await mkdtemp(join(tmpdir(), 'stock-'));
	for (const folder of (await readdir(site)).filter((name) => name === '_astro' || name === 'search')) {
		await cp(join(site, folder), join(copy, folder), { recursive: true });
	}
	const manifest = JSON.parse(await readFile(join(site, 'pagefind', manifestName()), 'utf8')) as Manifest;
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Pagefind makes no index: ${errors.join('; ')}`);
	for (const shard of manifest.languages[lang]?.shards ?? []) await addTexts(index, join(site, 'pagefind'), shard, lang);
	await index.writeFiles({ outputPath: join(copy, STOCK) });
	await close();
	return copy;
}

async function addTexts(index: PagefindIndex, folder: string, { path, entries, hidden, edited = {} }: ManifestShard, lang: string): Promise<void> {
	const isHidden = new Set(hidden);
	for (let page = 0; page < entries; page += 1) {
		if (isHidden.has(page)) continue;
		const packed = await readFile(join(folder, path, textPlace(page, edited[page.toString(36)])));
		const text = decodeText(gunzipSync(packed));
		const content = fromIndexWords(text.words.split(' '));
		const { errors } = await index.addCustomRecord({ url: text.path, content, language: lang, meta: { title: text.title } });
		if (errors.length > 0) throw new Error(`Pagefind refused ${text.path}: ${errors.join('; ')}`);
	}
}
