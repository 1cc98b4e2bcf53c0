import type { BuiltSite } from '../../builtSite.ts';

/** What to write for a host. */
export interface HostFiles {
	/** Texts by their path in the site's folder: they are published with it. */
	inSite: Record<string, string>;
	/** Texts by their path in a folder beside it: configuration that readers have no business with. */
	beside: Record<string, string>;
	/** What the person who publishes should know. */
	notes: string[];
}

/** How a host is to serve the site. */
export interface HostOptions {
	/** The folder on the server that holds the site's files. */
	root: string;
	/** What the server listens on: a port, or an address and a port. */
	listen: string | undefined;
}

/** Writes what one host needs. */
export type TargetWriter = (site: BuiltSite, options: HostOptions) => HostFiles;

/** A note on old addresses that no rule can state, if there are any. */
export function leftAsPages(site: BuiltSite, stated: number): string[] {
	const left = site.redirects.length - stated;
	return left === 0 ? [] : [`${left.toLocaleString('en')} old addresses are left to the pages that lead on from them: no rule of this host states them safely.`];
}
