import { linkSync, mkdirSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request as forward, type IncomingHttpHeaders, type IncomingMessage, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { serveSite, type SiteServer } from '../../../src/hosting/server/serve.ts';

/** A copy of a built site that a test may stop, change and start again at the same address. */
export class Host {
	readonly dist: string;
	readonly #base: string;
	readonly #port: number;
	#server: { close(): Promise<void> } | undefined;

	private constructor(dist: string, base: string, server: SiteServer) {
		this.dist = dist;
		this.#base = base;
		this.#port = server.port;
		this.#server = server;
	}

	/** Takes a site's files, which tests change by {@link replaceFile} alone, and serves them on a free port. */
	static async start(site: string, base = '/'): Promise<Host> {
		const dist = path.join(await mkdtemp(path.join(tmpdir(), 'offline-')), 'dist');
		linkFolder(site, dist);
		return new Host(dist, base, await serveSite(dist, { base }));
	}

	/** The site's address, with a slash at the end. */
	get url(): string {
		return `http://localhost:${this.#port}${this.#base}`;
	}

	async stop(): Promise<void> {
		await this.#server?.close();
		this.#server = undefined;
	}

	async restart(): Promise<void> {
		await this.stop();
		this.#server = await serveSite(this.dist, { base: this.#base, port: this.#port });
	}

	/** Answers every request in one way, as a broken host or a network's sign-in page does. */
	async answerAll(listener: (...given: Parameters<RequestListener>) => unknown): Promise<void> {
		await this.stop();
		const server = createServer((request, response) => void listener(request, response));
		await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
		this.#server = {
			close: () =>
				new Promise((resolve) => {
					server.close(() => resolve());
					server.closeAllConnections();
				}),
		};
	}

	/** Answers requests that match late, or never; all others as before. */
	async stall(pattern: RegExp, milliseconds = Infinity): Promise<void> {
		await this.#standBefore(async ({ url = '', headers }) => {
			const isLate = pattern.test(url);
			if (isLate && milliseconds === Infinity) return undefined;
			if (isLate) await pause(milliseconds);
			return headers;
		});
	}

	/** Sends whole files whatever part was asked for, as some hosts do. */
	async sendWhole(): Promise<void> {
		await this.#standBefore(({ headers: { range: _range, ...others } }) => Promise.resolve(others));
	}

	/** Passes requests on. @param headersOf gives those that are passed on with a request; undefined where it is never to be answered */
	async #standBefore(headersOf: (asked: IncomingMessage) => Promise<IncomingHttpHeaders | undefined>): Promise<void> {
		const { dist } = this;
		const behind = await serveSite(dist, { base: this.#base });
		await this.answerAll(async (asked, answer) => {
			const headers = await headersOf(asked);
			if (headers === undefined) return;
			const { method, url } = asked;
			const forwarded = forward({ host: '127.0.0.1', port: behind.port, method, path: url, headers }, (response) => {
				answer.writeHead(response.statusCode ?? 502, response.headers);
				response.pipe(answer);
			});
			forwarded.on('error', () => answer.destroy());
			forwarded.end();
		});
		const front = this.#server;
		this.#server = {
			close: async () => {
				await front?.close();
				await behind.close();
			},
		};
	}

	async remove(): Promise<void> {
		await this.stop();
		await rm(path.dirname(this.dist), { recursive: true, force: true });
	}
}

/** Waits until the site's worker answers this page's requests, and has its shell. */
export async function workerReady(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (navigator.serviceWorker.controller) return;
		await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
	});
}

/** A folder of the same files: linking takes a tenth of the time of copying, of which there is one for each test. */
function linkFolder(from: string, to: string): void {
	mkdirSync(to);
	for (const item of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [path.join(from, item.name), path.join(to, item.name)];
		if (item.isDirectory()) linkFolder(source, target);
		else linkSync(source, target);
	}
}

/** Puts another file in the place of one of a {@link Host}; the site that it was taken from keeps its own. */
export async function replaceFile(file: string, content: string | Uint8Array): Promise<void> {
	await rm(file, { force: true });
	await writeFile(file, content);
}
