import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { fileIn, placesIn } from '../../../src/offline/packs/layout.ts';
import { unpackTable } from '../../../src/search/format/pages.ts';
import { Chunk } from '../../../src/search/format/postings.ts';
import { decodeVocabulary } from '../../../src/search/spelling/vocabulary.ts';

/** What a published file says, by its place; what is in a pack, by that of the pack and its own. */
export type Said = Map<string, string>;

/** All that a site says to those who unpack and decode whatever it publishes. */
export async function saidBy(folder: string): Promise<Said> {
	const said: Said = new Map();
	for (const item of readdirSync(folder, { recursive: true, withFileTypes: true })) {
		if (!item.isFile()) continue;
		const path = join(item.parentPath, item.name);
		await hear(path.slice(folder.length + 1), readFileSync(path), said);
	}
	return said;
}

/** Adds what a file says. @param place in the site, by whose ending its form is known */
export async function hear(place: string, bytes: Uint8Array, said: Said): Promise<void> {
	if (place.endsWith('.pack')) return hearPack(place, bytes, said);
	const plain = place.endsWith('.br') ? brotliDecompressSync(bytes) : /\/texts\/[^/@]+$/.test(place) ? Buffer.concat([...membersOf(bytes)]) : bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
	said.set(place, [place, Buffer.from(plain).toString('utf8'), ...wordsIn(place, new Uint8Array(plain))].join('\n'));
}

/** What is packed anywhere in a block of texts, as whoever looks for it would find it. */
function* membersOf(bytes: Uint8Array): Generator<Buffer> {
	for (let at = 0; at < bytes.length; at += 1) {
		if (bytes[at] !== 0x1f || bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8) continue;
		try {
			yield gunzipSync(bytes.subarray(at));
		} catch (error) {
			// The three bytes may stand in the middle of a text, too.
			if (!/^Z_/.test((error as NodeJS.ErrnoException).code ?? '')) throw error;
		}
	}
}

async function hearPack(place: string, bytes: Uint8Array, said: Said): Promise<void> {
	const pack = new Blob([new Uint8Array(bytes)]);
	for (const file of await placesIn(pack)) await hear(`${place}!${file.path}`, new Uint8Array(await fileIn(pack, file)), said);
}

/** What the index's files say in forms of their own. */
function wordsIn(place: string, plain: Uint8Array<ArrayBuffer>): string[] {
	if (/\/index\/[^/]+\.pf_index$/.test(place)) return [...new Chunk(plain).terms];
	if (/\/pages(?:-\w+)?\.bin$/.test(place)) return [...unpackTable(plain).starts];
	if (/-vocabulary-\w+\.bin$/.test(place)) return decodeVocabulary(new TextDecoder().decode(plain)).map(({ word }) => word);
	return [];
}
