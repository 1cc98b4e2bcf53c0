import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { digest } from '../../archive/digest.ts';
import { firstName, joinFiles } from '../../search/format/first.ts';
import { MANIFEST_PLACE, readByEverySearch, type Manifest, type ManifestLanguage } from '../../search/format/manifest.ts';
import { pack } from '../../search/index/packed.ts';
import { readsUnits } from '../../search/text/unspaced.ts';
import { codeHash } from '../code.ts';
import { PROJECT } from '../settings.ts';
import type { IndexFiles } from './indexPacks.ts';
import { isNamed, writeNamed } from './namedFiles.ts';
import { openedShard } from './openedShards.ts';

/** Where the index stands in the site. */
const INDEX = 'pagefind/';

/** Bytes that all chunks of a language's words may take to come with its first file: less than a query or two would fetch of them. */
const FEW = 64_000;

/** The same where words are read in units: there are more pairs of these than words, of which a query asks for fewer. */
const FEW_PAIRS = 16_000;

/** What begins a file that is packed by itself. */
const GZIP = [0x1f, 0x8b];

/**
 * Makes the file that a search begins with, one for each language; one that was made of the same index is kept.
 * @param folder where they are kept; nothing else is
 * @returns absolute paths by their place in the site
 * @throws CacheDamaged
 */
export function makeFirstFiles(index: IndexFiles, folder: string): Map<string, string> {
	const source = index.get(MANIFEST_PLACE);
	if (source === undefined) return new Map();
	mkdirSync(folder, { recursive: true });
	const text = readFileSync(source);
	const { languages } = JSON.parse(text.toString()) as Manifest;
	const code = codeHash(PROJECT, 'first');
	const known = readdirSync(folder);
	const made = new Map<string, string>();
	for (const [lang, language] of Object.entries(languages)) {
		const name = `${lang}-${digest(code, text.toString()).slice(0, 12)}`;
		const kept = known.find((file) => file.startsWith(`${name}-`) && isNamed(join(folder, file)));
		made.set(INDEX + firstName(lang), join(folder, kept ?? writeNamed(folder, name, 'bin', makeFirst(text, lang, language, index))));
	}
	const used = new Set(made.values());
	for (const file of known) if (!used.has(join(folder, file))) rmSync(join(folder, file));
	return made;
}

function makeFirst(manifest: Buffer, lang: string, language: ManifestLanguage, index: IndexFiles): Buffer {
	const all = filesOf(language, index);
	const core = new Set(readByEverySearch(language, all.keys()));
	const chosen = (isChosen: (name: string) => boolean): [string, Uint8Array][] => [...all].filter(([name]) => isChosen(name)).map(([name, { read }]) => [name, plain(read())]);
	// As they are published: to unpack and join those of a large archive would take half a minute of each edit.
	const size = [...all].reduce((sum, [name, { length }]) => sum + (isOfWords(name) ? length : 0), 0);
	const few = size <= (readsUnits(lang) ? FEW_PAIRS : FEW) ? chosen(isOfWords) : [];
	// A program is run from its own address, and no result waits for what filters know.
	const first = chosen((name) => core.has(name) && !name.endsWith('.js') && !isOfFilters(name));
	return pack(joinFiles(new Map([[MANIFEST_PLACE.slice(INDEX.length), manifest], ...first, ...few])));
}

/** A file that is read where it is needed. */
interface IndexFile {
	length: number;
	read: () => Uint8Array;
}

/** A language's files, by their names in the index's folder. */
function filesOf({ shards, labels, words, archiveWords, synonyms }: ManifestLanguage, index: IndexFiles): Map<string, IndexFile> {
	const parts = [labels, words, archiveWords, synonyms].filter((name) => name !== undefined);
	const files = new Map<string, IndexFile>();
	for (const name of parts) {
		const bytes = readFileSync(index.get(INDEX + name)!);
		files.set(name, { length: bytes.length, read: () => bytes });
	}
	for (const { path } of shards) {
		const shard = openedShard(index, INDEX + path);
		for (const [name, { length }] of shard.slices) files.set(path + name, { length, read: () => shard.get(name)! });
	}
	return files;
}

/** Whether a file of a shard is a chunk of its words. */
function isOfWords(name: string): boolean {
	return /\/index\/[^/]+\.pf_index$/.test(name);
}

/** Whether a file of a shard holds what filters know. */
function isOfFilters(name: string): boolean {
	return /\/facts(?:-\w+)?\.bin$/.test(name);
}

/** A file as it is before it is packed: packed together, files take less than each by itself. */
export function plain(bytes: Uint8Array): Uint8Array {
	return bytes[0] === GZIP[0] && bytes[1] === GZIP[1] ? gunzipSync(bytes) : bytes;
}
