import { decodedPath, isPageFile } from '../../archive/addresses.ts';
import { spellings } from '../../offline/packs/spellings.ts';

/**
 * The one address, of all by which hosts find it, of the page that leads on from an old address.
 * @param path as an entry names it
 * @returns undefined of one that no host serves
 */
export function oldAddress(path: string): string | undefined {
	const all = spellings(decodedPath(path).replace(/\/+$/, '').split('/').map(encodeURIComponent).join('/'));
	return all.find((one) => isPageFile(decodedPath(one))) ?? all.at(-1);
}
