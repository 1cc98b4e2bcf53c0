import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import http, { type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type SiteServer } from '../../../../src/hosting/server/serve.ts';

const LONG = 'A long page. '.repeat(500);
let folder: string;
let root: SiteServer;
let based: SiteServer;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'serve-'));
	const site = path.join(folder, 'site');
	await mkdir(path.join(site, 'q', 'häufig gefragt'), { recursive: true });
	await mkdir(path.join(site, '_astro'));
	const files: Record<string, string> = {
		'index.html': LONG,
		'404.html': 'No such page',
		'q/index.html': 'All questions',
		'q/häufig gefragt/index.html': 'Umlaut',
		'feed.xml': '<feed/>',
		'bytes.pf_fragment': '0123456789',
		'search.wasm': '\0asm',
		'app.webmanifest': '{}',
		'_astro/page.C0ffee.css': 'body{}',
	};
	for (const [name, text] of Object.entries(files)) await writeFile(path.join(site, name), text);
	await writeFile(path.join(folder, 'secret.txt'), 'secret');
	await symlink('loop', path.join(site, 'loop'));
	root = await serveSite(site);
	based = await serveSite(site, { base: 'archive' });
});

afterAll(async () => {
	await root.close();
	await based.close();
	await rm(folder, { recursive: true });
});

interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: Buffer;
}

/** One request whose path goes out exactly as given: `fetch` would tidy it first. */
async function ask(server: SiteServer, target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
	return await new Promise((resolve, reject) => {
		const request = http.request({ port: server.port, host: '127.0.0.1', path: target, headers, method }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
			});
		});
		request.on('error', reject);
		request.end();
	});
}

describe('addresses', () => {
	test('a folder shows its index', async () => {
		expect((await ask(root, '/')).body.toString()).toBe(LONG);
		expect((await ask(root, '/q/?page=2')).body.toString()).toBe('All questions');
	});

	test('a folder without its slash leads to the address with one, query kept', async () => {
		const { status, headers } = await ask(root, '/q?x=1&y=?');
		expect([status, headers.location]).toEqual([301, '/q/?x=1&y=?']);
	});

	test('percent-encoded names', async () => {
		expect((await ask(root, '/q/h%C3%A4ufig%20gefragt/')).body.toString()).toBe('Umlaut');
		expect((await ask(root, '/q/h%C3%A4ufig%20gefragt')).headers.location).toBe('/q/h%C3%A4ufig%20gefragt/');
	});

	test.each(['/none/', '/feed.xml/', '/feed.xml/deeper', '/%', '/%zz', '/a%00b', `/${'x'.repeat(400)}`])(
		'%s is not found, and the page that says so is the site’s own',
		async (target) => {
			const { status, body } = await ask(root, target);
			expect([status, body.toString()]).toEqual([404, 'No such page']);
		},
	);

	test.each(['/../secret.txt', '/q/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt', '/q/..\\..\\secret.txt'])(
		'%s does not leave the folder',
		async (target) => {
			expect((await ask(root, target)).status).toBe(404);
		},
	);

	test('two slashes never become a redirect to another host', async () => {
		const { status, headers } = await ask(root, '//q');
		expect([status, headers.location]).toEqual([404, undefined]);
	});

	test('a file that cannot be read is the server’s fault, not the reader’s', async () => {
		expect((await ask(root, '/loop')).status).toBe(500);
	});
});

describe('under a base', () => {
	test('the site stands under it, and nothing beside it', async () => {
		expect(based.url).toBe(`http://localhost:${based.port}/archive/`);
		expect((await ask(based, '/archive/q/')).body.toString()).toBe('All questions');
		expect((await ask(based, '/q/')).status).toBe(404);
		expect((await ask(based, '/archived/')).status).toBe(404);
	});

	test('the bare root and the base without its slash lead to it', async () => {
		for (const target of ['/', '/archive']) expect((await ask(based, target)).headers.location).toBe('/archive/');
		expect((await ask(based, '/archive/q')).headers.location).toBe('/archive/q/');
	});
});

