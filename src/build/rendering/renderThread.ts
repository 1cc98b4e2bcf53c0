/** A thread that renders pages; the other end is `renderThreads.ts`. It opens the renderer while the pages are still planned. */
import { parentPort, workerData } from 'node:worker_threads';
import { stepBack } from './background.ts';
import { openRenderer, type DuePage, type RenderSetting } from './renderTask.ts';

const port = parentPort;
if (!port) throw new Error('renderThread.ts runs as a worker thread only.');
stepBack();
const rendering = openRenderer(workerData as RenderSetting);
const pages = await new Promise<DuePage[]>((resolve) => port.once('message', resolve));
const render = await rendering;
await render(pages, (done) => port.postMessage(done));
