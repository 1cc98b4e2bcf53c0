/** Noted in the tab's session: nothing is fetched ahead in it any more. */
const DONE = 'offline-warmed';

/** Ends fetching ahead in this tab: for a first visit, and once it was done. @returns whether it was still to be done */
export function endFetchingAhead(): boolean {
	const isDue = sessionStorage.getItem(DONE) === null;
	sessionStorage.setItem(DONE, 'yes');
	return isDue;
}
