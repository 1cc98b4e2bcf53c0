/** Where a device keeps the words that were searched for, until it has told them, on sites that count them. */
export const SEARCH_WORDS = 'search-words';

/** Forgets them untold. */
export function forgetSearchWords(): void {
	try {
		localStorage.removeItem(SEARCH_WORDS);
	} catch (error) {
		// A browser that forbids storage has kept none.
		if (!(error instanceof DOMException) && !(error instanceof ReferenceError)) throw error;
	}
}
