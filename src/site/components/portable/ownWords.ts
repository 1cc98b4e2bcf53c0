/** Stands in for `messages/own/fetchOwn.ts` in the scripts of a copy that is taken along. */
import type { FetchedWords } from '../../messages/own/fetched.ts';
import './loading.ts';

/** The site's own words, from the script that holds the file. @param place the file's address, from the page */
export async function fetchOwn(place: string): Promise<FetchedWords | undefined> {
	try {
		const { root, data } = globalThis.answered;
		const { href } = new URL(place, location.href);
		return JSON.parse(await data(`${href.slice(root.length)}.js`)) as FetchedWords;
	} catch (error) {
		// The software's words say the same.
		reportError(error);
		return undefined;
	}
}
