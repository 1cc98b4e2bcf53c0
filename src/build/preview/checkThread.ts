/** A thread that checks the content each time it is asked; the other end is `checking.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { check } from '../../editing/check/check.ts';
import { codeHash } from '../code.ts';
import { PROJECT } from '../settings.ts';
import { siteMeans } from '../siteMeans.ts';
import type { Answer, Checked } from './checked.ts';

const port = parentPort;
if (!port) throw new Error('checkThread.ts runs as a worker thread only.');
const { content, store, jobs } = workerData as Checked;
const code = codeHash(PROJECT, 'check');
port.on('message', () => {
	const today = new Date().toISOString().slice(0, 10);
	siteMeans(content).then((means) => check({ content, store, code, jobs, today, means })).then(
		({ faults }) => { port.postMessage({ faults } satisfies Answer); },
		(error: unknown) => { port.postMessage({ error: String(error) } satisfies Answer); },
	);
});
