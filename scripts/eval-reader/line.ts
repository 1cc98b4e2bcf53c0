import { request, type IncomingHttpHeaders } from 'node:http';
import { createSecureServer, type Http2SecureServer, type IncomingHttpHeaders as AskedHeaders, type ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { serveSite } from '../../src/hosting/server/serve.ts';
import type { SeenRequest } from './requests.ts';
import { Shaper } from './shaper.ts';

/** What a line is like. */
export interface LineSetting {
	/** Milliseconds from a request to the first byte of its answer. */
	latency: number;
	/** Kilobits a second, shared by all that is sent at a time. */
	kbps: number;
	/** Key and certificate, in PEM. */
	pem: string;
	/** The path that the site was built for. */
	base: string;
	/** Headers of the site's host that are left out. */
	without?: readonly string[];
}

/** A slow line before a built site. */
export interface Line {
	/** The site's address through the line. */
	url: string;
	/** All requests so far, whoever made them: pages, their workers, the service worker. */
	requests: readonly SeenRequest[];
	close: () => Promise<void>;
}

/** Headers of HTTP/1 that HTTP/2 does not have. */
const OF_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding', 'content-length'];

/**
 * Serves a built folder as its host would, by HTTP/2, over a line of limited breadth. Latency and breadth are
 * those of this server, not settings of a browser's tools, so they hold for workers of all kinds as well.
 */
export async function openLine(folder: string, setting: LineSetting): Promise<Line> {
	const site = await serveSite(folder, { base: setting.base });
	const shaper = new Shaper(setting.kbps);
	const requests: SeenRequest[] = [];
	const server = createSecureServer({ key: setting.pem, cert: setting.pem });
	const sessions = new Set<{ destroy: () => void }>();
	server.on('session', (session) => {
		sessions.add(session);
		session.on('close', () => sessions.delete(session));
	});
	server.on('stream', (stream, headers) => {
		// A page that closes takes its streams with it.
		stream.on('error', () => undefined);
		const path = headers[':path'] ?? '/';
		const seen: SeenRequest = { path, from: performance.now(), to: Infinity, bytes: 0 };
		requests.push(seen);
		// Answered, or let go by the reader.
		stream.on('close', () => (seen.to = Math.min(seen.to, performance.now())));
		answer(stream, headers, { port: site.port, setting, shaper, seen }).catch(() => stream.close());
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `https://localhost:${(server.address() as AddressInfo).port}${new URL(site.url).pathname}`,
		requests,
		close: async () => {
			for (const session of sessions) session.destroy();
			await closed(server);
			await site.close();
		},
	};
}

function closed(server: Http2SecureServer): Promise<void> {
	return new Promise((resolve) => server.close(() => resolve()));
}

interface Behind {
	port: number;
	setting: LineSetting;
	shaper: Shaper;
	seen: SeenRequest;
}

async function answer(stream: ServerHttp2Stream, headers: AskedHeaders, { port, setting, shaper, seen }: Behind): Promise<void> {
	const [{ status, headers: own, body }] = await Promise.all([ask(port, headers), pause(setting.latency)]);
	if (stream.destroyed) return;
	const left = Object.fromEntries(Object.entries(own).filter(([name]) => !OF_CONNECTION.includes(name) && !setting.without?.includes(name)));
	stream.respond({ ':status': status, ...left });
	const write = (part: Uint8Array): void => {
		seen.bytes += part.length;
		stream.write(part);
	};
	await shaper.send(body, write, () => stream.destroyed);
	seen.to = performance.now();
	stream.end();
}

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** Asks the site's own server. */
async function ask(port: number, headers: AskedHeaders): Promise<Answer> {
	const { ':method': method, ':path': path } = headers;
	const plain = Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':')));
	return await new Promise((resolve, reject) => {
		const forwarded = request({ host: '127.0.0.1', port, method, path, headers: plain }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', reject);
			response.on('end', () => resolve({ status: response.statusCode ?? 502, headers: response.headers, body: Buffer.concat(parts) }));
		});
		forwarded.on('error', reject);
		forwarded.end();
	});
}
