import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/editing/check/check.ts';
import { KEEP, ASK_AGAIN } from '../../src/hosting/headers/caching.ts';
import { securityHeaders } from '../../src/hosting/headers/headers.ts';
import { TARGETS } from '../../src/hosting/hosts/limits.ts';
import { writePublishFiles } from '../../src/hosting/hosts/publishFiles.ts';
import { plainRedirects, readSite, type SiteRedirect } from '../../src/hosting/builtSite.ts';
import { freePort } from '../../src/hosting/server/free-port.ts';
import { serveSite } from '../../src/hosting/server/serve.ts';
import { writeHostileArchive } from '../fixtures/hostile/archive.ts';
import { SMALL } from '../sites/build.ts';
import { sharedSite, type SharedSite } from '../sites/sharedSite.ts';

const SERVERS = ['nginx', 'caddy'] as const;
type Server = (typeof SERVERS)[number];

/** Old addresses that a host could take for other files than pages, or for one another. */
const OLD = ['/faq.php', '/ask/dr.lin', '/guide.pdf', '/app/old.js', '/forum/thread.asp/', '/page.htm', '/Ask/Mira', '/ask/mira', '/Sleep-Medicine/1', '/100%25/%E5%89%AF.aspx', '/what%3F'];

const folder = mkdtempSync(join(tmpdir(), 'publish-'));
/** Copies of sites: what a host needs is written among their files. */
const sites: { site: SharedSite; base: string }[] = [];
const running: ChildProcess[] = [];

beforeAll(async () => {
	// A site below a base that can be edited in the browser, and one whose old addresses try to be configuration.
	const edited = join(folder, 'edited');
	cpSync(SMALL, edited, { recursive: true });
	appendFileSync(join(edited, 'site.yml'), 'admin: { repository: clinic/answers }\n');
	const entry = join(edited, 'entries/sleep-medicine/2021/coffee-and-sleep.md');
	writeFileSync(entry, readFileSync(entry, 'utf8').replace(/^aliases: .*$/m, `aliases: ${JSON.stringify(OLD)}`));
	sites.push({ site: await copied(edited, ['--base', '/archive/']), base: '/archive/' });
	const hostile = writeHostileArchive();
	sites.push({ site: await copied(hostile.content), base: '/' });
	hostile.remove();
});

async function copied(content: string, flags: readonly string[] = []): Promise<SharedSite> {
	const { dist } = await sharedSite(content, flags);
	const copy = join(folder, `site-${sites.length}`);
	cpSync(dist, copy, { recursive: true });
	return { dist: copy };
}

afterAll(() => {
	for (const child of running) child.kill();
	rmSync(folder, { recursive: true, force: true });
});

function has(server: Server): boolean {
	const { status } = spawnSync(server, [server === 'nginx' ? '-v' : 'version'], { env: environment() });
	// Where everything is to be checked, a server that is not there is a fault.
	return status === 0;
}

/** Debian keeps servers where only root looks. */
function environment(): NodeJS.ProcessEnv {
	return { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`, HOME: folder };
}

/** Writes a server's configuration and starts it. @returns the origin */
async function start(server: Server, dist: string): Promise<string> {
	const port = (await freePort(20_000 + Math.floor(running.length * 100), '127.0.0.1'))!;
	const out = join(folder, `${server}-${running.length}`);
	writePublishFiles({ target: server, site: dist, root: dist, out, listen: `127.0.0.1:${port}`, contact: 'mailto:security@answers.example', today: '2026-01-01', precompress: true });
	if (server === 'nginx') {
		const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${out}/${name};`).join('\n');
		writeFileSync(join(out, 'nginx.conf'), `${process.getuid?.() === 0 ? 'user root;' : ''}\ndaemon off;\nworker_processes 1;\npid ${out}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temp}\ninclude ${out}/site.conf;\n}\n`);
	}
	const args = server === 'nginx' ? ['-c', join(out, 'nginx.conf'), '-p', out] : ['run', '--adapter', 'caddyfile', '--config', join(out, 'Caddyfile')];
	const child = spawn(server, args, { env: { ...environment(), CADDY_ADMIN: '127.0.0.1:0' }, stdio: ['ignore', 'ignore', 'pipe'] });
	running.push(child);
	let log = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
	await expect.poll(() => fetch(`http://127.0.0.1:${port}/`).then(() => true, () => child.exitCode ?? false), { message: log }).toBe(true);
	return `http://127.0.0.1:${port}`;
}

