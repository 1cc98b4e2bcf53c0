import { archive, languageOf } from '../siteArchive.ts';
import { feedOf, type Feed } from '../feeds/feed.ts';
import { absolute, pathIn } from './href.ts';

/** The feed that a route's parameters name. */
export function feedFor({ lang: param, specialty }: Record<string, string | undefined>): Feed {
	const lang = languageOf(param);
	const site = archive().site(lang);
	return feedOf({
		site,
		home: pathIn(site.languages, lang, '/'),
		...(specialty === undefined ? {} : { specialty: archive().specialtyLink(lang, specialty) }),
		entries: archive().feed(lang, specialty),
		...(specialty === undefined && { pages: archive().pages(lang) }),
		messages: archive().messages(lang),
		toAddress: (path) => absolute(site.address, path),
	});
}
