import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Stands between a browser and a server and counts what the server sends. */
export interface Meter {
	/** The server's address as seen through the meter. */
	url: string;
	/**
	 * Bytes of bodies sent since the last call, as they went over the wire. Headers are left out: the
	 * preview server repeats a policy of 0.8 kB in each, which a host with HTTP/2 sends once.
	 */
	take: () => number;
	/** Paths of the files sent since the last call of this, each with the bytes of all its answers. */
	takeFiles: () => Map<string, number>;
	/** Requests since the server was put behind the meter. */
	requests: () => number;
	close: () => Promise<void>;
}

/** Headers by which a browser keeps an answer, or asks whether it still holds. */
const CACHING = ['cache-control', 'etag', 'last-modified'];

/**
 * Opens a meter before a server of this machine.
 * @param url its address, whose path is kept
 * @param keepsNothing whether the browser is told to keep nothing, so that all it reads is sent each time
 */
export async function openMeter(url: string, keepsNothing = false): Promise<Meter> {
	const { port, pathname } = new URL(url);
	let bytes = 0;
	let files = new Map<string, number>();
	let requests = 0;
	const proxy = createServer((asked, answer) => {
		requests += 1;
		const { method, headers, url: path } = asked;
		const forwarded = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
			const sent = keepsNothing ? { ...without(response.headers, CACHING), 'cache-control': 'no-store' } : response.headers;
			answer.writeHead(response.statusCode ?? 502, sent);
			response.on('data', (chunk: Buffer) => {
				bytes += chunk.length;
				files.set(path ?? '', (files.get(path ?? '') ?? 0) + chunk.length);
			});
			response.pipe(answer);
		});
		// A page that closes drops its connections; a server that is gone drops ours.
		forwarded.on('error', () => answer.destroy());
		answer.on('close', () => forwarded.destroy());
		asked.pipe(forwarded);
	});
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${pathname}`,
		take() {
			const taken = bytes;
			bytes = 0;
			return taken;
		},
		takeFiles() {
			const taken = files;
			files = new Map();
			return taken;
		},
		requests: () => requests,
		close: () =>
			new Promise((resolve) => {
				proxy.close(() => resolve());
				proxy.closeAllConnections();
			}),
	};
}

function without<T extends object>(all: T, names: readonly string[]): Partial<T> {
	return Object.fromEntries(Object.entries(all).filter(([name]) => !names.includes(name))) as Partial<T>;
}
