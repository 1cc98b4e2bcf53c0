import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../src/hosting/server/free-port.ts';
import { SMALL, startScript } from '../sites/build.ts';

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'start-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function start(port: number): ReturnType<typeof startScript> {
	const folders = ['--content', SMALL, '--out', path.join(folder, 'dist'), '--cache', path.join(folder, 'cache')];
	return startScript('scripts/start.ts', [...folders, '--base', '/archive/', '--port', String(port)]);
}

/** All that a stream says until a line matches. */
async function until(stream: AsyncIterable<Buffer>, pattern: RegExp): Promise<string> {
	let text = '';
	for await (const chunk of stream) {
		text += chunk.toString();
		if (pattern.test(text)) return text;
	}
	throw new Error(`It never said ${String(pattern)}: ${text}`);
}

test('npm start builds, serves, refuses a taken port with a free one to use, and ends with Ctrl-C', async () => {
	const port = (await freePort(20_000 + (process.pid % 10_000), '127.0.0.1'))!;
	const running = start(port);
	await until(running.stdout, /Ctrl-C/);
	const response = await fetch(`http://localhost:${port}/archive/q/2019/awake-at-three/`);
	expect(response.status).toBe(200);
	expect(await response.text()).toContain('Why do I wake at three every night?');

	const refused = start(port);
	const said = await until(refused.stderr, /\n/);
	expect(said).toMatch(/^Port \d+ is taken, perhaps by another npm start\. Port \d+ is free: npm start -- --port \d+\n$/);
	expect(refused.exitCode ?? (await once(refused, 'exit'))[0]).toBe(2);

	running.kill('SIGINT');
	expect((await once(running, 'exit'))[0]).toBe(0);
});
