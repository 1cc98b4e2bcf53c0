/** Home, specialties, topics, doctors and years. */
export interface ListMessages {
	home: {
		/** Heading above the search box. */
		heading: string;
		/** One line on what is here. */
		summary: (questions: number, doctors: number, specialties: number) => string;
		/** Heading of the specialties. */
		specialties: string;
		allSpecialties: string;
		/** Heading of the entries that editors chose. */
		chosen: string;
		newest: string;
		mostLinked: string;
		mostLinkedHint: string;
		topics: string;
		byYear: string;
		/** Shown where the archive has no entry in this language yet. */
		empty: string;
	};
	specialties: {
		title: string;
		intro: string;
		/** Leads from a specialty's largest topics to all of them. */
		allTopics: string;
	};
	specialty: {
		/** Description for search engines, where the specialty has none. */
		description: (specialty: string) => string;
		topics: string;
		doctors: string;
		questions: string;
	};
	topic: {
		description: (topic: string, specialty: string) => string;
		questions: string;
		/** Topics that often stand beside this one. */
		beside: string;
		/** Link to the topic's specialty. */
		parent: (specialty: string) => string;
	};
	doctors: {
		title: string;
		intro: string;
	};
	doctor: {
		description: (doctor: string, specialty: string) => string;
		specialty: string;
		credentials: string;
		affiliation: string;
		website: string;
		/** The years of the doctor's answers, as `YYYY`; both may be the same. */
		answeredFrom: (first: string, last: string) => string;
		about: string;
		answers: string;
		demo: string;
	};
	years: {
		title: string;
		/** Title of one slice, `YYYY` or `YYYY-MM`. */
		slice: (slice: string) => string;
		intro: string;
	};
	listing: {
		/** Heading of the newest entries of a long list. */
		newest: string;
		/** Heading of one slice of a list. */
		inSlice: (slice: string) => string;
		/** How many of the whole list stand on this page. */
		shown: (shown: number, total: number) => string;
		/** Label of the slices' navigation. */
		slices: string;
		/** A slice's link with its count. */
		sliceCount: (slice: string, count: number) => string;
		/** Link from a slice back to the list's first page. */
		first: string;
		empty: string;
	};
}
