import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as forward, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite, type SiteServer } from '../../../src/server/serve.ts';

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

	/** Copies a site and serves it on a free port. */
	static async start(site: string, base = '/'): Promise<Host> {
		const dist = path.join(await mkdtemp(path.join(tmpdir(), 'offline-')), 'dist');
		await cp(site, dist, { recursive: true });
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
	async answerAll(listener: RequestListener): Promise<void> {
		await this.stop();
		const server = createServer(listener);
		await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
		this.#server = {
			close: () =>
				new Promise((resolve) => {
					server.close(() => resolve());
					server.closeAllConnections();
				}),
		};
	}

	/** Never answers requests that match; all others as before. */
	async stall(pattern: RegExp): Promise<void> {
		const { dist } = this;
		const behind = await serveSite(dist, { base: this.#base });
		await this.answerAll((asked, answer) => {
			if (pattern.test(asked.url ?? '')) return;
			const { method, headers, url } = asked;
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

	/** Replaces the site by another, as publishing does. */
	async publish(site: string): Promise<void> {
		await rm(this.dist, { recursive: true });
		await cp(site, this.dist, { recursive: true });
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
