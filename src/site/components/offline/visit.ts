/** Noted in the tab's session, in which other sites of the host may note their own: nothing is fetched ahead any more. */
const DONE = `offline-warmed ${import.meta.env.BASE_URL}`;

/** Ends fetching ahead in this tab: for a first visit, and once it was done. @returns whether it was still to be done */
export function endFetchingAhead(): boolean {
	const isDue = sessionStorage.getItem(DONE) === null;
	sessionStorage.setItem(DONE, 'yes');
	return isDue;
}
