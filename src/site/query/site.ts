import { isRightToLeft } from '../../archive/direction.ts';
import { htmlCompiler, type HtmlCompiler } from '../../archive/markdown/html.ts';
import { parseMarkdown } from '../../archive/markdown/parse.ts';
import type { Localised } from '../../archive/schema/index.ts';
import type { ThemeView } from '../theme/view.ts';
import type { SiteView } from '../views.ts';
import type { Library } from './library.ts';
import { themePlaces } from '../theme/places.ts';
import { allowedBy } from './elsewhere.ts';
import { menusIn } from './pages.ts';
import { urgentView } from './urgent.ts';
import { wordsFile } from './words.ts';

/** What every page shows of the site. @param base the site's base path, with slashes at both ends */
export function siteView(library: Library, lang: string, base: string): SiteView {
	const { site } = library;
	const html = htmlCompiler(base);
	const markdown = (text: Localised): string => toHtml(html, library, lang, text);
	return {
		name: library.text(lang, site.name),
		address: site.address.replace(/\/+$/, ''),
		tagline: library.text(lang, site.tagline),
		lang,
		languages: site.languages,
		disclaimerHtml: markdown(site.disclaimer),
		contactHtml: site.contact === undefined ? undefined : markdown(site.contact),
		introductionHtml: site.home?.introduction === undefined ? undefined : markdown(site.home.introduction),
		urgent: urgentView(library, lang),
		demonstration: site.demonstration === undefined ? undefined : library.text(lang, site.demonstration),
		contactForm: site.contactForm,
		countsTo: site.searchCounts?.endpoint,
		framedBy: site.embed?.hosts ?? [],
		allowed: allowedBy(site),
		feeds: site.feeds,
		markdown: site.markdown,
		offline: site.offline,
		noindex: library.noindex,
		portable: library.portable !== undefined,
		switchable: site.languages.length > 1 && library.portable?.lang === undefined,
		multilingual: site.languages.length > 1,
		theme: themeView(library, base),
		...menusIn(library, lang),
		words: wordsFile(library.registry, lang)?.place,
	};
}

function themeView({ registry }: Library, base: string): ThemeView {
	const { styles, logo, hasIcon } = themePlaces(registry, base);
	return {
		hasIcon,
		styles: styles === undefined ? undefined : `/${styles}`,
		logo: logo && { path: `/${logo.place}`, ratio: logo.ratio, isAlone: logo.isAlone },
	};
}

function toHtml(html: HtmlCompiler, library: Library, lang: string, text: Localised): string {
	const place = { file: 'site.yml', root: library.root(lang), rightToLeft: isRightToLeft(lang) };
	return html(parseMarkdown(library.text(lang, text)), 'site', place);
}
