import type { FetchedWords } from './fetched.ts';

/** The site's own words; undefined where they cannot be had: the software's say the same, in other words. */
export async function fetchOwn(place: string): Promise<FetchedWords | undefined> {
	try {
		const response = await fetch(place);
		if (!response.ok) throw new Error(`${place} answered with ${response.status}.`);
		return (await response.json()) as FetchedWords;
	} catch (error) {
		reportError(error);
		return undefined;
	}
}
