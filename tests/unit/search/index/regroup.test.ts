import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PagefindModule, PagefindResult } from '../../../../src/search/client/pagefind.ts';
import { readChunk } from '../../../../src/search/format/chunks.ts';
import { readMetadata } from '../../../../src/search/format/metadata.ts';
import { unpackPagefind } from '../../../../src/search/format/pack.ts';
import { openPagefind } from '../../../../src/search/index/pagefind.ts';
import { metadataFile, regroupChunks } from '../../../../src/search/index/regroup.ts';

/** Words that stand in few entries, words in many, words that begin others. */
const WORDS = ['flu', 'fluid', 'fluids', 'treat', 'treatment', 'treatments', 'pain', 'painful', 'été', 'zebra', 'aa', 'ab', 'b'];
const UNKNOWN = ['fl', 'tre', 'unknownword', 'zz'];

let folder: string;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'regroup-'));
	const pagefind = openPagefind();
	await pagefind.write(records(), path.join(folder, 'stock'));
	await pagefind.close();
	await cp(path.join(folder, 'stock'), path.join(folder, 'regrouped'), { recursive: true });
	await regroupChunks(path.join(folder, 'regrouped'));
});

afterAll(() => rm(folder, { recursive: true }));

async function* records(): AsyncGenerator<{ url: string; content: string; language: string; meta: { title: string } }> {
	for (let i = 0; i < 400; i += 1) {
		const own = WORDS.filter((_, k) => (i * (k + 3)) % (k + 2) === 0).join(' ');
		yield { url: `/q/${i}/`, content: `the ${own} word${i} ${'the '.repeat(i % 5)}`, language: 'en', meta: { title: `Entry ${i % 7}` } };
		await Promise.resolve();
	}
}

/**
 * What Pagefind itself finds in an index, each time from fresh. The words are quoted: what an unquoted
 * word is lengthened to depends on what else its chunk brings.
 */
async function results(name: string): Promise<[string, PagefindResult[]][]> {
	globalThis.fetch = (async (address: string) => new Response(new Uint8Array(await readFile(address.replace(/\?.*$/, ''))))) as typeof fetch;
	const base = `${path.join(folder, name)}/`;
	const { createInstance } = (await import(pathToFileURL(`${base}pagefind.js`).href)) as PagefindModule;
	const all: [string, PagefindResult[]][] = [];
	for (const word of [...WORDS, ...UNKNOWN]) {
		const { results: found } = await createInstance({ basePath: base, noWorker: true }).search(`"${word}"`);
		all.push([word, found.map(({ id, score, words }) => ({ id, score, words })).sort((a, b) => (a.id < b.id ? -1 : 1))]);
	}
	return all;
}

test('Pagefind finds the same in regrouped chunks as in its own', async () => {
	const regrouped = await results('regrouped');
	expect(regrouped).toEqual(await results('stock'));
	expect(regrouped.filter(([, found]) => found.length > 0).length).toBe(WORDS.length);
});

test('every word is in the chunk that its metadata says, with the same bytes', async () => {
	const read = async (name: string): Promise<Map<string, string>> => {
		const base = path.join(folder, name);
		const { chunks } = readMetadata(await unpackPagefind(new Uint8Array(await readFile(await metadataFile(base)))));
		expect((await readdir(path.join(base, 'index'))).sort()).toEqual(chunks.map(({ file }) => `${file}.pf_index`).sort());
		const words = new Map<string, string>();
		for (const { from, to, file } of chunks) {
			for (const { word, bytes } of readChunk(await unpackPagefind(new Uint8Array(await readFile(path.join(base, 'index', `${file}.pf_index`)))))) {
				if (name === 'regrouped') expect(word >= from && word <= to).toBe(true);
				words.set(word, Buffer.from(bytes).toString('base64'));
			}
		}
		return words;
	};
	const regrouped = await read('regrouped');
	expect(regrouped).toEqual(await read('stock'));
	expect(regrouped.size).toBeGreaterThan(400);
});
