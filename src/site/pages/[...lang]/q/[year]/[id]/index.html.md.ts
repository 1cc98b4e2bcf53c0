/** An entry as Markdown, for programs that read; published where `site.yml` asks for it. */
import type { APIRoute } from 'astro';
import { archive, staticPaths } from '../../../../../siteArchive.ts';
import { absolute } from '../../../../../components/href.ts';
import { entryMarkdown } from '../../../../../plain-text/entryMarkdown.ts';

export const getStaticPaths = () => staticPaths('entry-markdown');

export const GET: APIRoute = ({ params }) => {
	const entry = archive().entry(params['id']!);
	const site = archive().site(entry.lang);
	const text = entryMarkdown(entry, site, archive().messages(entry.lang), (path) => absolute(site.address, path));
	return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
