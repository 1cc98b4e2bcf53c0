import { cards } from './cards.ts';
import { accounts, mails, phones } from './contact.ts';
import { nationalIds } from './ids/find.ts';
import { folded, type PRIVATE_KINDS, type Finder, type Trace } from './kinds.ts';
import { names } from './names.ts';
import { addresses, birthDates, recordNumbers } from './person.ts';

const FINDERS: readonly Finder[] = [mails, accounts, nationalIds, cards, recordNumbers, birthDates, phones, addresses, names];

/** Where one place may be of two kinds, the one that comes first here is meant. */
const ORDER: readonly string[] = ['e-mail', 'national-id', 'card-number', 'record-number', 'birth-date', 'phone', 'address', 'name'] satisfies (typeof PRIVATE_KINDS)[number][];

/** A text without the backslashes that Markdown has before signs (`anna\@post.example`). */
function unescaped(text: string): { plain: string; placeOf: (at: number) => number } {
	if (!text.includes('\\')) return { plain: text, placeOf: (at) => at };
	const places: number[] = [];
	let plain = '';
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === '\\' && /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '')) at += 1;
		places.push(at);
		plain += text[at]!;
	}
	return { plain, placeOf: (at) => places[at]! };
}

/** Everything in a text that may tell who somebody is, in the order of places, none upon another. */
export function tracesIn(text: string): Trace[] {
	const { plain, placeOf } = unescaped(folded(text));
	const found = FINDERS.flatMap((find) => find(plain)).map((trace) => ({ ...trace, from: placeOf(trace.from), to: placeOf(trace.to - 1) + 1 }));
	found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || a.from - b.from || b.to - a.to);
	const kept: Trace[] = [];
	for (const trace of found) {
		if (!kept.some(({ from, to }) => trace.from < to && from < trace.to)) kept.push(trace);
	}
	return kept.sort((a, b) => a.from - b.from);
}
