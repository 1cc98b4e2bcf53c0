import { firstName, readFirst } from '../format/first.ts';
import type { Fetch } from './fetching.ts';

/** How a first file is asked for: its address stays while it changes, so the host says each time whether it still holds. */
const CACHE: RequestCache = 'no-cache';

/**
 * Fetches the first file of a language's index. A site may lack it, and a reader who is offline: then each of its
 * files is fetched by itself, and whatever is wrong is told of these.
 * @param folder address of `pagefind/`, with a trailing slash
 */
export async function fetchFirst(fetch: Fetch, folder: string, lang: string): Promise<ArrayBuffer | undefined> {
	try {
		const response = await fetch(folder + firstName(lang), { cache: CACHE });
		return response.ok ? await response.arrayBuffer() : undefined;
	} catch {
		return undefined;
	}
}

/** Fetches files of the index: those that came in the first file from it, all others from the host. */
export class FirstFiles {
	readonly #fetch: Fetch;
	readonly #folder: string;
	readonly #files: Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>>;

	/**
	 * @param folder address of `pagefind/`, with a trailing slash
	 * @param first the first file, on its way
	 */
	constructor(fetch: Fetch, folder: string, first: Promise<ArrayBuffer | undefined>) {
		this.#fetch = fetch;
		this.#folder = folder;
		this.#files = first.then(filesIn);
	}

	/** Stands in for `fetch`. */
	readonly fetch: Fetch = async (address, init) => {
		const file = (await this.#files).get(this.#nameOf(address));
		return file ? new Response(file) : await this.#fetch(address, init);
	};

	#nameOf(address: string): string {
		const [path = ''] = address.split('?', 1);
		return path.startsWith(this.#folder) ? path.slice(this.#folder.length) : '';
	}
}

async function filesIn(first: ArrayBuffer | undefined): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
	if (first === undefined) return new Map();
	try {
		return await readFirst(new Uint8Array(first));
	} catch {
		// Something else came in its place, such as a network's sign-in page.
		return new Map();
	}
}