describe('headers', () => {
	test.each([
		['/', 'text/html;charset=utf-8'],
		['/feed.xml', 'text/xml;charset=utf-8'],
		['/bytes.pf_fragment', 'application/octet-stream'],
		['/search.wasm', 'application/wasm'],
		['/app.webmanifest', 'application/manifest+json;charset=utf-8'],
		['/_astro/page.C0ffee.css', 'text/css;charset=utf-8'],
	])('%s is %s', async (target, type) => {
		expect((await ask(root, target)).headers['content-type']).toBe(type);
	});

	test('every answer carries the security headers, errors too', async () => {
		for (const target of ['/', '/none/', '/q']) {
			const { headers } = await ask(root, target);
			expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
			expect(headers['x-content-type-options']).toBe('nosniff');
		}
	});

	test('hashed names are kept for good, pages are asked for again', async () => {
		expect((await ask(root, '/_astro/page.C0ffee.css')).headers['cache-control']).toContain('immutable');
		expect((await ask(root, '/')).headers['cache-control']).toContain('must-revalidate');
	});
});

describe('what is sent', () => {
	test('gzip where the reader takes it and it pays', async () => {
		const { headers, body } = await ask(root, '/', { 'accept-encoding': 'br, gzip' });
		expect(headers['content-encoding']).toBe('gzip');
		expect(headers.vary).toBe('Accept-Encoding');
		expect(gunzipSync(body).toString()).toBe(LONG);
	});

	test.each(['identity', 'br', 'gzip;q=0', 'gzip; q=0.0, br'])('no gzip for "%s"', async (accepted) => {
		expect((await ask(root, '/', { 'accept-encoding': accepted })).headers['content-encoding']).toBeUndefined();
	});

	test('no gzip for what is small or packed already', async () => {
		expect((await ask(root, '/feed.xml', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
		expect((await ask(root, '/bytes.pf_fragment', { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
	});

	test('a part of a file', async () => {
		const { status, headers, body } = await ask(root, '/bytes.pf_fragment', { range: 'bytes=2-4' });
		expect([status, headers['content-range'], body.toString()]).toEqual([206, 'bytes 2-4/10', '234']);
	});

	test('a part beyond its end', async () => {
		const { status, headers } = await ask(root, '/bytes.pf_fragment', { range: 'bytes=10-' });
		expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
	});

	test('a part of another version is the whole file', async () => {
		const { headers } = await ask(root, '/bytes.pf_fragment');
		const same = await ask(root, '/bytes.pf_fragment', { range: 'bytes=0-1', 'if-range': headers.etag ?? '' });
		const other = await ask(root, '/bytes.pf_fragment', { range: 'bytes=0-1', 'if-range': '"other"' });
		expect([same.status, other.status]).toEqual([206, 200]);
	});

	test('nothing where the reader’s copy still holds, compressed or not', async () => {
		const { headers } = await ask(root, '/', { 'accept-encoding': 'gzip' });
		const etag = headers.etag ?? '';
		for (const tags of [etag, etag.replace('W/', ''), `"old", ${etag}`, '*']) {
			expect((await ask(root, '/', { 'if-none-match': tags })).status).toBe(304);
		}
		expect((await ask(root, '/', { 'if-none-match': '"old"' })).status).toBe(200);
		const since = headers['last-modified'] ?? '';
		expect((await ask(root, '/', { 'if-modified-since': since })).status).toBe(304);
		expect((await ask(root, '/', { 'if-none-match': '"old"', 'if-modified-since': since })).status).toBe(200);
	});

	test('HEAD gives the headers alone', async () => {
		const { status, headers, body } = await ask(root, '/bytes.pf_fragment', {}, 'HEAD');
		expect([status, headers['content-length'], body.length]).toEqual([200, '10', 0]);
	});

	test('nothing but GET and HEAD', async () => {
		const { status, headers } = await ask(root, '/', {}, 'POST');
		expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
	});
});

test('a file that is exchanged for another meanwhile comes whole: the one or the other, with its own length', async () => {
	const at = (name: string): string => path.join(folder, 'site', name);
	const versions = ['{"short":1}', JSON.stringify({ long: 'x'.repeat(600) })];
	const over = new AbortController();
	const exchanging = (async () => {
		for (let turn = 0; !over.signal.aborted; turn += 1) {
			await writeFile(at('next'), versions[turn % 2]!);
			await rename(at('next'), at('changing.json'));
		}
	})();
	while ((await ask(root, '/changing.json')).status !== 200);
	const broken: string[] = [];
	for (let round = 0; round < 400; round += 1) {
		try {
			const { status, headers, body } = await ask(root, '/changing.json');
			if (status !== 200 || !versions.includes(body.toString()) || Number(headers['content-length']) !== body.length) broken.push(`${status} ${body.toString()}`);
		} catch (error) {
			broken.push(String(error));
		}
	}
	over.abort();
	await exchanging;
	expect(broken).toEqual([]);
});

test('a taken port is refused with the system’s code', async () => {
	await expect(serveSite(folder, { port: root.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
