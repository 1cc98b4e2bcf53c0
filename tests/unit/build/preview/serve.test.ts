import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePreview, type PreviewServer } from '../../../../src/build/preview/serve.ts';

let server: PreviewServer;

beforeAll(async () => {
	server = await servePreview({ port: 0, host: '127.0.0.1' }, [
		({ url }, response, next) => { if (url === '/first') response.end('first'); else next(); },
		(_request, response) => { response.end('drafts'); },
	]);
});

afterAll(() => server.close());

async function asked(host: string, path = '/'): Promise<string> {
	return await new Promise((resolve, reject) => {
		request({ host: '127.0.0.1', port: server.port, path, headers: { host } }, (response) => {
			let text = `${response.statusCode} `;
			response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => { resolve(text); });
		}).on('error', reject).end();
	});
}

test.each(['localhost', 'localhost:4321', 'archive.localhost:4321', '127.0.0.1:4321', '192.168.0.7:4321', '[::1]:4321'])('a request for %s is answered', async (host) => {
	expect(await asked(host)).toBe('200 drafts');
});

test.each(['archive.example', 'archive.example:4321', 'localhost.archive.example', '127.0.0.1.archive.example'])('a request for %s, which leads here, is refused', async (host) => {
	expect(await asked(host)).toMatch(/^403 The preview answers to localhost/);
});

test('the first that answers a request is heard', async () => {
	expect(await asked('localhost', '/first')).toBe('200 first');
});

test('the next free port is taken', async () => {
	const next = await servePreview({ port: server.port, host: '127.0.0.1' }, []);
	expect(next.port).toBeGreaterThan(server.port);
	await next.close();
});
