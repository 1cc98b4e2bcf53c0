/** The rules for crawlers. Those heed it at the top of a host only, which is where it must be copied from under a base. */
import type { APIRoute } from 'astro';
import { archive, languageOf } from '../siteArchive.ts';
import { absolute, href, pathIn } from '../components/href.ts';
import { robotsText } from '../sitemap/robots.ts';

export const GET: APIRoute = () => {
	const { address, languages, noindex } = archive().site(languageOf(undefined));
	const search = languages.map((lang) => href(pathIn(languages, lang, '/search/')));
	return new Response(robotsText(search, noindex ? undefined : absolute(address, '/sitemap-index.xml')));
};
