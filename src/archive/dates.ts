import type { EntryRecord } from './record.ts';

type Dated = Pick<EntryRecord, 'date' | 'answered' | 'reviewed'>;

/** The day on which question and answer stood together first, as far as known: `YYYY-MM-DD`. */
export function publishedOn({ date, answered }: Dated): string {
	return answered ?? date;
}

/** The latest day that the entry names: `YYYY-MM-DD`. Never the day of the build, so that bytes stay the same. */
export function updatedOn(entry: Dated): string {
	const published = publishedOn(entry);
	const reviewed = entry.reviewed?.on;
	return reviewed !== undefined && reviewed > published ? reviewed : published;
}
