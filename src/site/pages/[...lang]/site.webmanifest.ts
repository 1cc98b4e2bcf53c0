/** How a device shows the site when it is kept there. */
import type { APIRoute } from 'astro';
import { archive, languageOf, staticPaths } from '../../siteArchive.ts';
import { href, pathIn } from '../../components/href.ts';
import { ICONS } from '../../drawing/icon.ts';
import { webManifest } from '../../manifest.ts';

export const getStaticPaths = () => staticPaths('manifest');

export const GET: APIRoute = ({ params }) => {
	const lang = languageOf(params['lang']);
	const site = archive().site(lang);
	const here = (path: string): string => href(pathIn(site.languages, lang, path));
	const text = webManifest({
		site,
		messages: archive().messages(lang),
		scope: href('/'),
		home: here('/'),
		search: here('/search/'),
		offline: site.offline ? here('/offline/') : undefined,
		sign: href('/favicon.svg'),
		icons: ICONS.map((icon) => ({ ...icon, path: href(icon.path) })),
	});
	return new Response(text, { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } });
};
