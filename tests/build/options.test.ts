import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { build, type BuildReport } from '../../src/build/build.ts';
import type { ContentFaults } from '../../src/archive/fault.ts';
import { writePublishFiles, type PublishReport } from '../../src/hosting/hosts/publishFiles.ts';
import type { Target } from '../../src/hosting/hosts/limits.ts';
import { serveSite } from '../../src/hosting/server/serve.ts';
import { TestArchive } from './archives/archive.ts';
import { entryOf } from './archives/entries.ts';
import { treeOf } from './archives/tree.ts';

let archive: TestArchive;

beforeEach(() => {
	archive = new TestArchive();
	for (let number = 0; number < 4; number++) archive.writeEntry(entryOf(number));
});

afterEach(() => archive.remove());

const make = (more: object = {}): Promise<BuildReport> => build({ content: archive.content, out: archive.out, cache: archive.cache, jobs: 1, ...more });
const read = (place: string): string => readFileSync(join(archive.out, place), 'utf8');
const policyOf = (place: string): string => /Content-Security-Policy" content="([^"]*)"/.exec(read(place))![1]!;
const publish = (target: Target): PublishReport => writePublishFiles({ target, site: archive.out, out: join(archive.root, 'conf'), root: '/srv', listen: undefined, contact: undefined, today: '2024-01-01', precompress: false });

async function clean(): Promise<Map<string, string>> {
	const [out, cache] = [join(archive.root, 'clean'), join(archive.root, 'clean-cache')];
	await build({ content: archive.content, out, cache, jobs: 1 });
	return treeOf(out);
}

test('topics and doctors have feeds where the site asks for them, and follow edits', async () => {
	await make();
	expect([...treeOf(archive.out).keys()].filter((place) => /feed\./.test(place) && place.split('/').length > 2 && !place.startsWith('zh-hant/'))).toEqual([]);
	archive.writeSite('An archive for tests', 'feeds: [topics, doctors]\n');
	await make();
	expect(read('heart/palpitations/feed.xml')).toContain('<title>Test answers: Palpitations (Heart)</title>');
	expect(read('doctors/ada/feed.json')).toContain('"title": "Coffee and a fluttering chest (2)"');
	expect(read('doctors/ada/index.html')).toContain('type="application/atom+xml" title="Test answers: Dr. Ada (demo)" href="/doctors/ada/feed.xml"');
	archive.writeEntry({ ...entryOf(2), title: 'Tea and a fluttering chest' });
	const { rendered, pages } = await make();
	expect(rendered).toBeLessThan(pages);
	expect(read('doctors/ada/feed.json')).toContain('"title": "Tea and a fluttering chest"');
	expect(treeOf(archive.out)).toEqual(await clean());
});

test('letters go to an address of e-mail, or by a form to an endpoint that the policy then names, and the site says so', async () => {
	archive.write('pages/write.md', '---\ntitle: Write\ncontactForm: true\n---\nWe read on weekdays.\n');
	const fault = (await make().catch((error: unknown) => error)) as ContentFaults;
	expect(fault.faults.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual(['pages/write.md:3 missing-key']);
	archive.writeSite('An archive for tests', 'contactForm: { email: editors@clinic.example }\n');
	await make();
	expect(read('write/index.html')).toContain('href="mailto:editors@clinic.example"');
	expect(policyOf('write/index.html')).toContain("form-action 'self';");
	archive.writeSite('An archive for tests', 'contactForm: { endpoint: "https://forms.clinic.example/letters" }\n');
	await make();
	expect(read('write/index.html')).toMatch(/<form class="contact-form" action="https:\/\/forms.clinic.example\/letters" method="post"/);
	for (const page of ['write/index.html', 'index.html', 'q/2016/entry-1/index.html']) expect(policyOf(page)).toContain("form-action 'self' https://forms.clinic.example;");
	expect(read('about/index.html')).toContain('What you write is sent to forms.clinic.example.');
	publish('netlify');
	expect(read('_headers')).toContain("form-action 'self' https://forms.clinic.example; frame-ancestors 'none'; require-trusted-types-for 'script'");
});

test('where words are counted the policy names the endpoint, and no page says that nothing is told', async () => {
	await make();
	expect(read('about/index.html')).toContain('does not follow you');
	archive.writeSite('An archive for tests', 'searchCounts: { endpoint: "https://count.clinic.example/w" }\noffline: true\n');
	await make();
	expect(policyOf('search/index.html')).toContain("connect-src 'self' https://count.clinic.example;");
	expect(read('about/index.html')).toContain('Once a day your device sends count.clinic.example a list of words');
	expect(read('about/index.html')).not.toContain('does not follow you');
	expect(read('offline/index.html')).not.toContain('What is kept on this device is not sent to anyone');
	archive.writeSite('An archive for tests', 'offline: false\n');
	await make();
	expect(read('about/index.html')).not.toContain('Under “Read offline”');
});

test('answers may be framed by the sites that are named, by no other, and no other page by anybody', async () => {
	archive.writeSite('An archive for tests', 'embed: { hosts: ["https://clinic.example", "https://*.ward.example"] }\n');
	await make();
	const page = read('embed/q/2016/entry-1/index.html');
	expect(page).toContain('<link rel="canonical" href="https://answers.example/q/2016/entry-1/">');
	expect(page).toContain('<meta name="robots" content="noindex">');
	expect(page).not.toContain('<script');
	expect(read('embed/q/2015/entry-0/index.html')).toContain('<html lang="zh-Hant"');
	expect(read('sitemap-pages.xml')).not.toContain('/embed/');
	const server = await serveSite(archive.out);
	const policies = await Promise.all(['', 'q/2016/entry-1/', 'embed/q/2016/entry-1/'].map(async (path) => /frame-ancestors [^;]*/.exec((await fetch(server.url + path)).headers.get('content-security-policy')!)![0]));
	await server.close();
	expect(policies).toEqual(["frame-ancestors 'none'", "frame-ancestors 'none'", 'frame-ancestors https://clinic.example https://*.ward.example']);

	publish('netlify');
	const rules = new Map(read('_headers').split('\n\n').map((rule) => [rule.split('\n')[0]!, rule]));
	expect(rules.get('/embed/*')).toContain('frame-ancestors https://clinic.example https://*.ward.example;');
	expect(rules.get('/*')).not.toContain('Content-Security-Policy');
	expect(rules.get('/q/*')).toContain("frame-ancestors 'none';");
	publish('cloudflare');
	expect(read('_headers')).toMatch(/\/embed\/\*\n {2}! Content-Security-Policy\n {2}! Cross-Origin-Opener-Policy\n {2}Content-Security-Policy: .*frame-ancestors https:\/\/clinic.example/);
	expect(publish('github-pages').notes.join(' ')).toContain('cannot say who may frame');
	publish('nginx');
	expect(readFileSync(join(archive.root, 'conf/site.conf'), 'utf8')).toMatch(/"~\^\/embed\/" "[^"]*frame-ancestors https:\/\/clinic.example https:\/\/\*.ward.example;/);
	publish('caddy');
	expect(readFileSync(join(archive.root, 'conf/Caddyfile'), 'utf8')).toContain('@embed path /embed/*');
	publish('s3');
	expect(readFileSync(join(archive.root, 'conf/response-headers-policy-embed.json'), 'utf8')).toContain('frame-ancestors https://clinic.example');

	archive.writeEntry({ ...entryOf(1), answer: 'Another answer.' });
	archive.delete('entries/heart/2017/entry-2.md');
	await make();
	expect(read('embed/q/2016/entry-1/index.html')).toContain('Another answer.');
	const tree = treeOf(archive.out);
	expect(tree.has('embed/q/2017/entry-2/index.html')).toBe(false);
	tree.delete('_headers');
	tree.delete('_redirects');
	tree.delete('.nojekyll');
	expect(tree).toEqual(await clean());
});

test('addresses that could say more in a policy than their host are refused', async () => {
	archive.writeSite('An archive for tests', 'contactForm: { endpoint: "https://a.example; script-src *" }\nsearchCounts: { endpoint: "http://a.example/" }\nembed: { hosts: ["https://a.example/x", "*", "https://a.example \'self\'"] }\n');
	const { faults } = (await make().catch((error: unknown) => error)) as ContentFaults;
	expect(faults.filter(({ file }) => file === 'site.yml').map(({ line, rule }) => `${line} ${rule}`)).toEqual(['7 schema', '8 schema', '9 schema', '9 schema', '9 schema']);
});
