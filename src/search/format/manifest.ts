/** Version of everything under `pagefind/`; a client of another version does not read it. */
export const FORMAT = 3;

/** One Pagefind index of a language; addresses are relative to the manifest's folder. */
export interface ManifestShard {
	/** Folder with a trailing slash; its name changes with its content. */
	path: string;
	/** The language Pagefind was told, which begins every id of its results. */
	language: string;
	entries: number;
	/** Pages that no longer hold: entries deleted, or edited and indexed again in a later shard. */
	hidden: number[];
}

/** What the search of one language reads. */
export interface ManifestLanguage {
	shards: ManifestShard[];
	/**
	 * Words that stand in more than a tenth of all entries, without accents. Their postings are the
	 * largest, and tell the least: a query with enough other words is searched without them.
	 */
	common: string[];
	/** Names of specialties and doctors by id. */
	labels: string;
	/** Words that mean the same; absent where the archive has none. */
	synonyms?: string;
	/** Words of the archive, for correcting others. */
	vocabulary: string;
}

/** `pagefind/manifest.json`: the one address that stays while its content changes. */
export interface Manifest {
	format: number;
	/** Changes with the index. */
	build: string;
	languages: Record<string, ManifestLanguage>;
}

/** Files of our own in a shard's folder, beside Pagefind's. */
export const SHARD_PAGES = 'pages.bin';
export const SHARD_FACTS = 'facts.bin';
export const SHARD_DATES = 'dates.bin';

/** Where names by facet and id are kept, for one language. */
export interface LabelFile {
	specialty: Record<string, string>;
	doctor: Record<string, string>;
}
