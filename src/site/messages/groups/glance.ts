import type { DelayBucket } from './names.ts';

/** The archive at a glance: pictures, each with a text alternative and a table. */
export interface GlanceMessages {
	title: string;
	description: string;
	intro: (total: number) => string;
	/** Opens the table of a picture. */
	showTable: string;
	perYear: {
		title: string;
		/** Years as `YYYY`; the year with most questions and how many. */
		alt: (first: string, last: string, peak: string, count: number) => string;
		/** The specialty asked most, and how many questions it has. */
		altSpecialty: (specialty: string, count: number) => string;
		year: string;
		specialty: string;
		total: string;
		/** The specialties beyond those drawn apart. */
		others: string;
	};
	askers: {
		title: string;
		/** The largest group, as `PeopleMessages.asker` words it, and its size. */
		alt: (group: string, count: number, total: number) => string;
		age: string;
		sex: string;
	};
	delay: {
		title: string;
		/** Questions answered within a day, of those whose days are known. */
		alt: (withinDay: number, known: number) => string;
		bucket: Record<DelayBucket, string>;
		days: string;
	};
	topics: {
		title: string;
		alt: (topic: string, count: number) => string;
		topic: string;
	};
	/** Table header over counts. */
	questions: string;
	/** Table header over shares. */
	share: string;
	/** In the place of a picture where nothing is to be drawn. */
	empty: string;
}
