/** About the archive: headings and their paragraphs. */
export interface AboutMessages {
	title: string;
	description: (site: string) => string;
	/** What the archive is, who answers, how old answers and machine-made text are marked, privacy. */
	sections: readonly { id: string; heading: string; paragraphs: readonly string[] }[];
	/** What stays on a reader's device; the last paragraph on privacy, where the site can be read offline. */
	keeping: string;
	disclaimer: string;
	urgent: string;
	contact: string;
	/** What stands in the place of the first paragraph on privacy where words that were searched for are counted; by whom. */
	counted: (host: string) => string;
}

/** The form below a page of the site's own through which readers write to the editors. */
export interface ContactMessages {
	heading: string;
	message: string;
	email: string;
	send: string;
	/** What the form is not for. */
	hint: string;
	/** Where what is written goes; about the archive, too. */
	sentTo: (host: string) => string;
	/** The link in place of the form, where the site has an address alone. */
	byEmail: string;
}

/** The page of an address that leads nowhere. */
export interface NotFoundMessages {
	title: string;
	text: string;
	/** Heading over pages whose addresses look like the one asked for. */
	suggestions: string;
	/** Link that searches the words of the address. */
	searchFor: (words: string) => string;
	/** Before links to home, specialties and search. */
	elsewhere: string;
}

/** Feeds and other texts for programs. */
export interface FeedMessages {
	/** Name of the link to a feed. */
	atom: string;
	json: string;
	title: (site: string) => string;
	/** The title of the feed of a specialty, a topic or a doctor. */
	specialtyTitle: (site: string, specialty: string) => string;
	subtitle: (site: string) => string;
	/** Text for `llms.txt`. */
	llms: {
		/** One paragraph on what the site is and how it may be used. */
		intro: string;
		/** How to get an answer's text alone: put the ending given after its address. */
		markdown: (ending: string) => string;
		specialties: string;
		more: string;
	};
}
