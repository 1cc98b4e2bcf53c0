/** A thread that renders pages; the other end is `openedThreads.ts`. It opens the renderer while the pages are still planned. */
import { parentPort, workerData } from 'node:worker_threads';
import { openApp } from './astroApp.ts';
import { stepBack } from './background.ts';
import type { RenderMessage, RenderOrder } from './renderMessages.ts';
import { openRenderer } from './renderTask.ts';

const port = parentPort;
if (!port) throw new Error('renderThread.ts runs as a worker thread only.');
const tell = (message: RenderMessage): void => port.postMessage(message);
stepBack();
const opening = openApp(workerData as string);
let working: Promise<unknown> = opening;
port.on('message', ({ setting, pages }: RenderOrder) => {
	working = working.then(async () => {
		const render = await openRenderer(setting);
		await render(pages, (done) => tell({ done }));
		tell('all done');
	});
});
