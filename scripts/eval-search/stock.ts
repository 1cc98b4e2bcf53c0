import { cp, mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { indexTexts } from './indexTexts.ts';

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
	const { index, errors } = await createIndex();
	if (!index) throw new Error(`Pagefind makes no index: ${errors.join('; ')}`);
	await addTexts(index, site, lang);
	await index.writeFiles({ outputPath: join(copy, STOCK) });
	await close();
	return copy;
}

async function addTexts(index: PagefindIndex, site: string, lang: string): Promise<void> {
	for await (const { path, title, content } of indexTexts(site, lang)) {
		const { errors } = await index.addCustomRecord({ url: path, content, language: lang, meta: { title } });
		if (errors.length > 0) throw new Error(`Pagefind refused ${path}: ${errors.join('; ')}`);
	}
}
