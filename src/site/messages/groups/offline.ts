/** The state of a saved part. */
export type PackState = 'absent' | 'waiting' | 'saving' | 'paused' | 'saved' | 'outdated' | 'broken' | 'failed';

/** Reading offline: the page where parts of the archive are saved. Sizes are in bytes. */
export interface OfflineMessages {
	title: string;
	description: string;
	intro: string;
	/** Heading of the list of parts. */
	parts: string;
	/** The part that holds everything. */
	everything: string;
	/** The part that every other needs: search and the site's frame. */
	searchPart: string;
	/** What a part holds; the search holds no questions. */
	contents: (questions: number, bytes: number) => string;
	state: Record<PackState, string>;
	save: string;
	pause: string;
	resume: string;
	cancel: string;
	remove: string;
	update: string;
	repair: string;
	clear: string;
	/** A button's full name for screen readers: what it does, to which part. */
	actionOn: (action: string, part: string) => string;
	progress: (done: number, total: number) => string;
	/** Announced when a part is saved or removed. */
	savedNow: (part: string) => string;
	removedNow: (part: string) => string;
	/** When a part was saved, `YYYY-MM-DD`. */
	savedOn: (date: string) => string;
	repairHint: string;
	confirmRemove: (part: string) => string;
	confirmClear: string;
	/** Storage used, of what the browser allows. */
	storage: (used: number, quota: number) => string;
	noSpace: (needed: number, free: number) => string;
	/** Where the browser refuses room that it said was free. */
	noRoom: (needed: number) => string;
	failed: string;
	retry: string;
	unsupported: string;
	needsScript: string;
	/** Asks the browser not to drop what was saved. */
	keep: string;
	kept: string;
	/** Banner while the connection is away. */
	offlineNow: string;
	onlineAgain: string;
	/** The page shown for one that was not saved. */
	pageMissingTitle: string;
	pageMissing: string;
	/** A newer version of the site is ready. */
	newVersion: string;
	reload: string;
	/** Sets the site up as an app of the device. */
	installApp: string;
	/** On a topic's page: leads to where it is saved. */
	saveTopic: string;
	/** Heading of the topics that are saved or asked for. */
	topics: string;
	/** Leads to the list of topics. */
	topicsHint: string;
	/** That nothing of what is kept leaves the device, and how all of it goes. */
	privacy: string;
	/** The same where words that were searched for are counted. */
	privacyCounted: string;
	/** Heading of the switch that follows. */
	pagesRead: string;
	/** A switch: whether pages that were read are kept, unasked. */
	keepRead: string;
	/** What is kept, who can see it, and what happens where the switch is turned off. */
	keepReadHint: string;
	/** Announced when it was turned on, and off. */
	readKept: string;
	readForgotten: string;
	/** Something else came in place of what was asked, such as a network's sign-in page. */
	foreign: string;
	/** Shown where the list of parts could not be fetched. */
	listMissing: string;
	/** Heading of the pages read lately, which stay readable. */
	readLately: string;
	/** A link to a search, from a page that was not saved. */
	findSimilar: (words: string) => string;
	/** Marks of search results, while the connection is away. */
	onDevice: string;
	notOnDevice: string;
	clearedNow: string;
	repairedNow: string;
}
