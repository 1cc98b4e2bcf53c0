import { decodeDays } from '../format/dates.ts';
import { revised, SHARD_DATES } from '../format/manifest.ts';
import { Order } from '../rank/order.ts';
import type { Fetch } from './fetching.ts';
import type { LoadedIndex } from './loaded.ts';
import { fetchAs, startsOf } from './words.ts';

/**
 * The day each entry was asked, as a number that grows.
 * @throws SearchUnavailable
 */
export async function fetchDays(fetch: Fetch, { folder, language }: LoadedIndex): Promise<Float64Array> {
	const shards = await Promise.all(
		language.shards.map(({ path, revision }) => fetchAs(fetch, `${folder}${path}${revised(SHARD_DATES, revision)}`, decodeDays)),
	);
	return Float64Array.from(shards.flatMap((days) => [...days]));
}

/** All entries, in no order. */
export function allEntries({ language: { shards } }: LoadedIndex): Uint32Array {
	const starts = startsOf(shards);
	return Uint32Array.from(
		shards.flatMap(({ entries, hidden }, i) => {
			const isHidden = new Set(hidden);
			return Array.from({ length: entries }, (_, page) => page).filter((page) => !isHidden.has(page)).map((page) => starts[i]! + page);
		}),
	);
}

/** Entries, the newest first. */
export function newestFirst(entries: Uint32Array, days: Float64Array, { tieBreakers }: LoadedIndex): Order {
	return new Order(entries, days, tieBreakers);
}
