/** One part of the sitemap: the entries of a year, or all other pages. */
import type { APIRoute } from 'astro';
import { archive, languageOf, staticPaths } from '../siteArchive.ts';
import { absolute } from '../components/href.ts';
import { sitemapXml } from '../sitemap/sitemap.ts';

export const getStaticPaths = () => staticPaths('sitemap');

export const GET: APIRoute = ({ params }) => {
	const first = languageOf(undefined);
	const { address } = archive().site(first);
	const addresses = archive().sitemapPart(params['part']!);
	const text = sitemapXml(addresses, first, (path) => absolute(address, path));
	return new Response(text, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
