import { spellings } from '../packs/spellings.ts';
import { cacheNames, cachesOf } from '../store/caches.ts';
import { basePath, scope, type LanguageFacts } from './scope.ts';

/** The languages, the first of the site first. */
export function languages(): [lang: string, facts: LanguageFacts][] {
	return Object.entries(scope.SITE.languages);
}

/** The language of an address; undefined outside the site. */
export function languageOf(url: string): string | undefined {
	const { origin, pathname } = new URL(url);
	if (origin !== location.origin || !pathname.startsWith(basePath())) return undefined;
	const path = spellings(pathname.slice(basePath().length - 1)).at(-1) ?? '/';
	const known = languages().map(([lang]) => lang);
	return known.find((lang) => path.startsWith(`/${lang}/`)) ?? known[0];
}

/** Languages that this device reads in: of pages that are open, and of shells of earlier versions. */
export async function languagesRead(): Promise<string[]> {
	const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
	const here = new Set(open.map(({ url }) => languageOf(url)));
	const { core } = cacheNames(basePath());
	const shells = (await cachesOf(basePath())).filter((name) => name.startsWith(core));
	const read: string[] = [];
	for (const [lang, { offline }] of languages()) {
		const kept = await Promise.all(shells.map((name) => caches.match(basePath() + offline.slice(1), { cacheName: name })));
		if (here.has(lang) || kept.some((page) => page !== undefined)) read.push(lang);
	}
	return read.length > 0 ? read : languages().slice(0, 1).map(([lang]) => lang);
}
