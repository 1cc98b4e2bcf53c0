/** The caches of one site. All begin with the site's base path, since several sites may share an origin. */
export interface CacheNames {
	/** The shell of each version of the worker: this, followed by the version. */
	core: string;
	/** Pages that were read. */
	pages: string;
	/** Styles, scripts and pictures by address; their names change with their content. */
	assets: string;
	/** The same for saved parts: kept as long as these. */
	packAssets: string;
	/** Files of the search index as they were fetched. */
	index: string;
	packs: string;
	/** Pages of a saved topic: this, followed by the name of its version. */
	topic: string;
	/** Pages whose answer was withdrawn after their pack was saved. */
	amended: string;
}

/** @param scope the site's base path, with slashes at both ends */
export function cacheNames(scope: string): CacheNames {
	const name = (use: string): string => `offline ${scope} ${use}`;
	return {
		core: name('core '),
		pages: name('pages'),
		assets: name('assets'),
		packAssets: name('pack-assets'),
		index: name('index'),
		packs: name('packs'),
		topic: name('topic '),
		amended: name('amended'),
	};
}

/** All caches of the site, whatever version made them. */
export async function cachesOf(scope: string): Promise<string[]> {
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(`offline ${scope} `));
}

/** Forgets the entries that came first, beyond `most`. */
export async function trim(cache: Cache, most: number): Promise<void> {
	const keys = await cache.keys();
	for (const key of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(key);
}
