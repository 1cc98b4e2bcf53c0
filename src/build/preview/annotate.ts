/** What Astro asks after each page of the preview: puts what is said of a page's file onto the page. */
import type { MiddlewareHandler } from 'astro';
import { PAGE_NOTES, type Annotate } from './annotation.ts';

export const onRequest: MiddlewareHandler = async ({ url }, next) => {
	const response = await next();
	const annotate = (globalThis as { [PAGE_NOTES]?: Annotate })[PAGE_NOTES];
	if (!annotate || !(response.headers.get('content-type') ?? '').startsWith('text/html')) return response;
	const { status, headers } = response;
	headers.delete('content-length');
	return new Response(annotate(await response.text(), url.pathname), { status, headers });
};
