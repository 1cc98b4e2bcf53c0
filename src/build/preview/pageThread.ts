/** A thread that renders pages of one state of the archive, as they are asked for; the other end is `pages.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PageKind, PageParams } from '../../site/plan/kinds.ts';
import { announce, openSite, type SiteSetting } from '../rendering/renderTask.ts';
import type { AskedPage, RenderedPage } from './pageMessages.ts';

const port = parentPort;
if (!port) throw new Error('pageThread.ts runs as a worker thread only.');
const setting = workerData as SiteSetting;
const opening = openSite(setting);
const due = new Map<PageKind, PageParams[]>();
announce(setting.store, due);
let working = Promise.resolve();

port.on('message', ({ number, page, ofKind }: AskedPage) => {
	// One after the other: Astro is overheard as it renders the first page of a kind.
	working = working.then(async () => {
		if (!due.has(page.kind)) due.set(page.kind, ofKind);
		const answer = await (await opening).render(page).then((body): RenderedPage => ({ number, body }), (error: unknown): RenderedPage => ({ number, error: error instanceof Error ? error.stack ?? error.message : String(error) }));
		port.postMessage(answer);
	});
});
