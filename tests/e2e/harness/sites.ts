import { serveSite, type SiteServer } from '../../../src/hosting/server/serve.ts';
import { DEMONSTRATION, SMALL } from '../../sites/build.ts';
import { sharedSite } from '../../sites/sharedSite.ts';

/** A built and served site. */
export interface Site {
	/** Its address, base included, with a trailing slash. */
	url: string;
	/** The folder that is served. */
	dist: string;
}

/** What the browser tests read: the demonstration at the root, and a small site under a base. */
export interface Sites {
	demonstration: Site;
	archive: Site;
	close(): Promise<void>;
}

/** Builds both sites, one after the other, unless another worker has, and serves them on free ports. */
export async function openSites(): Promise<Sites> {
	const demonstration = await open(DEMONSTRATION, '/');
	const archive = await open(SMALL, '/archive/');
	return {
		demonstration,
		archive,
		close: async () => {
			await demonstration.close();
			await archive.close();
		},
	};
}

async function open(content: string, base: string): Promise<Site & { close(): Promise<void> }> {
	const { dist } = await sharedSite(content, ['--base', base]);
	const server: SiteServer = await serveSite(dist, { base });
	return { url: server.url, dist, close: () => server.close() };
}
