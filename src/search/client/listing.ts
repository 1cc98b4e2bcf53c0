import { decodeDays } from '../format/dates.ts';
import { revised, SHARD_DATES } from '../format/manifest.ts';
import { unpack } from '../format/pack.ts';
import { fetchBytes, type Fetch } from './fetching.ts';
import type { LoadedIndex } from './loaded.ts';

/**
 * The day each entry was asked, as a number that grows.
 * @throws SearchUnavailable
 */
export async function fetchDays(fetch: Fetch, { folder, language }: LoadedIndex): Promise<Uint16Array> {
	const shards = await Promise.all(
		language.shards.map(async ({ path, revision }) => decodeDays(await unpack(await fetchBytes(fetch, `${folder}${path}${revised(SHARD_DATES, revision)}`)))),
	);
	return Uint16Array.from(shards.flatMap((days) => [...days]));
}

/** All entries, the newest first. */
export function newestFirst(days: Uint16Array, { hidden, tieBreakers }: LoadedIndex): Uint32Array {
	const entries = Uint32Array.from(days.keys()).filter((entry) => !hidden[entry]);
	return entries.sort((a, b) => days[b]! - days[a]! || tieBreakers[a]! - tieBreakers[b]! || a - b);
}
