/** What the template of the page on reading offline hands to its script. */
export interface OfflinePageData {
	lang: string;
	/** The page's own address and that of the search page, with base. */
	own: string;
	search: string;
	/** Where all topics are listed, with base. */
	directory: string;
	/** Specialties by id, in the order in which they are listed; addresses with base. */
	specialties: Record<string, { name: string; address: string }>;
}
