import { SearchUnavailable } from '../types.ts';

/** `fetch`, as far as the client uses it. */
export type Fetch = (address: string, init?: { cache?: RequestCache; signal?: AbortSignal; headers?: { Range: string } }) => Promise<Response>;

/**
 * Asks for a file of the index.
 * @throws SearchUnavailable where no answer comes
 */
export async function fetchAnswer(fetch: Fetch, address: string, init: Parameters<Fetch>[1]): Promise<Response> {
	try {
		return await fetch(address, init);
	} catch (cause) {
		throw new SearchUnavailable(`The search index could not be fetched from ${address}.`, { cause });
	}
}

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
