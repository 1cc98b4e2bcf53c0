import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ownHeaders } from '../headers/siteHeaders.ts';
import { cacheControl } from '../headers/caching.ts';
import { headersNow } from './headersNow.ts';
import { locate } from './locate.ts';
import { respond } from './respond.ts';

export interface ServeOptions {
	/** The path the site was built for; slashes at its ends may be left out. `/` where absent. */
	base?: string;
	/** 0, the default, takes any free port. */
	port?: number;
	/** The address to listen on; this machine alone where absent. */
	host?: string;
}

export interface SiteServer {
	/** The site's address, base included, with a trailing slash. */
	url: string;
	port: number;
	/** Stops listening and drops open connections. */
	close(): Promise<void>;
}

/**
 * Serves a built site as a careful static host would, with the project's own headers.
 *
 * @throws the system's error where the port is taken (`EADDRINUSE`) or not ours (`EACCES`)
 */
export async function serveSite(folder: string, options: ServeOptions = {}): Promise<SiteServer> {
	const base = withSlashes(options.base ?? '/');
	const host = options.host ?? '127.0.0.1';
	const server = createServer(siteListener(path.resolve(folder), base));
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port ?? 0, host, resolve);
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://${nameOf(host)}:${port}${base}`,
		port,
		close: () =>
			new Promise((resolve, reject) => {
				server.close((error) => (error ? reject(error) : resolve()));
				server.closeAllConnections();
			}),
	};
}

/** Answers requests from a folder; `base` with a slash at both ends. */
function siteListener(root: string, base: string): RequestListener {
	return (request, response) => {
		answer(root, base, request, response).catch((error: unknown) => {
			process.stderr.write(`${request.method ?? ''} ${request.url ?? ''}: ${String(error)}\n`);
			if (!response.headersSent) response.writeHead(500);
			response.end();
		});
	};
}

async function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const headers = headersNow(root);
	for (const [name, value] of Object.entries(headers.all)) response.setHeader(name, value);
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { Allow: 'GET, HEAD' }).end();
		return;
	}
	const [target = '/', query] = (request.url ?? '/').split(/\?(.*)/s, 2);
	const found = await locate(root, base, target);
	if (found.kind === 'redirect') {
		const location = query === undefined ? found.to : `${found.to}?${query}`;
		response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end();
	} else if (found.kind === 'file') {
		for (const [name, value] of Object.entries(ownHeaders(headers, found.sitePath) ?? {})) response.setHeader(name, value);
		const isThere = await respond(request, response, { file: found.file, status: 200, caching: cacheControl(found.sitePath) });
		if (!isThere) await notFound(root, request, response);
	} else {
		await notFound(root, request, response);
	}
}

/** Sends the site's own not-found page, or a line of text where it has none. */
async function notFound(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
	const file = path.join(root, '404.html');
	if (await respond(request, response, { file, status: 404, caching: 'no-cache' })) return;
	response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found\n');
}

function withSlashes(base: string): string {
	return `/${base}/`.replace(/\/{2,}/g, '/');
}

/** A name that a browser on this machine can open. */
function nameOf(host: string): string {
	if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return 'localhost';
	return host.includes(':') ? `[${host}]` : host;
}
