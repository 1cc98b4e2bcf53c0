import type { PageRecord } from '../../archive/record.ts';
import { MENU_ROUTES, type MenuItem, type MenuRoute } from '../../archive/schema/index.ts';
import { ABOUT } from '../../archive/schema/patterns.ts';
import type { MenuLink, PageView, Translation } from '../views.ts';
import type { Library } from './library.ts';

/** The page of an id in a language; undefined where nobody has written it there. */
export function pageIn({ registry, firstLanguage }: Library, lang: string, id: string): PageRecord | undefined {
	return registry.pages.get(lang === firstLanguage ? id : `${lang}/${id}`);
}

/** The pages of the site's own in a language, but the one that stands in the place of the software's. */
export function pagesIn({ registry }: Library, lang: string): PageRecord[] {
	return [...registry.pages.values()].filter((page) => page.lang === lang && page.id !== ABOUT);
}

/** The address of a page. */
export function pagePath(library: Library, { lang, id }: Pick<PageRecord, 'lang' | 'id'>): string {
	return `${library.root(lang)}${id}/`;
}

/** A page of the site's own. */
export function pageView(library: Library, lang: string, id: string): PageView {
	const page = pageIn(library, lang, id);
	if (!page) throw new Error(`There is no page "${id}" in "${lang}".`);
	const { title, description, html, updated, contactForm } = page;
	return { id, lang, contactForm, path: pagePath(library, page), title, description, html, updated, translations: translationsOf(library, page) };
}

function translationsOf(library: Library, { id, lang }: PageRecord): Translation[] {
	return library.site.languages.flatMap((other) => {
		const page = other === lang ? undefined : pageIn(library, other, id);
		return page ? [{ lang: other, path: pagePath(library, page) }] : [];
	});
}

/** What the header leads to where `site.yml` does not say. */
const MENU: readonly MenuRoute[] = ['specialties', 'doctors', 'years', 'glance', 'about'];

/** What the footer has besides. */
const FOOTER: readonly MenuRoute[] = ['search', 'offline', 'feed'];

/** The links of the site's menus in a language. */
export function menusIn(library: Library, lang: string): { menu: MenuLink[]; footer: MenuLink[] } {
	const { menu = MENU, footer = FOOTER } = library.site;
	const links = (items: readonly MenuItem[]): MenuLink[] => items.flatMap((item) => menuLink(library, lang, item) ?? []);
	return { menu: links(menu), footer: links(footer) };
}

function menuLink(library: Library, lang: string, item: MenuItem): MenuLink | undefined {
	if (typeof item === 'object' && 'to' in item) return { name: item.to, label: library.text(lang, item.label), to: item.to };
	const { page: name, label: given } = typeof item === 'string' ? { page: item, label: undefined } : item;
	const label = given === undefined ? undefined : library.text(lang, given);
	// Where a language has not the page, its link leads to the first language's.
	const page = pageIn(library, lang, name) ?? pageIn(library, library.firstLanguage, name);
	if (isRoute(name)) {
		if (name === 'offline' && !library.site.offline) return undefined;
		const own = pageIn(library, lang, name);
		return { name, label: label ?? (own && (own.label ?? own.title)), to: routePath(library, lang, name) };
	}
	if (!page) return undefined;
	return { name, label: label ?? page.label ?? page.title, to: pagePath(library, page), ...(page.lang === lang ? {} : { lang: page.lang }) };
}

function isRoute(name: string): name is MenuRoute {
	return (MENU_ROUTES as readonly string[]).includes(name);
}

function routePath(library: Library, lang: string, name: MenuRoute): string {
	if (name === 'home') return library.root(lang);
	return library.root(lang) + (name === 'feed' ? 'feed.xml' : `${name}/`);
}
