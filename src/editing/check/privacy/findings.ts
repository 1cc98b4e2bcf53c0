import type { Severity } from '../../../archive/fault.ts';
import type { EntryText, Passage } from '../entryText.ts';
import type { Finding } from '../finding.ts';
import type { PrivateKind } from './kinds.ts';
import { looksLikeFullName } from './names.ts';
import { tracesIn } from './traces.ts';

/** What an editor does about each kind. */
const HELP: Readonly<Record<Exclude<PrivateKind, 'age'>, string>> = {
	'e-mail': 'Remove it.',
	phone: 'Remove it; of a service, name the service.',
	'national-id': 'Remove it, also from the history of the repository.',
	'card-number': 'Remove it, also from the history of the repository.',
	'record-number': 'Remove it.',
	'birth-date': 'Write an age, or the year at most.',
	address: 'Write the region at most.',
	name: 'Leave the name out: "my husband", "my doctor" says enough.',
};

/** Kinds that are hardly ever anything else; the others a person has to look at. */
const SURE = new Set<PrivateKind>(['e-mail', 'phone', 'national-id', 'card-number', 'record-number', 'birth-date']);

/** Kinds that a report does not repeat in full: it may be kept where the file is not. */
const NUMBERS = new Set<PrivateKind>(['e-mail', 'phone', 'national-id', 'card-number', 'record-number']);

/** How a case that is none is allowed. */
const ALLOW = 'If it may stand, add it to privacy-allow.yml with the reason.';

/** What may tell who somebody is, in the text of an entry. */
export function privacyFindings(entry: EntryText): Finding[] {
	const asker = entry.passages.find(({ part }) => part === 'asker');
	const alias = entry.source.valid.asker ?? '';
	return [
		...entry.passages.filter(({ part }) => part !== 'asker').flatMap((passage) => passageFindings(entry, passage)),
		...(asker && looksLikeFullName(alias)
			? [{ ...entry.file.finding('warning', 'private-name', asker.from, asker.to, {
				message: `The asker's alias "${alias}" looks like a real name.`,
				help: `Choose another alias. ${ALLOW}`,
			}), subject: alias }]
			: []),
	];
}

function passageFindings({ file, source }: EntryText, { part, read }: Passage): Finding[] {
	// Ages in an answer are those of whom studies are about.
	const traces = tracesIn(read.text).filter(({ kind }) => kind !== 'age' || part === 'title' || part === 'question');
	return traces.map(({ kind, from, to, what }) => {
		// As it reads: an exception is written without the backslashes of Markdown.
		const subject = read.text.slice(from, to);
		const words = { message: `"${NUMBERS.has(kind) ? masked(subject) : subject}" looks like ${what}.`, help: `${kind === 'age' ? ageHelp(source.valid.age) : HELP[kind]} ${ALLOW}`, subject };
		return file.finding(severityOf(kind, part), `private-${kind}`, read.begin(from), read.end(to - 1), words);
	});
}

/** The band says enough, where there is one. */
function ageHelp(band: string | undefined): string {
	return band === undefined || band === 'unknown' ? 'Leave it out, and give the band as "age" in the front matter.' : `Leave it out: "age: ${band}" in the front matter says enough.`;
}

/** Enough of it to know it again. */
function masked(subject: string): string {
	return subject.length < 7 ? `${subject.slice(0, 1)}…` : `${subject.slice(0, 2)}…${subject.slice(-2)}`;
}

/** An age alone tells little, and most letters tell it. Doctors give the numbers of services, so theirs are only to be looked at. */
function severityOf(kind: PrivateKind, part: Passage['part']): Severity {
	if (kind === 'age') return 'info';
	const byDoctor = part === 'answer' || part === 'more';
	return SURE.has(kind) && !(byDoctor && (kind === 'phone' || kind === 'e-mail')) ? 'error' : 'warning';
}
