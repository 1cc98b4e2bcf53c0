import type { SiteView } from './views.ts';
import type { Icon } from './drawing/icon.ts';
import { PAPER } from './drawing/image.ts';
import { languageTag } from './messages/format.ts';
import type { Messages } from './messages/index.ts';

/** What a web app manifest is made from. Paths have the base. */
export interface ManifestSource {
	site: SiteView;
	messages: Messages;
	/** The root of the whole site, all its languages included. */
	scope: string;
	/** Home, search and the SVG icon in the manifest's language. */
	home: string;
	search: string;
	/** The page on reading offline; undefined where the site has none. */
	offline: string | undefined;
	sign: string;
	/** The icons, each with its path. */
	icons: readonly Icon[];
}

/** How a device shows the site when it is kept there (https://www.w3.org/TR/appmanifest/). */
export function webManifest({ site, messages, scope, home, search, offline, sign, icons }: ManifestSource): string {
	const manifest = {
		id: scope,
		name: site.name,
		description: site.tagline,
		lang: languageTag(site.lang),
		dir: messages.site.direction,
		start_url: home,
		scope,
		display: 'standalone',
		// With a way back and the address in sight, where the device can.
		display_override: ['minimal-ui', 'standalone'],
		background_color: PAPER,
		theme_color: PAPER,
		categories: ['health', 'medical', 'education'],
		icons: [
			{ src: sign, type: 'image/svg+xml', sizes: 'any' },
			...icons.map(({ path, size, purpose }) => ({ src: path, type: 'image/png', sizes: `${size}x${size}`, purpose })),
		],
		shortcuts: [
			{ name: messages.site.links.search, url: search },
			...(offline === undefined ? [] : [{ name: messages.site.links.offline, url: offline }]),
		],
		// Text marked in another app, or a page's title, shared with this one is searched for.
		share_target: { action: search, method: 'GET', enctype: 'application/x-www-form-urlencoded', params: { text: 'q', title: 'title' } },
	};
	return `${JSON.stringify(manifest, undefined, '\t')}\n`;
}
