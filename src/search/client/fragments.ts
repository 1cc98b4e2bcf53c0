import { unpackPagefind } from '../format/pack.ts';
import { SearchUnavailable } from '../types.ts';
import { fetchBytes, type Fetch } from './fetching.ts';

/** An entry as Pagefind keeps it. */
export interface Fragment {
	/** The entry's path in the site, without base. */
	url: string;
	content: string;
	meta: { title?: string };
	filters: { date?: string[] };
}

/**
 * Fetches an entry's text.
 * @param folder address of its shard's folder
 * @param page Pagefind's id of its page
 * @throws SearchUnavailable
 */
export async function fetchFragment(fetch: Fetch, folder: string, page: string): Promise<Fragment> {
	const address = `${folder}fragment/${page}.pf_fragment`;
	const bytes = await fetchBytes(fetch, address);
	try {
		return JSON.parse(new TextDecoder().decode(await unpackPagefind(bytes))) as Fragment;
	} catch (cause) {
		throw new SearchUnavailable(`${address} is damaged.`, { cause });
	}
}
