/** The newest entries of a doctor, as Atom. */
import type { APIRoute } from 'astro';
import { staticPaths } from '../../../../siteArchive.ts';
import { feedFor } from '../../../../components/feed.ts';
import { atomFeed } from '../../../../feeds/atom.ts';

export const getStaticPaths = () => staticPaths('doctor-feed');

export const GET: APIRoute = ({ params }) =>
	new Response(atomFeed(feedFor(params)), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
