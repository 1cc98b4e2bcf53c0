import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFirstFiles } from '../../../../src/build/packing/firstFiles.ts';
import { buildSearchIndex } from '../../../../src/search/index/build.ts';
import { sourceOf } from '../../../../src/search/index/source.ts';
import { firstName, readFirst } from '../../../../src/search/format/first.ts';
import { manifestName } from '../../../../src/search/format/manifest.ts';
import type { SearchDocument } from '../../../../src/search/types.ts';
import { document } from '../../search/documents.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'first-files-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The kinds of files in the first file of an archive, each once. */
async function kindsIn(documents: readonly SearchDocument[], name: string): Promise<Set<string>> {
	const { files } = await buildSearchIndex(sourceOf(documents), { store: path.join(folder, name, 'store') });
	const made = makeFirstFiles(files, path.join(folder, name, 'first'));
	const first = await readFirst(new Uint8Array(readFileSync(made.get(`pagefind/${firstName('en')}`)!)));
	return new Set([...first.keys()].map((file) => file.replace(/^[^/]+-[0-9a-f]{10}\//, '').replace(/-[0-9a-f]{10}/, '').replace(/\/[^/]+(?=\.pf_)/, '/*')));
}

test('of a small archive it holds all words, and nothing that no result waits for', async () => {
	expect(await kindsIn([document({ id: 'gout', title: 'Is it gout?' })], 'small')).toEqual(new Set([manifestName(), 'parts/en-labels.json', 'parts/en-words.json', 'pages.bin', 'lengths.bin', 'index/*.pf_index']));
});

test('of an archive with many words it holds none', async () => {
	const word = (n: number): string => [...(n * 7919).toString(26)].map((sign) => String.fromCharCode(97 + Number.parseInt(sign, 26))).join('');
	const many = Array.from({ length: 200 }, (_, i) => document({ id: `e${i}`, title: `Entry ${i}`, answer: Array.from({ length: 200 }, (_word, n) => `x${word(i * 200 + n)}`).join(' ') }));
	expect(await kindsIn(many, 'many')).toEqual(new Set([manifestName(), 'parts/en-labels.json', 'parts/en-words.json', 'pages.bin', 'lengths.bin']));
});

test('what was made of the same index is kept, all else goes', async () => {
	const { files } = await buildSearchIndex(sourceOf([document({ id: 'gout', title: 'Is it gout?' })]), { store: path.join(folder, 'same', 'store') });
	const kept = path.join(folder, 'same', 'first');
	const [before] = makeFirstFiles(files, kept).values();
	expect([...makeFirstFiles(files, kept).values()]).toEqual([before]);
	const next = await buildSearchIndex(sourceOf([document({ id: 'flu', title: 'Is it flu?' })]), { store: path.join(folder, 'same', 'store') });
	makeFirstFiles(next.files, kept);
	expect(readdirSync(kept)).toHaveLength(1);
	expect(readdirSync(kept)).not.toContain(path.basename(before!));
});
