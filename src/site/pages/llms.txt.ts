/** What the site is and where its parts are, for language models. */
import type { APIRoute } from 'astro';
import { archive, languageOf } from '../siteArchive.ts';
import { absolute, pathIn } from '../components/href.ts';
import { llmsText } from '../plain-text/llms.ts';

export const GET: APIRoute = () => {
	const lang = languageOf(undefined);
	const site = archive().site(lang);
	return new Response(
		llmsText({
			site,
			directory: archive().directory(lang),
			messages: archive().messages(lang),
			pages: archive().pages(lang),
			otherHomes: site.languages.slice(1).map((other) => ({
				name: archive().messages(other).site.languageName,
				path: pathIn(site.languages, other, '/'),
			})),
			toAddress: (path) => absolute(site.address, path),
		}),
	);
};
