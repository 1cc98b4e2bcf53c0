import { CborError, readCbor, type CborValue } from './cbor.ts';

/** The pages of one Pagefind index, in the order in which they were added. */
export interface PagefindPages {
	/** Ids that results carry, such as `en-x-0_79ead95`. */
	ids: string[];
	/** Words of each page. */
	lengths: number[];
}

/**
 * Reads the pages from an unpacked `.pf_meta` of Pagefind 1.6: `[version, pages, …]`, each page
 * `[id, words, …]`.
 * @throws CborError where it has another shape
 */
export function readPagefindPages(meta: Uint8Array): PagefindPages {
	const top = readCbor(meta);
	const pages = Array.isArray(top) ? top[1] : undefined;
	if (!Array.isArray(pages)) throw new CborError('Pagefind metadata without pages');
	const ids: string[] = [];
	const lengths: number[] = [];
	for (const page of pages) {
		const [id, length] = asPage(page);
		ids.push(id);
		lengths.push(length);
	}
	return { ids, lengths };
}

function asPage(page: CborValue): [id: string, length: number] {
	if (Array.isArray(page)) {
		const [id, length] = page;
		if (typeof id === 'string' && typeof length === 'number') return [id, length];
	}
	throw new CborError('Pagefind metadata with a page that is none');
}
