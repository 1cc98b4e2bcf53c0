/**
 * Where a language's packs keep the manifest of their own index, a site path: the part of
 * the index's manifest that speaks of this language.
 */
export function ownManifest(lang: string): string {
	return `/pagefind/manifest.${lang}.json`;
}
