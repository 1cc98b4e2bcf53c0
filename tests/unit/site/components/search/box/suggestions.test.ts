import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_SUGGESTIONS, rowCount, suggest, type SuggestionAction, type Suggestions } from '../../../../../../src/site/components/search/box/suggestions.ts';
import { hit } from '../fixtures.ts';

function after(...actions: SuggestionAction[]): Suggestions {
	return actions.reduce(suggest, NO_SUGGESTIONS);
}

const typed: SuggestionAction = { type: 'typed', text: 'liver' };
const suggested: SuggestionAction = { type: 'suggested', turn: 1, hits: [hit(0), hit(1)] };
const down: SuggestionAction = { type: 'moved', by: 1 };
const up: SuggestionAction = { type: 'moved', by: -1 };

describe('the rows', () => {
	test('are the hits and the way to all results', () => {
		expect(rowCount(after())).toBe(0);
		expect(rowCount(after(typed))).toBe(1);
		expect(rowCount(after(typed, suggested))).toBe(3);
	});

	test('stay while more is typed, until the next hits come', () => {
		expect(after(typed, suggested, { type: 'typed', text: 'liver s' })).toMatchObject({ settled: false, hits: { length: 2 } });
	});

	test('drop hits of an older query', () => {
		const state = after(typed, { type: 'typed', text: 'lungs' });
		expect(suggest(state, suggested)).toBe(state);
	});

	test('go when the field is emptied', () => {
		expect(after(typed, suggested, { type: 'typed', text: ' ' })).toMatchObject({ query: '', hits: [] });
	});
});

describe('the chosen row', () => {
	test('goes round: field, rows, field', () => {
		const places = [down, down, down, down, down].map((_, at, all) => after(typed, suggested, ...all.slice(0, at + 1)).active);
		expect(places).toEqual([0, 1, 2, -1, 0]);
		expect(after(typed, suggested, up).active).toBe(2);
	});

	test('is none after typing, or closing', () => {
		expect(after(typed, suggested, down, { type: 'typed', text: 'lungs' }).active).toBe(-1);
		expect(after(typed, suggested, down, { type: 'closed' }).active).toBe(-1);
	});

	test('stays the same row when the hits for what was typed last come, and is none where it is not among them', () => {
		const later: SuggestionAction = { type: 'typed', text: 'liver s' };
		const hits = (...ids: number[]): SuggestionAction => ({ type: 'suggested', turn: 2, hits: ids.map((id) => hit(id)) });
		expect(after(typed, suggested, later, down, hits(2, 0)).active).toBe(1);
		expect(after(typed, suggested, later, down, hits(2, 1)).active).toBe(-1);
		expect(after(typed, suggested, later, up, hits(2, 1, 0)).active).toBe(3);
		expect(after(typed, down, suggested).active).toBe(2);
	});

	test('always exists', () => {
		const actions = fc.oneof(
			fc.constantFrom<SuggestionAction>(down, up, { type: 'closed' }),
			fc.constantFrom('', 'a', 'b').map((text): SuggestionAction => ({ type: 'typed', text })),
			fc.tuple(fc.nat(4), fc.nat(6)).map(([turn, count]): SuggestionAction => ({ type: 'suggested', turn, hits: Array.from({ length: count }, (_, at) => hit(at)) })),
		);
		fc.assert(
			fc.property(fc.array(actions), (happened) => {
				const state = after(...happened);
				expect(state.active).toBeGreaterThanOrEqual(-1);
				expect(state.active).toBeLessThan(Math.max(rowCount(state), 0.5));
			}),
		);
	});
});
