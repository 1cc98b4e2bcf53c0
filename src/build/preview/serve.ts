import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';

/** What answers some requests, and hands on the others. */
export type Answering = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** A server under way. */
export interface PreviewServer {
	port: number;
	close(): Promise<void>;
}

const LAST_PORT = 65_535;

/**
 * Whether a request names this machine. A page elsewhere can have a name of its own lead here, and would then read what is
 * not published yet; no page can do so with `localhost` or an address.
 */
function isForUs({ headers }: IncomingMessage, host: string): boolean {
	const name = URL.parse(`http://${headers.host ?? ''}`)?.hostname ?? '';
	return name === 'localhost' || name.endsWith('.localhost') || name === host || isIP(name.replace(/^\[|\]$/g, '')) !== 0;
}

/**
 * Serves what the first of all who answer makes of each request.
 * @param port the next free one is taken where it is not
 */
export async function servePreview({ port, host }: { port: number; host: string }, answering: readonly Answering[]): Promise<PreviewServer> {
	const server = createServer((request, response) => {
		const ask = (index: number): void => {
			const answer = answering[index];
			if (answer) answer(request, response, () => { ask(index + 1); });
			else response.writeHead(404).end();
		};
		if (isForUs(request, host)) ask(0);
		else response.writeHead(403, { 'Content-Type': 'text/plain;charset=utf-8' }).end('The preview answers to localhost, to an IP address and to what --host names.\n');
	});
	for (let at = port; ; at++) {
		const listening = await new Promise<boolean>((resolve, reject) => {
			server.once('error', (error: NodeJS.ErrnoException) => {
				if (error.code === 'EADDRINUSE' && at > 0 && at < LAST_PORT) resolve(false);
				else reject(error);
			});
			server.listen(at, host, () => { resolve(true); });
		});
		server.removeAllListeners('error');
		if (listening) break;
	}
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The preview has no port.');
	return {
		port: address.port,
		close: () => new Promise((resolve) => {
			server.close(() => { resolve(); });
			server.closeAllConnections();
		}),
	};
}
