import { SearchUnavailable } from '../types.ts';

/** `fetch`, as far as the client uses it. */
export type Fetch = (address: string, init?: { cache?: RequestCache; signal?: AbortSignal }) => Promise<Response>;

/**
 * Fetches a file of the index.
 * @throws SearchUnavailable where it cannot be had
 */
export async function fetchBytes(fetch: Fetch, address: string, cache: RequestCache = 'default'): Promise<Uint8Array<ArrayBuffer>> {
	try {
		const response = await fetch(address, { cache });
		if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}`.trimEnd());
		return new Uint8Array(await response.arrayBuffer());
	} catch (cause) {
		throw new SearchUnavailable(`The search index could not be fetched from ${address}.`, { cause });
	}
}

/**
 * Fetches JSON of the index.
 * @throws SearchUnavailable where it cannot be had or is none
 */
export async function fetchJson(fetch: Fetch, address: string, cache: RequestCache = 'default'): Promise<unknown> {
	const bytes = await fetchBytes(fetch, address, cache);
	try {
		return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
	} catch (cause) {
		throw new SearchUnavailable(`${address} is not JSON.`, { cause });
	}
}

/**
 * Fetches for Pagefind and remembers what it keeps to itself: Pagefind logs a chunk that did not come
 * and answers as though its words were nowhere.
 */
export class FetchWatch {
	readonly #fetch: Fetch;
	readonly #waiting = new Set<(failure: SearchUnavailable) => void>();
	#failure: SearchUnavailable | undefined;
	readonly #given = new Map<string, Uint8Array<ArrayBuffer>>();

	constructor(fetch: Fetch) {
		this.#fetch = fetch;
	}

	/** Stands in for `fetch`. */
	readonly fetch: Fetch = async (address, init) => {
		const given = this.#given.get(`${folderOf(address)} ${endingOf(address)}`);
		if (given) return new Response(given);
		try {
			const response = await this.#fetch(address, init);
			if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}`.trimEnd());
			return response;
		} catch (cause) {
			this.#fail(new SearchUnavailable(`The search index could not be fetched from ${address}.`, { cause }));
			throw cause;
		}
	};

	/** Gives these bytes instead of fetching the file with an ending, such as `.pf_meta`, in a folder. */
	give(folder: string, ending: string, bytes: Uint8Array<ArrayBuffer>): void {
		this.#given.set(`${folder} ${ending}`, bytes);
	}

	/**
	 * Waits for something of Pagefind's, but no longer than until a fetch fails.
	 * @throws SearchUnavailable
	 */
	async during<T>(work: () => Promise<T>): Promise<T> {
		if (this.#failure) throw this.#failure;
		// Not Promise.race: it would keep every result for as long as the watch lives.
		const { promise, resolve, reject } = Promise.withResolvers<T>();
		this.#waiting.add(reject);
		try {
			work().then(resolve, reject);
			return await promise;
		} finally {
			this.#waiting.delete(reject);
		}
	}

	#fail(failure: SearchUnavailable): void {
		this.#failure ??= failure;
		for (const reject of this.#waiting) reject(failure);
	}
}

function folderOf(address: string): string {
	return address.slice(0, address.lastIndexOf('/') + 1);
}

function endingOf(address: string): string {
	return address.slice(address.lastIndexOf('.'));
}
