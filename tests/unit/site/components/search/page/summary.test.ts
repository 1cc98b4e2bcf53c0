import { expect, test } from 'vitest';
import { announcement, summaryText } from '../../../../../../src/site/components/search/page/summary.ts';
import { reduce, START, type Action, type SearchState } from '../../../../../../src/site/components/search/state.ts';
import { messagesFor } from '../../../../../../src/site/messages/index.ts';
import { answer, counts, hit } from '../fixtures.ts';

const english = { messages: messagesFor('en'), lang: 'en', topics: [{ name: 'Vertigo', path: '/neurology/vertigo/' }] };
const typed: Action = { type: 'typed', text: 'livr' };

function after(...actions: Action[]): SearchState {
	return actions.reduce(reduce, START);
}

function found(total: number, corrected?: string): Action {
	const reading = { typed: 'livr', corrected, words: [], synonyms: [] };
	return { type: 'answered', turn: 1, answer: answer(total, { reading }), hits: total > 0 ? [hit(0)] : [] };
}

test('the heading says how much is found: what was asked stands in the field', () => {
	expect(summaryText(after(typed, found(3)), english)).toMatchInlineSnapshot(`"3 results"`);
	expect(summaryText(after(typed, found(3, 'liver')), english)).toMatchInlineSnapshot(`"3 results"`);
	expect(summaryText(after(typed, found(0)), english)).toMatchInlineSnapshot(`"No answer here is about “livr”"`);
	const filtered = after({ type: 'toggled', facet: 'year', value: '2017' }, found(3));
	expect(summaryText(filtered, english)).toMatchInlineSnapshot(`"3 questions"`);
});

test('where no entry is about what is asked, that comes first and is read out, whatever is found', () => {
	const unanswered = (missing: string[]): SearchState =>
		after(typed, { type: 'answered', turn: 1, answer: answer(7, { knowledge: { entries: 0, missing } }), hits: [hit(0)] });
	const loading = after(typed);
	expect(summaryText(unanswered(['malaria']), english)).toMatchInlineSnapshot(`"No answer here is about malaria"`);
	expect(announcement(unanswered(['malaria']), loading, english)).toMatchInlineSnapshot(`"No answer here is about malaria"`);
	expect(summaryText(unanswered(['dengue', 'travel']), english)).toMatchInlineSnapshot(`"No answer here is about “livr”"`);
	// A topic of that name is here.
	expect(summaryText(unanswered(['vertigo']), english)).toMatchInlineSnapshot(`"7 results"`);
});

test('where a query waits for what filters know, the heading says so', () => {
	const filtered: Action = { type: 'toggled', facet: 'year', value: '2017' };
	expect(summaryText(after(typed), english)).toMatchInlineSnapshot(`"Searching…"`);
	expect(summaryText(after(filtered), english)).toMatchInlineSnapshot(`"Fetching the filters, then searching…"`);
	const known: Action = { type: 'counted', turn: 1, counts: counts() };
	expect(summaryText(after(typed, found(3), known, filtered), english)).toMatchInlineSnapshot(`"Searching…"`);
});

test('hits that come after the first are not read out again', () => {
	const first = after(typed, { type: 'answered', turn: 1, answer: answer(3), hits: [hit(0)], more: 'coming' });
	expect(announcement(first, after(typed), english)).toMatchInlineSnapshot(`"3 results for “livr”"`);
	const second = reduce(first, { type: 'came', turn: 1, hits: [hit(1)] });
	expect(announcement(second, first, english)).toBeUndefined();
	expect(announcement(reduce(second, { type: 'got-more', turn: 1, hits: [hit(2)] }), second, english)).toBeUndefined();
});

test('a correction is read out', () => {
	const loading = after(typed);
	expect(announcement(reduce(loading, found(3, 'liver')), loading, english)).toMatchInlineSnapshot(`"3 results for “liver”"`);
});

test('what is read out follows what happens, and nothing is said twice', () => {
	let state = START;
	const said: (string | undefined)[] = [];
	const steps: Action[] = [
		typed,
		{ type: 'slowed', turn: 1 },
		found(12),
		{ type: 'asked-more' },
		{ type: 'got-more', turn: 1, hits: [hit(1)] },
		{ type: 'typed', text: 'lungs' },
		{ type: 'failed', turn: 2, online: false },
	];
	for (const action of steps) {
		const next = reduce(state, action);
		said.push(announcement(next, state, english));
		state = next;
	}
	expect(said).toMatchInlineSnapshot(`
		[
		  "Searching…",
		  "Still searching. The connection seems slow.",
		  "12 results for “livr”",
		  undefined,
		  "Showing 2 of 12 results",
		  "",
		  "You are offline",
		]
	`);
});
