import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PagefindModule, PagefindResult } from '../../../../src/search/client/pagefind.ts';
import { readChunk } from '../../../../src/search/format/chunks.ts';
import { readMetadata } from '../../../../src/search/format/metadata.ts';
import { unpacked, type PackedFiles } from '../../../../src/search/index/packed.ts';
import { openPagefind } from '../../../../src/search/index/pagefind.ts';
import { metadataPlace, regroupChunks } from '../../../../src/search/index/regroup.ts';

/** Words that stand in few entries, words in many, words that begin others. */
const WORDS = ['flu', 'fluid', 'fluids', 'treat', 'treatment', 'treatments', 'pain', 'painful', 'été', 'zebra', 'aa', 'ab', 'b'];
const UNKNOWN = ['fl', 'tre', 'unknownword', 'zz'];

let folder: string;
let stock: PackedFiles;
let regrouped: PackedFiles;

beforeAll(async () => {
	folder = await mkdtemp(path.join(tmpdir(), 'regroup-'));
	const pagefind = openPagefind();
	stock = await pagefind.index(records());
	await pagefind.close();
	regrouped = new Map(stock);
	regroupChunks(regrouped);
	write('stock', stock);
	write('regrouped', regrouped);
});

function write(name: string, files: PackedFiles): void {
	for (const [place, bytes] of files) {
		const file = path.join(folder, name, place);
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(file, bytes);
	}
}

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
	const found = await results('regrouped');
	expect(found).toEqual(await results('stock'));
	expect(found.filter(([, some]) => some.length > 0).length).toBe(WORDS.length);
});

test('every word is in the chunk that its metadata says, with the same bytes', () => {
	const wordsOf = (files: PackedFiles): Map<string, string> => {
		const { chunks } = readMetadata(unpacked(files.get(metadataPlace(files))!));
		const places = [...files.keys()].filter((place) => place.startsWith('index/'));
		expect(places.sort()).toEqual(chunks.map(({ file }) => `index/${file}.pf_index`).sort());
		const words = new Map<string, string>();
		for (const { from, to, file } of chunks) {
			for (const { word, bytes } of readChunk(unpacked(files.get(`index/${file}.pf_index`)!))) {
				if (files === regrouped) expect(word >= from && word <= to).toBe(true);
				words.set(word, Buffer.from(bytes).toString('base64'));
			}
		}
		return words;
	};
	const words = wordsOf(regrouped);
	expect(words).toEqual(wordsOf(stock));
	expect(words.size).toBeGreaterThan(400);
});
