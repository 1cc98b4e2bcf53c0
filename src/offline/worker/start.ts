/** The service worker of a site: what it keeps, and what it answers without a network. */
import { answerAsset, answerSteady } from './assets.ts';
import { completeCore, forgetOldCores, installCore } from './core.ts';
import type { ToWorker } from './messages.ts';
import { network } from './network.ts';
import { keepOpenPages } from './openPages.ts';
import { inTime, putAway } from './patience.ts';
import { answerPage } from './pages.ts';
import { basePath, scope, type FetchEvent } from './scope.ts';
import { answerIndex, isOfIndex } from './searchIndex.ts';
import { warmSearch } from './warming.ts';

scope.addEventListener('install', (event) => event.waitUntil(installCore()));

scope.addEventListener('activate', (event) => {
	event.waitUntil(inTime(forgetOldCores()).then(() => scope.clients.claim()).then(() => inTime(keepOpenPages())));
});

scope.addEventListener('fetch', (event) => {
	const answer = answerTo(event);
	if (answer) event.respondWith(answer);
});

scope.addEventListener('message', (event) => {
	const message = event.data as ToWorker;
	if (message.kind === 'take-over') event.waitUntil(scope.skipWaiting());
	// What does not come now is asked for again by the next page.
	else if (message.kind === 'language') putAway(event, completeCore(message.lang));
	else if (message.kind === 'warm') putAway(event, warmSearch(message.lang, message.format));
	else event.ports[0]?.postMessage(network.reachable);
});

/** The answer to a request; undefined where the browser is to go its own way. */
function answerTo(event: FetchEvent): Promise<Response> | undefined {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	const base = basePath();
	if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(base)) return undefined;
	const path = pathname.slice(base.length - 1);
	if (request.mode === 'navigate') return answerPage(event);
	if (isOfIndex(path)) return answerIndex(event, path);
	if (path.startsWith('/_astro/')) return answerAsset(event);
	return scope.SITE.core.includes(path) ? answerSteady(event) : undefined;
}
