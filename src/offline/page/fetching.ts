import { NoPackList, PACK_LIST, readPackList, type ListedPack, type PackList } from '../packs/list.ts';
import { cacheNames } from '../store/caches.ts';
import { packAddress } from '../store/saved.ts';
import { sha256 } from '../store/sha256.ts';

/** What arrived is not what the list promised: cut short, damaged, or another's page in its place. */
export class ForeignContent extends Error {
	override name = 'ForeignContent';
}

/** The site could not be reached, or answered with a fault of its own. */
export class NoConnection extends Error {
	override name = 'NoConnection';
}

/**
 * Asks the site.
 * @throws NoConnection where it cannot be reached, or answers with a fault
 */
export async function ask(address: string, options: RequestInit): Promise<Response> {
	let response: Response;
	try {
		response = await fetch(address, options);
	} catch (cause) {
		if (options.signal?.aborted) throw cause;
		throw new NoConnection(`${address} could not be fetched.`, { cause });
	}
	if (!response.ok) throw new NoConnection(`${address} answered ${response.status}.`);
	return response;
}

/**
 * The list of packs: the newest, or without a network the last one seen.
 * @throws NoConnection, NoPackList where neither is there
 */
export async function fetchList(base: string): Promise<{ list: PackList; fresh: boolean }> {
	const address = base + PACK_LIST;
	const cache = await caches.open(cacheNames(base).packs);
	try {
		const text = await (await ask(address, { cache: 'no-cache' })).text();
		const list = readPackList(text);
		await cache.put(address, new Response(text));
		return { list, fresh: true };
	} catch (error) {
		if (!(error instanceof NoConnection || error instanceof NoPackList)) throw error;
		const last = await cache.match(address);
		if (!last) throw error;
		return { list: readPackList(await last.text()), fresh: false };
	}
}

/**
 * Fetches a pack and checks it against the list.
 * @param onBytes called with the number of bytes as they arrive
 * @throws NoConnection, ForeignContent
 */
export async function fetchPack(base: string, pack: ListedPack, signal: AbortSignal, onBytes: (count: number) => void): Promise<Response> {
	// Kept in our own cache: a second copy in the browser's would only take room.
	const response = await ask(packAddress(base, pack.file), { signal, cache: 'no-store' });
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let size = 0;
	try {
		for (const reader = response.body!.getReader(); ; ) {
			const { done, value } = await reader.read();
			if (done) break;
			chunks.push(value);
			size += value.length;
			onBytes(value.length);
		}
	} catch (cause) {
		if (signal.aborted) throw cause;
		throw new NoConnection(`${pack.file} broke off after ${size} bytes.`, { cause });
	}
	const blob = new Blob(chunks);
	if (size !== pack.bytes || (await sha256(blob)) !== pack.sha) {
		throw new ForeignContent(`What came in place of ${pack.file} is not what the list names.`);
	}
	return new Response(blob, { headers: response.headers });
}
