import type { SitemapAddress } from '../siteArchive.ts';
import { languageTag } from '../messages/format.ts';
import type { ToAddress } from '../address.ts';
import { xml, xmlDocument, type Xml } from '../xml.ts';

/**
 * One part of the sitemap (https://www.sitemaps.org/protocol.html), with the versions of a page in
 * other languages as search engines read them.
 * @param first the site's first language: what a reader of any other language is sent to
 */
export function sitemapXml(addresses: readonly SitemapAddress[], first: string, toAddress: ToAddress): string {
	const alternate = (lang: string, path: string): Xml =>
		xml`\n\t\t<xhtml:link rel="alternate" hreflang="${lang}" href="${toAddress(path)}"/>`;
	const urls = addresses.map(({ path, lastmod, alternates }) => {
		const fallback = alternates.find(({ lang }) => lang === first);
		return xml`
	<url>
		<loc>${toAddress(path)}</loc>${lastmod && xml`\n\t\t<lastmod>${lastmod}</lastmod>`}${[
			alternates.map((other) => alternate(languageTag(other.lang), other.path)),
			fallback && alternate('x-default', fallback.path),
		]}
	</url>`;
	});
	return xmlDocument(
		xml`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls}
</urlset>`,
	);
}

/** A part of the sitemap, as its index lists it. */
export interface SitemapPart {
	path: string;
	/** The latest day named by an address in it, `YYYY-MM-DD`. */
	lastmod: string | undefined;
}

/** The index of all parts. */
export function sitemapIndexXml(parts: readonly SitemapPart[], toAddress: ToAddress): string {
	const sitemaps = parts.map(
		({ path, lastmod }) => xml`
	<sitemap>
		<loc>${toAddress(path)}</loc>${lastmod && xml`\n\t\t<lastmod>${lastmod}</lastmod>`}
	</sitemap>`,
	);
	return xmlDocument(
		xml`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${sitemaps}
</sitemapindex>`,
	);
}
