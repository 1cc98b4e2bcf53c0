import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { build } from '../../src/build/build.ts';
import { isOfIndex } from '../../src/hosting/deploy/compare.ts';
import { MARKER, MarkedArchive } from './archives/marked.ts';
import { saidBy } from './archives/published.ts';
import { treeOf } from './archives/tree.ts';

/** Shards that edits leave in place, so that something is taken out of them. */
const FROZEN = { maxShard: 12, small: 0, fresh: 10_000, freshShare: 1 };

let archive: MarkedArchive;
/** Cache and site as they were before the last edits. */
let kept: string;
/** The site of the content after them, as a build upon nothing makes it, but for the index. */
let clean: Map<string, string>;

const make = (more: object = {}) => build({ content: archive.content, out: archive.out, cache: archive.cache, indexLimits: FROZEN, jobs: 2, ...more });

beforeAll(async () => {
	archive = new MarkedArchive();
	await make();
	kept = join(archive.root, 'kept');
	for (const folder of [archive.cache, archive.out]) cpSync(folder, join(kept, folder.slice(archive.root.length)), { recursive: true });
	for (const [kind, number] of [['redact', 7], ['delete', 8], ['another doctor', 0]] as const) archive.edits[kind]!(number);
	const out = join(archive.root, 'clean');
	await build({ content: archive.content, out, cache: join(archive.root, 'clean-cache'), jobs: 2 });
	clean = pagesOf(out);
});

beforeEach(() => {
	for (const folder of [archive.cache, archive.out]) {
		rmSync(folder, { recursive: true, force: true });
		cpSync(join(kept, folder.slice(archive.root.length)), folder, { recursive: true });
	}
});

afterAll(() => archive.remove());

function pagesOf(out: string): Map<string, string> {
	// The service worker and the lists of packs name the packs, and these the index.
	return new Map([...treeOf(out)].filter(([path]) => !isOfIndex(path)));
}

/** Every file can be unpacked and decoded, and each entry is in the index. */
async function expectWhole(): Promise<void> {
	const said = await saidBy(archive.out);
	const words = [...said].filter(([place]) => place.endsWith('.pf_index') && !place.includes('!')).map(([, text]) => text).join('\n');
	const texts = [...said].filter(([place]) => /\/texts\/[^/!]+$/.test(place)).map(([, text]) => text).join('\n');
	for (const { title, withdrawn, draft } of archive.entries.values()) {
		const [own] = title.match(MARKER)!;
		expect(words.includes(own)).toBe(withdrawn === undefined && !draft);
		expect(texts.includes(own)).toBe(withdrawn === undefined && !draft);
	}
	expect(pagesOf(archive.out)).toEqual(clean);
}

/** Files of the cache whose path begins so. */
function cached(begin: string): string[] {
	const files = readdirSync(archive.cache, { recursive: true, withFileTypes: true }).filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
	const found = files.filter((file) => file.slice(archive.cache.length + 1).startsWith(begin));
	expect(found.length, begin).toBeGreaterThan(0);
	return found;
}

const cut = (bytes: Buffer): Uint8Array => bytes.subarray(0, bytes.length >> 1);
const flipped = (bytes: Buffer): Uint8Array => Buffer.from(bytes.map((byte, i) => (i === Math.floor(bytes.length * 0.7) ? byte ^ 1 : byte)));
const emptied = (): Uint8Array => new Uint8Array();

const DAMAGES: [what: string, begin: string, ending: RegExp, ...damages: ((bytes: Buffer) => Uint8Array)[]][] = [
	['shards of the index', 'search/shards/', /./, cut, flipped],
	['words of its shards', 'search/words/', /./, cut, flipped],
	['what is known of its shards', 'search/state', /./, cut],
	['parts of the index', 'search/parts/', /./, flipped],
	['pictures', 'pictures/', /\.png$/, emptied, flipped],
	['packs', 'offline/', /\.pack$/, cut, flipped],
	['facts of packs', 'offline/', /\.pack\.json$/, cut],
	['lists of packs and topics', 'offline/', /(?:packs|topics)-\w+\.json$/, cut],
	['the service worker', 'offline/', /\.js$/, emptied],
	['relations', 'relations.bin', /./, cut, flipped],
	['the store', 'archive.db', /\.db$/, cut],
	['everything', '', /[^k]$/, emptied],
];

test.each(DAMAGES.flatMap(([what, begin, ending, ...damages]) => damages.map((damage) => ({ what, how: damage.name, begin, ending, damage }))))(
	'$what, $how: what is published from then on is right',
	async ({ begin, ending, damage }) => {
		for (const file of cached(begin).filter((path) => ending.test(path))) writeFileSync(file, damage(readFileSync(file)));
		// All that is kept is needed again where the site is gone.
		rmSync(archive.out, { recursive: true });
		await make();
		await expectWhole();
	},
);

test.each(['', '{', 'null', '{"id":7}'])('a stamp that says %j has the site made again', async (stamp) => {
	const before = treeOf(archive.out);
	writeFileSync(join(archive.out, 'build.json'), stamp);
	await make();
	expect(treeOf(archive.out).get('build.json')).not.toBe(before.get('build.json'));
	await expectWhole();
});

test('a change that cannot be read has the site made again', async () => {
	const journal = join(archive.root, '.dist.staging', 'journal.json');
	mkdirSync(dirname(journal), { recursive: true });
	writeFileSync(journal, '{"moves":["index.h');
	await make();
	expect(existsSync(journal)).toBe(false);
	await expectWhole();
});

test('an index that was removed from the cache is published anew', async () => {
	await make();
	rmSync(join(archive.cache, 'search'), { recursive: true });
	await make();
	const folders = readdirSync(join(archive.out, 'pagefind'));
	expect(folders.filter((name) => name.startsWith('en-new-'))).toEqual([]);
	const manifest = JSON.parse(readFileSync(join(archive.out, 'pagefind', folders.find((name) => name.startsWith('manifest-'))!), 'utf8')) as { languages: object };
	expect(JSON.stringify(manifest)).not.toContain('revision');
	await expectWhole();
});

test('a clean build keeps nothing of what was kept, and what does not belong to it', async () => {
	const own = join(archive.cache, 'publish', 'nginx', 'site.conf');
	mkdirSync(dirname(own), { recursive: true });
	writeFileSync(own, 'server {}');
	for (const file of cached('')) if (file !== own && !/\/lock(?:\.db)?$/.test(file)) writeFileSync(file, 'damaged');
	await make({ clean: true });
	await expectWhole();
	expect(readFileSync(own, 'utf8')).toBe('server {}');
	for (const file of cached('')) if (file !== own) expect(readFileSync(file).toString('latin1', 0, 8), file).not.toBe('damaged');
});
