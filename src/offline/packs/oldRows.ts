import type { PackIndex } from './layout.ts';
import { oldAddressesIn } from './oldAddresses.ts';

type Row = PackIndex['files'][0];

/** Rows of a pack's index for the old addresses of a page. Versions that know nothing of them find the page itself there. @param head the page's own */
export function oldRows([path, block, start, size, validator]: Row, head: string): Row[] {
	// Versions that know nothing of old addresses take every row without a validator for an earlier version's.
	if (validator === undefined) return [];
	return oldAddressesIn(head).map((old) => [old, block, start, size, validator, path]);
}
