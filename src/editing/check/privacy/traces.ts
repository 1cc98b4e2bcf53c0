import { ages } from './ages.ts';
import { birthDates } from './births.ts';
import { cards } from './cards.ts';
import { accounts, mails, phones } from './contact.ts';
import { nationalIds } from './ids/find.ts';
import { folded } from './folded.ts';
import type { PRIVATE_KINDS, Finder, Trace } from './kinds.ts';
import { names } from './names.ts';
import { addresses, recordNumbers } from './person.ts';

const FINDERS: readonly Finder[] = [mails, accounts, nationalIds, cards, recordNumbers, birthDates, phones, addresses, names, ages];

/** Where one place may be of two kinds, the one that comes first here is meant. */
const ORDER: readonly string[] = ['e-mail', 'national-id', 'card-number', 'record-number', 'birth-date', 'phone', 'address', 'name', 'age'] satisfies (typeof PRIVATE_KINDS)[number][];

/** Everything in a text, as it is read, that may tell who somebody is, in the order of places, none upon another. */
export function tracesIn(text: string): Trace[] {
	const plain = folded(text);
	const found = FINDERS.flatMap((find) => find(plain));
	found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.from - b.from || b.to - a.to);
	const kept: Trace[] = [];
	for (const trace of found) {
		if (!kept.some(({ from, to }) => trace.from < to && from < trace.to)) kept.push(trace);
	}
	return kept.sort((a, b) => a.from - b.from);
}
