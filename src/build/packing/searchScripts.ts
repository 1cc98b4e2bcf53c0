import { readFileSync } from 'node:fs';
import { giveScript } from '../../site/portable.ts';
import { firstName, joinFiles } from '../../search/format/first.ts';
import { firstScript, groupOf, groupScript } from '../../search/format/scripts.ts';
import { MANIFEST_PLACE, type Manifest, type ManifestShard } from '../../search/format/manifest.ts';
import { pack } from '../../search/index/packed.ts';
import { readShard } from '../../search/index/shardFile.ts';
import { filesApart } from '../../search/index/textFiles.ts';
import { makeFirstFiles, plain } from './firstFiles.ts';
import type { IndexFiles } from './indexPacks.ts';

/** Where the index stands in a site. */
const INDEX = 'pagefind/';

/** Bytes of a group, packed, at most on average: small to read, and large enough that a stick is not filled by the ends of its blocks. */
const GROUP_BYTES = 64_000;

/**
 * The search index as scripts, see `search/format/scripts.ts`: texts by their place in the site.
 * @param folder where the files that a search begins with are kept
 * @throws CacheDamaged
 */
export function* makeSearchScripts(index: IndexFiles, folder: string): Generator<[place: string, text: string]> {
	const source = index.get(MANIFEST_PLACE);
	if (source === undefined) return;
	const { languages } = JSON.parse(readFileSync(source, 'utf8')) as Manifest;
	const files = filesOf(index, Object.values(languages).flatMap(({ shards }) => shards));
	const groups = groupCount(files.values());
	const firsts = makeFirstFiles(index, folder);
	for (const lang of Object.keys(languages)) {
		const first = readFileSync(firsts.get(INDEX + firstName(lang))!);
		yield give(firstScript(lang), `${groups} ${first.toString('base64')}`);
	}
	for (const [group, names] of Map.groupBy([...files.keys()].sort(), (name) => groupOf(name, groups))) {
		const joined = joinFiles(new Map(names.map((name) => [name, plain(files.get(name)!)])));
		yield give(groupScript(group), Buffer.from(pack(joined)).toString('base64'));
	}
}

function give(place: string, text: string): [string, string] {
	return [place, giveScript(place, text)];
}

/** Files of the index by their names in it, each text by itself. */
function filesOf(index: IndexFiles, shards: readonly ManifestShard[]): Map<string, Uint8Array> {
	const byPath = new Map(shards.map((shard) => [shard.path, shard]));
	const files = new Map<string, Uint8Array>();
	for (const [place, source] of index) {
		const name = place.slice(INDEX.length);
		if (!place.endsWith('/')) files.set(name, readFileSync(source));
		else for (const [own, bytes] of filesApart(readShard(source), byPath.get(name)!)) files.set(name + own, bytes);
	}
	return files;
}

/** A power of two, so that the groups stay what they are while the archive grows by little. */
function groupCount(files: Iterable<Uint8Array>): number {
	let bytes = 0;
	for (const { length } of files) bytes += length;
	return 2 ** Math.max(0, Math.ceil(Math.log2(bytes / GROUP_BYTES)));
}
