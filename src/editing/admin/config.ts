import type { Site } from '../../archive/schema/index.ts';
import { collections, placeIn, type AdminArchive } from './collections.ts';

/** Where the site's repository is edited: `admin` in `site.yml`. */
export type AdminSettings = NonNullable<Site['admin']>;

/** The configuration of Sveltia CMS, which it reads as JSON. */
export function adminConfig(settings: AdminSettings, site: { name: string; address: string; base: string }, archive: AdminArchive): object {
	const { repository, host, branch, folder, signIn } = settings;
	const signInUrl = signIn === undefined ? undefined : new URL(signIn);
	return {
		backend: {
			name: host,
			repo: repository,
			branch,
			...(signInUrl
				? { base_url: signInUrl.origin, ...(signInUrl.pathname !== '/' && { auth_endpoint: signInUrl.pathname.slice(1) }) }
				: { auth_methods: ['token'] }),
		},
		// Each change is a pull request: checked at its lines, and read by a doctor, before it is published.
		publish_mode: 'editorial_workflow',
		app_title: site.name,
		site_url: site.address + site.base,
		logo: { src: `${site.base}favicon.svg` },
		media_folder: placeIn(folder, 'images'),
		public_folder: `${site.base}images`,
		slug: { encoding: 'ascii', clean_accents: true, maxlength: 60 },
		// An empty key is a fault: what is not filled in is left out.
		output: { omit_empty_optional_fields: true },
		editor: { preview: false },
		collections: collections(archive),
	};
}