/**
 * Follows an old address: what a reader meets is a redirect to where it leads, or a page that does so.
 * @returns what was met otherwise
 */
async function strayed(ask: (path: string) => Promise<Response>, { from, to }: SiteRedirect): Promise<string | undefined> {
	let path = from.replace(/(?<=.)\/$/, '').split('/').map(encodeURIComponent).join('/');
	for (let hops = 0; hops < 3; hops++) {
		const response = await ask(path);
		const location = response.headers.get('location');
		if (location === to) return undefined;
		if (location !== null && decodeURIComponent(new URL(location, 'http://a').pathname) === decodeURIComponent(`${path}/`)) path += '/';
		else if (response.status === 200 && response.headers.get('content-type')?.startsWith('text/html') && leadsTo(await response.text(), path) === to) return undefined;
		else return `${from}: ${response.status} ${response.headers.get('content-type')} ${location}`;
	}
	return `${from}: too many redirects`;
}

/** Where a page at a path leads on to. */
function leadsTo(page: string, path: string): string {
	return new URL(/url=([^"]*)"/.exec(page)?.[1] ?? '', `http://a${path}`).pathname;
}

async function allStrayed(ask: (path: string) => Promise<Response>, dist: string): Promise<string[]> {
	const { redirects } = readSite(dist);
	expect(redirects.length).toBeGreaterThan(9);
	const found = [];
	for (const one of redirects) found.push(await strayed(ask, one));
	return found.filter((one) => one !== undefined).slice(0, 5);
}

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> => fetch(address, { headers, redirect: 'manual' });

describe.for(SERVERS)('%s serves', (server) => {
	test.for([0, 1])('site %i with our headers, lifetimes, redirects, ranges and not-found page', async (number, { skip }) => {
		if (!has(server)) skip(`${server} is not installed: apt-get install nginx-light caddy`);
		const { site, base } = sites[number]!;
		const origin = await start(server, site.dist);
		const home = await get(origin + base);
		expect(home.status).toBe(200);
		expect(Object.fromEntries(Object.keys(securityHeaders()).map((name) => [name, home.headers.get(name)]))).toEqual(securityHeaders());
		expect(home.headers.get('content-type')?.toLowerCase().replace(' ', '')).toBe('text/html;charset=utf-8');
		expect(home.headers.get('cache-control')).toBe(ASK_AGAIN);
		const largest = readSite(site.dist).files.filter(({ path }) => /^\/_astro\/.*\.css$/.test(path)).sort((a, b) => b.bytes - a.bytes)[0]!;
		const style = base.slice(0, -1) + largest.path;
		const kept = await get(origin + style, { 'Accept-Encoding': server === 'nginx' ? 'gzip' : 'br' });
		expect(kept.headers.get('cache-control')).toBe(KEEP);
		expect(kept.headers.get('content-encoding')).toBe(server === 'nginx' ? 'gzip' : 'br');
		expect((await kept.text()).length).toBeGreaterThan(1000);

		mkdirSync(join(site.dist, '.deploy'), { recursive: true });
		writeFileSync(join(site.dist, '.deploy/state.json'), '{}');
		expect((await get(`${origin}${base}.deploy/state.json`)).status).toBe(404);

		const missing = await get(`${origin}${base}no/such/page/`);
		expect(missing.status).toBe(404);
		expect(missing.headers.get('content-security-policy')).toBe(securityHeaders()['Content-Security-Policy']);
		expect(await missing.text()).toContain('<h1');
		const part = await get(origin + style, { Range: 'bytes=0-9', 'Accept-Encoding': 'identity' });
		expect([part.status, (await part.text()).length]).toEqual([206, 10]);
		const fresh = await get(origin + style, { 'If-None-Match': (await get(origin + style, { 'Accept-Encoding': 'identity' })).headers.get('etag')!, 'Accept-Encoding': 'identity' });
		expect(fresh.status).toBe(304);

		const editing = await get(`${origin}${base}admin/`);
		expect(editing.status).toBe(number === 0 ? 200 : 404);
		expect(editing.headers.get('content-security-policy')).toMatch(number === 0 ? /connect-src [^;]*https:\/\/api\.github\.com;.*frame-ancestors 'none'$/ : /connect-src 'self';/);
		expect(editing.headers.get('cross-origin-opener-policy')).toBe(number === 0 ? 'same-origin-allow-popups' : 'same-origin');
		expect(editing.headers.get('x-content-type-options')).toBe('nosniff');

		const slash = await get(`${origin}${base}about`);
		expect([301, 308]).toContain(slash.status);
		expect(slash.headers.get('location')).toBe(`${base}about/`);
		for (const query of ['?q=fatty%20liver&lang=en&lang=zh', '?a%26b=c%3Dd']) {
			expect((await get(`${origin}${base}search${query}`)).headers.get('location')).toBe(`${base}search/${query}`);
			if (base !== '/') expect((await get(`${origin}${base.slice(0, -1)}${query}`)).headers.get('location')).toBe(base + query);
		}
		for (const bare of ['q/', 'q/2020/', '_astro/']) {
			const folder = await get(origin + base + bare);
			expect([bare, folder.status, folder.headers.get('content-security-policy')]).toEqual([bare, 404, securityHeaders()['Content-Security-Policy']]);
			expect(await folder.text()).toContain('<h1');
		}
		expect((await get(`${origin}//search`)).headers.get('location') ?? '').not.toMatch(/^\/\//);
		expect(await allStrayed((path) => get(origin + path), site.dist)).toEqual([]);
		for (const { from, to } of plainRedirects(readSite(site.dist))) {
			// nginx cannot tell these two apart, and leaves them to their pages.
			if (server === 'nginx' && /^\/archive\/ask\/mira/i.test(from)) continue;
			const moved = await get(`${origin}${encodeURI(from)}?page=2`);
			expect([from, moved.status, moved.headers.get('location')]).toEqual([from, 301, `${to}?page=2`]);
		}
		expect(await (await get(`${origin}${base}.well-known/security.txt`)).text()).toContain('Contact: mailto:security@answers.example');
		if (base !== '/') expect((await get(`${origin}/`)).headers.get('location')).toBe(base);
	});
});

test.for([0, 1])('the preview server leads on from each old address of site %i', async (number) => {
	const { site, base } = sites[number]!;
	const server = await serveSite(site.dist, { base });
	try {
		expect(await allStrayed((path) => get(new URL(path, server.url).href), site.dist)).toEqual([]);
	} finally {
		await server.close();
	}
});

interface CloudFrontEvent {
	request: { uri: string; querystring?: Record<string, { value: string; multiValue?: { value: string }[] }>; rawQueryString?: () => string };
}

/** The function for CloudFront, as it stands in its file. */
function cloudFront(dist: string): (event: CloudFrontEvent) => { uri?: string; statusCode?: number; headers?: { location: { value: string } } } {
	const out = join(folder, 'cloudfront');
	writePublishFiles({ target: 's3', site: dist, root: dist, out, listen: undefined, contact: undefined, today: '2026-01-01', precompress: false });
	const code = readFileSync(join(out, 'viewer-request.js'), 'utf8');
	expect(code.length).toBeLessThan(10_000);
	return runInNewContext(`${code}; handler`) as ReturnType<typeof cloudFront>;
}

test.for([0, 1])('CloudFront leads on from each old address of site %i', async (number) => {
	const { site } = sites[number]!;
	const handler = cloudFront(site.dist);
	const ask = (path: string): Promise<Response> => {
		const { uri, statusCode, headers } = handler({ request: { uri: path } });
		if (uri === undefined) return Promise.resolve(new Response(null, { status: statusCode!, headers: { location: headers!.location.value } }));
		const file = join(site.dist, decodeURIComponent(uri));
		if (!existsSync(file) || !statSync(file).isFile()) return Promise.resolve(new Response(null, { status: 404 }));
		// As the AWS command line sets it on the way to S3.
		return Promise.resolve(new Response(readFileSync(file, 'utf8'), { headers: { 'content-type': /\.html?$/.test(file) ? 'text/html' : 'application/octet-stream' } }));
	};
	expect(await allStrayed(ask, site.dist)).toEqual([]);
});

test('the function for CloudFront keeps the query', () => {
	const handler = cloudFront(sites[0]!.site.dist);
	const to = (request: CloudFrontEvent['request']): string | undefined => handler({ request }).headers?.location.value;
	const uri = '/archive/search';
	expect(to({ uri })).toBe('/archive/search/');
	expect(to({ uri, querystring: {} })).toBe('/archive/search/');
	expect(to({ uri, querystring: { q: { value: 'liver' } } })).toBe('/archive/search/?q=liver');
	expect(to({ uri, querystring: { q: { value: 'a%20b', multiValue: [{ value: 'a%20b' }, { value: 'c%26d' }] }, debug: { value: '' } } })).toBe('/archive/search/?q=a%20b&q=c%26d&debug');
	expect(to({ uri, rawQueryString: () => 'q=1&x=2&q=3' })).toBe('/archive/search/?q=1&x=2&q=3');
	expect(to({ uri: '/archive', querystring: { q: { value: 'liver' } } })).toBe('/archive/?q=liver');
});

/** Writes a host's files for a site, and reads what the host would do with its `_headers`. */
function headersOn(target: 'netlify' | 'cloudflare', dist: string): { rules: string[][]; headersOf: (path: string) => Map<string, string[]> } {
	writePublishFiles({ target, site: dist, root: dist, out: join(folder, 'rules'), listen: undefined, contact: undefined, today: '2026-01-01', precompress: false });
	const rules = readFileSync(join(dist, '_headers'), 'utf8').trim().split('\n\n').map((rule) => rule.split('\n'));
	const headersOf = (path: string): Map<string, string[]> => {
		const sent = new Map<string, string[]>();
		for (const [place, ...lines] of rules) {
			if (place !== path && !(place!.endsWith('*') && path.startsWith(place!.slice(0, -1)))) continue;
			for (const line of lines.filter((one) => one.startsWith('  ! '))) {
				// Cloudflare Pages alone knows this sign.
				expect(target).toBe('cloudflare');
				sent.delete(line.slice(4));
			}
			for (const [, name = '', value = ''] of lines.flatMap((one) => [...one.matchAll(/^ {2}([\w-]+): (.*)$/g)])) sent.set(name, [...(sent.get(name) ?? []), value]);
		}
		return sent;
	};
	return { rules, headersOf };
}

test.each(['netlify', 'cloudflare'] as const)('on %s, the page for editing is the only one with its policy', (target) => {
	const { site } = sites[0]!;
	const { headersOf } = headersOn(target, site.dist);
	const pages = [...readSite(site.dist).files.filter(({ path }) => path.endsWith('.html')).map(({ path }) => path), '/', '/admin/', '/no/such/page/'];
	for (const page of pages) {
		const sent = headersOf(page);
		if (target === 'netlify' && page === '/no/such/page/') continue;
		for (const name of Object.keys(securityHeaders())) expect([page, name, sent.get(name)?.length]).toEqual([page, name, 1]);
	}
	expect(pages.filter((page) => headersOf(page).get('Content-Security-Policy')?.[0]?.includes('api.github.com'))).toEqual(['/admin/index.html', '/admin/']);
});

test('on Cloudflare Pages the number of rules does not grow with the folders', () => {
	const { site } = sites[0]!;
	const many = join(folder, 'many');
	cpSync(site.dist, many, { recursive: true });
	for (let number = 0; number < 120; number++) {
		mkdirSync(join(many, `specialty-${number}`));
		writeFileSync(join(many, `specialty-${number}`, 'index.html'), '<!doctype html>');
	}
	const { rules, headersOf } = headersOn('cloudflare', many);
	expect(rules.length).toBeLessThan(10);
	expect(Math.max(...rules.flat().map((line) => line.length))).toBeLessThan(2000);
	expect(headersOf('/specialty-119/').get('Content-Security-Policy')).toEqual([securityHeaders()['Content-Security-Policy']]);
});

test('addresses that would lead to another host are not followed by the function for CloudFront', () => {
	const handler = cloudFront(sites[1]!.site.dist);
	const answer = (uri: string): unknown => {
		const { uri: to, statusCode, headers } = handler({ request: { uri } });
		return to ?? headers?.location.value ?? statusCode;
	};
	expect(['/', '/q/2017/x/', '/q/2017/x', '/sw.js', '/.deploy/state.json', '//evil.example/x', '/\\evil.example', '/%5Cevil.example/x', '/q//evil.example'].map((uri) => [uri, answer(uri)])).toMatchInlineSnapshot(`
		[
		  [
		    "/",
		    "/index.html",
		  ],
		  [
		    "/q/2017/x/",
		    "/q/2017/x/index.html",
		  ],
		  [
		    "/q/2017/x",
		    "/q/2017/x/",
		  ],
		  [
		    "/sw.js",
		    "/sw.js",
		  ],
		  [
		    "/.deploy/state.json",
		    404,
		  ],
		  [
		    "//evil.example/x",
		    404,
		  ],
		  [
		    "/\\evil.example",
		    404,
		  ],
		  [
		    "/%5Cevil.example/x",
		    404,
		  ],
		  [
		    "/q//evil.example",
		    404,
		  ],
		]
	`);
});

test('each host gets its files from the same headers', () => {
	const { site } = sites[1]!;
	const written = (target: 'netlify' | 'cloudflare' | 'github-pages' | 's3') =>
		writePublishFiles({ target, site: site.dist, root: site.dist, out: join(folder, target), listen: undefined, contact: undefined, today: '2026-01-01', precompress: false });
	for (const target of ['netlify', 'cloudflare', 'github-pages', 's3'] as const) expect(written(target).faults).toEqual([]);
	expect(written('netlify').written.map((file) => file.slice(site.dist.length))).toEqual(['/_headers', '/_redirects']);
	expect(spawnSync('sh', ['-n', join(folder, 's3/upload.sh')]).status).toBe(0);
});

test('an old address in the place of any file that is published is refused', async () => {
	const { site } = sites[0]!;
	const published = join(folder, 'published');
	cpSync(site.dist, published, { recursive: true });
	const old = new Set(readSite(site.dist).redirects.map(({ from }) => from.slice('/archive'.length)));
	// Each takes away the compressed copies of the one before.
	for (const target of TARGETS) writePublishFiles({ target, site: published, root: published, out: join(folder, target), listen: undefined, contact: 'mailto:security@answers.example', today: '2026-01-01', precompress: target === TARGETS.at(-1) });
	const files = readdirSync(published, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name).slice(published.length));
	const addresses = files.map((file) => file.replace(/\/index\.html$/, '/')).filter((address) => !old.has(address.replace(/index\.html\.(?:gz|br)$/, '')));
	expect(addresses.length).toBeGreaterThan(50);

	const content = join(folder, 'claims');
	cpSync(join(folder, 'edited'), content, { recursive: true });
	const entry = readFileSync(join(content, 'entries/nutrition/2020/breakfast.md'), 'utf8').replace(/^aliases: .*\n/m, '');
	for (let from = 0; from < addresses.length; from += 50) {
		const text = entry.replace('---\n', `---\naliases: ${JSON.stringify(addresses.slice(from, from + 50))}\n`);
		writeFileSync(join(content, `entries/nutrition/2020/claim-${from}.md`), text);
	}
	const { faults } = await check({ content, store: join(folder, 'check.db'), code: 'x', jobs: 1, today: '2026-01-01' });
	const refused = new Set(faults.flatMap(({ message }) => /^The old address (\S+) is that of/.exec(message)?.[1] ?? []));
	expect(addresses.filter((address) => !refused.has(address))).toEqual([]);
});
