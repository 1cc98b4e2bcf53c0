import { pageValidator } from '../packs/validators.ts';
import { isGenuinePage } from '../store/genuine.ts';
import { ask } from './network.ts';
import { basePath } from './scope.ts';

/** A page as it is now. */
export interface Fresh {
	bytes: Uint8Array<ArrayBuffer>;
	validator: string | undefined;
	headers: Headers;
}

/** Pages that are fetched at the same time. */
const AT_ONCE = 4;

/** Fetches pages as they are now. @returns by address; those that are no more, or did not come, are left out */
export async function refetch(addresses: Iterable<string>): Promise<Map<string, Fresh>> {
	const fresh = new Map<string, Fresh>();
	const left = [...addresses];
	let isCut = false;
	const fetchNext = async (): Promise<void> => {
		for (let address = left.shift(); address !== undefined && !isCut; address = left.shift()) {
			try {
				const response = await ask(address, { cache: 'no-cache' });
				if (await isGenuinePage(response, basePath())) fresh.set(address, await read(response));
			} catch {
				// The connection broke: what is left would fail, too.
				isCut = true;
			}
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
	return fresh;
}

async function read(response: Response): Promise<Fresh> {
	const bytes = new Uint8Array(await response.arrayBuffer());
	return { bytes, validator: pageValidator(new TextDecoder().decode(bytes)), headers: response.headers };
}
