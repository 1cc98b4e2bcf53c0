import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../../../src/hosting/server/free-port.ts';
import type { WebKitOfSystem } from '../../../../scripts/browser/further.ts';
import { PATIENCE } from '../../../patience.ts';
import { WINDOW, type Seat } from './types.ts';

/** Keys as WebDriver writes them. */
const KEYS = { ArrowDown: '\uE015', Enter: '\uE007', Escape: '\uE00C', '/': '/' } as const;

const PATIENT = { script: PATIENCE, pageLoad: PATIENCE };

/** Orders of WebDriver (https://www.w3.org/TR/webdriver2/) to a session; the few that reading takes. */
class Session {
	readonly #address: string;

	constructor(address: string) {
		this.#address = address;
	}

	async order<T>(command: string, given: object = {}, method = 'POST'): Promise<T> {
		const body = method === 'POST' ? { body: JSON.stringify(given) } : {};
		const response = await fetch(this.#address + command, { method, ...body });
		const { value } = (await response.json()) as { value: T & { error?: string; message?: string } };
		if (!response.ok) throw new Error(`WebDriver, ${command}: ${value.error ?? ''} ${value.message ?? ''}`);
		return value;
	}
}

/** A seat at a WebKit of the system, on a screen that nobody sees. */
export async function atWebKit({ driver, browser, screen }: WebKitOfSystem): Promise<Seat> {
	const home = await mkdtemp(path.join(tmpdir(), 'webkit-'));
	const port = (await freePort(24_900, '127.0.0.1'))!;
	const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
	const running = spawn(screen, ['-a', '-s', '-screen 0 1600x1200x24', driver, `--port=${port}`], { env, stdio: 'ignore', detached: true });
	const ended = once(running, 'close');
	const address = `http://127.0.0.1:${port}`;
	await answers(`${address}/status`);
	const { sessionId } = await new Session(address).order<{ sessionId: string }>('/session', {
		capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } } },
	});
	const session = new Session(`${address}/session/${sessionId}`);
	await session.order('/timeouts', PATIENT);
	await session.order('/window/rect', WINDOW);
	const run = async <T>(body: string): Promise<T> => {
		const script = `const done = arguments[0]; (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
		const { value, error } = await session.order<{ value: T; error?: string }>('/execute/async', { script, args: [] });
		if (error !== undefined) throw new Error(error);
		return value;
	};
	const type = async (text: string): Promise<void> => {
		// A window that has just been opened may not have the keyboard yet.
		await run('while (!document.hasFocus()) await new Promise((resolve) => setTimeout(resolve, 30));');
		const actions = [...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
		await session.order('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
	};
	return {
		async open(to) {
			await session.order('/url', { url: to });
		},
		run,
		type,
		async press(key) {
			await type(KEYS[key]);
		},
		async close() {
			await session.order('', {}, 'DELETE');
			// The driver and its screen are a group of their own.
			process.kill(-running.pid!);
			await ended;
			await rm(home, { recursive: true, force: true });
		},
	};
}

async function answers(address: string): Promise<void> {
	const limit = performance.now() + PATIENCE;
	while (performance.now() < limit) {
		if (await fetch(address).then(({ ok }) => ok, () => false)) return;
		await pause(100);
	}
	throw new Error(`Nothing answers at ${address}.`);
}
