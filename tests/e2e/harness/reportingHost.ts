import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveSite } from '../../../src/hosting/server/serve.ts';

const STATED = /<meta http-equiv="Content-Security-Policy" [^>]*>/;

/**
 * Serves a folder as our server does, but with a policy that is only reported: what pages try to run or load
 * succeeds, as where there is no policy, and is told as well, as where there is one.
 */
export async function reportingHost(folder: string): Promise<{ url: string; close(): Promise<void> }> {
	const behind = await serveSite(folder);
	const server = createServer((request, response) => {
		void (async () => {
			const answer = await fetch(new URL(request.url!, behind.url), { redirect: 'manual', headers: { 'accept-encoding': 'identity' } });
			const headers = new Map(answer.headers);
			const policy = headers.get('content-security-policy');
			for (const name of ['content-security-policy', 'content-length', 'content-encoding', 'connection', 'keep-alive', 'transfer-encoding']) headers.delete(name);
			if (policy) headers.set('content-security-policy-report-only', policy);
			const body = Buffer.from(await answer.arrayBuffer());
			response.writeHead(answer.status, Object.fromEntries(headers));
			response.end(headers.get('content-type')?.startsWith('text/html') ? body.toString().replace(STATED, '') : body);
		})().catch(() => {
			// What a page still asks for as the host is closed; to one that is still there it is told.
			if (response.destroyed || response.headersSent) response.destroy();
			else response.writeHead(502).end();
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}/`,
		close: async () => {
			server.closeAllConnections();
			server.close();
			await behind.close();
		},
	};
}
