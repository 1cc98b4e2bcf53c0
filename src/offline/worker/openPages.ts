import { namedAssets } from '../packs/namedAssets.ts';
import { keepNamed } from './assets.ts';
import { keepIfAllowed, mayKeep } from './keeping.ts';
import { keepPage, keptPage } from './keptPages.ts';
import { languageOf } from './languages.ts';
import { basePath, scope } from './scope.ts';

/** Keeps pages that were opened before the worker was there, as the browser itself has them: nothing is fetched. */
export async function keepOpenPages(): Promise<void> {
	if (!(await mayKeep())) return;
	for (const { url } of await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })) {
		if (languageOf(url) === undefined || (await keptPage(url))) continue;
		const page = await asBrowserHas(url);
		if (!page) continue;
		const html = await page.clone().text();
		await keepIfAllowed(() => keepPage(url, page));
		await keepNamed(namedAssets(html, basePath()), asBrowserHas);
	}
}

/** An answer in the browser's own cache; undefined where it has none. */
async function asBrowserHas(address: string): Promise<Response | undefined> {
	try {
		const response = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' });
		return response.ok ? response : undefined;
	} catch {
		return undefined;
	}
}
