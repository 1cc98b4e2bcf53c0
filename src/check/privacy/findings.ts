import type { EntryText } from '../entryText.ts';
import type { Finding } from '../finding.ts';

/** What may tell who somebody is, in the text of an entry. */
export function privacyFindings(_: EntryText): Finding[] {
	return [];
}
