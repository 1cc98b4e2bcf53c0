/** The newest entries of a topic, as a JSON feed. */
import type { APIRoute } from 'astro';
import { staticPaths } from '../../../../siteArchive.ts';
import { feedFor } from '../../../../components/feed.ts';
import { jsonFeed } from '../../../../feeds/json.ts';

export const getStaticPaths = () => staticPaths('topic-feed-json');

export const GET: APIRoute = ({ params }) =>
	new Response(jsonFeed(feedFor(params)), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
