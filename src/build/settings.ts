import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Share } from './parts/part.ts';
import type { Limits } from '../search/index/plan.ts';
import { silentProgress, type Progress } from './progress.ts';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * A site that is taken along: none of it asks for a host. It is built for `PORTABLE_BASE`, with a cache of its own;
 * addresses become relative where it is packed.
 */
export interface Portable {
	/** Ids of the entries in it; all that are published where undefined. */
	entries?: ReadonlySet<string> | undefined;
	/** The one language of its pages; all of the site's where undefined. */
	lang?: string | undefined;
}

/** How to build a site. Folders may be relative to the current one. */
export interface BuildOptions {
	/** Default: `content`. */
	content?: string;
	/** Default: `dist`. */
	out?: string;
	/** Default: `.archive`. */
	cache?: string;
	/** The site's address, instead of the one in `site.yml`. */
	site?: string;
	/** Path under which the site is served. Default: `/`. */
	base?: string;
	/** Search engines are asked to leave the site out, as for a preview that anybody may open. */
	noindex?: boolean;
	/** The site is made to be read without a host: see {@link Portable}. */
	portable?: Portable;
	/** Threads. Default: the number of processors. */
	jobs?: number;
	/** Forget everything kept from earlier builds first. */
	clean?: boolean;
	/** Render every page again, as after a change of a template. */
	renderAll?: boolean;
	/** Build only a part of the site, which `merge` joins with the others. */
	share?: Share;
	/** Folders with all parts of this very site: their pages and index are taken instead of made. */
	merge?: string[];
	/** When the search index is split, and when edits are folded in; for tests, whose archives are small. */
	indexLimits?: Partial<Limits>;
	progress?: Progress;
}

/** {@link BuildOptions} with every default filled in and every path absolute. */
export interface BuildSettings {
	content: string;
	out: string;
	cache: string;
	site: string | undefined;
	base: string;
	noindex: boolean;
	portable: Portable | undefined;
	jobs: number;
	renderAll: boolean;
	share: Share | undefined;
	merge: string[];
	indexLimits: Partial<Limits>;
	progress: Progress;
}

/** The path of the store. */
export function storePath({ cache }: Pick<BuildSettings, 'cache'>): string {
	return join(cache, 'archive.db');
}

/** The output folder holds something that no build put there. */
export class OutputInTheWay extends Error {
	override name = 'OutputInTheWay';
}

/** Fills in the defaults. */
export function settingsOf(options: BuildOptions): BuildSettings {
	return {
		content: resolve(options.content ?? 'content'),
		out: resolve(options.out ?? 'dist'),
		cache: resolve(options.cache ?? '.archive'),
		site: options.site,
		base: `/${options.base ?? ''}/`.replace(/\/+/g, '/'),
		noindex: options.noindex ?? false,
		portable: options.portable,
		jobs: options.jobs ?? availableParallelism(),
		renderAll: options.renderAll ?? false,
		share: options.share,
		merge: (options.merge ?? []).map((folder) => resolve(folder)),
		indexLimits: options.indexLimits ?? {},
		progress: options.progress ?? silentProgress,
	};
}
