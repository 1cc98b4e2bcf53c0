/** The index of the sitemap's parts. */
import type { APIRoute } from 'astro';
import { archive, languageOf } from '../siteArchive.ts';
import { absolute } from '../components/href.ts';
import { sitemapIndexXml } from '../sitemap/sitemap.ts';

export const GET: APIRoute = () => {
	const { address } = archive().site(languageOf(undefined));
	const parts = archive().sitemap().parts.map(({ id, lastmod }) => ({ path: `/sitemap-${id}.xml`, lastmod }));
	const text = sitemapIndexXml(parts, (path) => absolute(address, path));
	return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
