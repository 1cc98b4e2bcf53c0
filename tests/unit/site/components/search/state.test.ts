import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asksNothing } from '../../../../../src/site/components/search/address.ts';
import { isBusy, reduce, remaining, START, type Action, type SearchState } from '../../../../../src/site/components/search/state.ts';
import { answer, hit } from './fixtures.ts';

function after(...actions: Action[]): SearchState {
	return actions.reduce(reduce, START);
}

const typed: Action = { type: 'typed', text: 'liver' };
const answered: Action = { type: 'answered', turn: 1, answer: answer(12), hits: [hit(0)] };

describe('a search', () => {
	test('goes from idle through loading to ready', () => {
		expect(after().phase).toBe('idle');
		expect(after(typed).phase).toBe('loading');
		expect(after(typed, { type: 'slowed', turn: 1 }).phase).toBe('slow');
		expect(after(typed, answered)).toMatchObject({ phase: 'ready', hits: [{ id: 'entry-0' }] });
	});

	test('keeps the last answer while the next is under way', () => {
		const state = after(typed, answered, { type: 'typed', text: 'liver spots' });
		expect(state).toMatchObject({ phase: 'loading', hits: [{ id: 'entry-0' }] });
	});

	test('drops what comes for an older request', () => {
		const state = after(typed, { type: 'typed', text: 'liver spots' });
		expect(reduce(state, answered)).toBe(state);
		expect(reduce(state, { type: 'failed', turn: 1, online: true })).toBe(state);
	});

	test('tells a failure from being offline, and can be tried again', () => {
		expect(after(typed, { type: 'failed', turn: 1, online: true }).phase).toBe('failed');
		const offline = after(typed, { type: 'failed', turn: 1, online: false });
		expect(offline.phase).toBe('offline');
		expect(reduce(offline, { type: 'retried' })).toMatchObject({ phase: 'loading', request: { query: 'liver' } });
	});

	test('is not made again for space at its end', () => {
		const state = after(typed);
		expect(reduce(state, { type: 'typed', text: 'liver ' })).toBe(state);
	});

	test('forgets "exactly this" when something else is typed', () => {
		const state = after(typed, { type: 'insisted' });
		expect(state.request.exact).toBe(true);
		expect(reduce(state, { type: 'typed', text: 'livers' }).request.exact).toBe(false);
	});

	test('of nothing is idle and shows nothing', () => {
		expect(after(typed, answered, { type: 'typed', text: '' })).toMatchObject({ phase: 'idle', hits: [], answer: undefined });
	});

	test('with filters alone is a search', () => {
		expect(after({ type: 'toggled', facet: 'year', value: '2017' }).phase).toBe('loading');
	});
});

describe('more hits', () => {
	const ready = after(typed, answered);

	test('follow those shown', () => {
		expect(remaining(ready)).toBe(11);
		const asked = reduce(ready, { type: 'asked-more' });
		expect(asked.more).toBe('loading');
		const state = reduce(asked, { type: 'got-more', turn: 1, hits: [hit(1), hit(2)] });
		expect(state).toMatchObject({ more: 'rest', hits: [{ id: 'entry-0' }, { id: 'entry-1' }, { id: 'entry-2' }] });
	});

	test('can fail without losing those shown', () => {
		expect(reduce(ready, { type: 'failed-more', turn: 1 })).toMatchObject({ more: 'failed', hits: [{ id: 'entry-0' }] });
	});

	test('are not asked for twice, nor where there are none', () => {
		const asked = reduce(ready, { type: 'asked-more' });
		expect(reduce(asked, { type: 'asked-more' })).toBe(asked);
		const all = after(typed, { type: 'answered', turn: 1, answer: answer(1), hits: [hit(0)] });
		expect(reduce(all, { type: 'asked-more' })).toBe(all);
	});
});

const actions = fc.oneof(
	fc.record({ type: fc.constant('typed' as const), text: fc.constantFrom('', 'a', 'a ', 'b') }),
	fc.record({ type: fc.constant('toggled' as const), facet: fc.constantFrom('year' as const, 'sex' as const), value: fc.constantFrom('1', '2') }),
	fc.constantFrom<Action>({ type: 'widened' }, { type: 'insisted' }, { type: 'retried' }, { type: 'asked-more' }),
	fc.nat(6).map((turn): Action => ({ type: 'slowed', turn })),
	fc.nat(6).map((turn): Action => ({ type: 'answered', turn, answer: answer(3), hits: [hit(0)] })),
	fc.record({ type: fc.constant('failed' as const), turn: fc.nat(6), online: fc.boolean() }),
);

test('whatever happens, the page is idle exactly when nothing is asked, and turns only grow', () => {
	fc.assert(
		fc.property(fc.array(actions, { maxLength: 12 }), (happened) => {
			let state = START;
			for (const action of happened) {
				const next = reduce(state, action);
				expect(next.turn).toBeGreaterThanOrEqual(state.turn);
				expect(next.phase === 'idle').toBe(asksNothing(next.request));
				if (next.turn > state.turn) expect(isBusy(next) || next.phase === 'idle').toBe(true);
				state = next;
			}
		}),
	);
});
