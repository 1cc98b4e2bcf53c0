import { basename } from 'node:path';
import { digest } from '../archive/digest.ts';
import { entriesDigest } from '../archive/store/entries.ts';
import { getMeta, setMeta, type Store } from '../archive/store/open.ts';
import { registryDigest } from '../archive/store/registry.ts';
import { MANIFEST_PLACE } from '../search/format/manifest.ts';
import type { PublicFile } from './publishing/publicStep.ts';
import { stampOf } from './publishing/stamp.ts';

/**
 * A digest of all that a site is made from: entries, what they name, relations, address and the
 * code. Where it is that of the published site, there is nothing to plan, render or move.
 * @param renderer hash of the code and the base path
 * @param own hashes of the operator's files, by place
 */
export function siteState(store: Store, renderer: string, own: ReadonlyMap<string, PublicFile>): string {
	return digest(renderer, entriesDigest(store), registryDigest(store), getMeta(store, 'related'), getMeta(store, 'address'), getMeta(store, 'noindex'), getMeta(store, 'portable'), JSON.stringify([...own].map(([place, { key }]) => [place, key])));
}

/** What was published from a state. */
export interface PublishedSite {
	id: string;
	/** Number of pages. */
	pages: number;
	/** What tells the search index from all others. */
	index: string;
}

/** The site in the output folder, where it was made from this state and is still there. */
export function publishedFrom(store: Store, out: string, state: string): PublishedSite | undefined {
	const kept = getMeta(store, 'publishedFrom');
	if (kept === undefined) return undefined;
	const { state: from, site } = JSON.parse(kept) as { state: string; site: PublishedSite };
	return from === state && site.id === stampOf(out) ? site : undefined;
}

/** What tells a search index from all others: the name of its list, which follows from all that this names. */
export function indexName(files: ReadonlyMap<string, string>): string {
	return basename(files.get(MANIFEST_PLACE) ?? '');
}

/** Remembers what the published site was made from. */
export function rememberState(store: Store, state: string, site: PublishedSite): void {
	setMeta(store, 'publishedFrom', JSON.stringify({ state, site }));
}
