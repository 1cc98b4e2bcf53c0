import { connect, createServer, type AddressInfo } from 'node:net';

/** Stands between a browser and a server and counts what the server sends, headers included. */
export interface Meter {
	/** The server's address as seen through the meter. */
	url: string;
	/** Bytes sent since the last call. */
	take: () => number;
	close: () => Promise<void>;
}

/** Opens a meter before a server of this machine. @param url its address, whose path is kept */
export async function openMeter(url: string): Promise<Meter> {
	const { port, pathname } = new URL(url);
	let bytes = 0;
	const proxy = createServer((browser) => {
		const server = connect(Number(port), '127.0.0.1');
		server.on('data', (chunk) => (bytes += chunk.length));
		browser.pipe(server).pipe(browser);
		// Either end may hang up at any time: a page that closes drops its connections.
		browser.on('error', () => server.destroy());
		server.on('error', () => browser.destroy());
	});
	await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}${pathname}`,
		take() {
			const taken = bytes;
			bytes = 0;
			return taken;
		},
		close: () => new Promise((resolve) => proxy.close(() => resolve())),
	};
}
