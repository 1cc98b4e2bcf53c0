import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Controller, DEBOUNCE_MS, PAGE_SIZE, SLOW_MS } from '../../../../../../src/site/components/search/page/controller.ts';
import { SearchUnavailable, type FacetCounts, type SearchClient, type SearchHit } from '../../../../../../src/search/types.ts';
import { answer, clientOf, counts, hit } from '../fixtures.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

/** A controller over a client whose search is given, and what it told its surroundings. */
function setUp(search: SearchClient['search'], online = true) {
	const client = { search: vi.fn(search) };
	const phases: string[] = [];
	const connect = vi.fn(() => clientOf(client.search));
	const report = vi.fn();
	const asking = vi.fn();
	const controller = new Controller({
		connect,
		asking,
		report,
		online: () => online,
		show: ({ phase }) => {
			if (phases.at(-1) !== phase) phases.push(phase);
		},
	});
	return { controller, search: client.search, phases, connect, report, asking };
}

/** Answers after `ms`, unless it is let go before. */
const slowly =
	(ms: number): SearchClient['search'] =>
	(_query, _filters, { signal } = {}) =>
		new Promise((resolve, reject) => {
			setTimeout(() => resolve(answer(25)), ms);
			signal?.addEventListener('abort', () => reject(new DOMException('let go', 'AbortError')));
		});

describe('typing', () => {
	test('searches once, after a rest', async () => {
		const { controller, search } = setUp(slowly(10));
		for (const text of ['l', 'li', 'liver']) controller.dispatch({ type: 'typed', text });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS - 1);
		expect(search).not.toHaveBeenCalled();
		await vi.advanceTimersByTimeAsync(20);
		expect(search).toHaveBeenCalledOnce();
		expect(search).toHaveBeenCalledWith('liver', {}, expect.objectContaining({ exact: false }));
		expect(controller.state).toMatchObject({ phase: 'ready', hits: { length: PAGE_SIZE } });
	});

	test('lets go of the search before', async () => {
		const { controller, search, report } = setUp(slowly(500));
		controller.dispatch({ type: 'typed', text: 'liver' });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 10);
		controller.dispatch({ type: 'typed', text: 'liver spots' });
		expect(search.mock.calls[0]?.[2]?.signal?.aborted).toBe(true);
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 600);
		expect(controller.state).toMatchObject({ phase: 'ready', request: { query: 'liver spots' } });
		expect(report).not.toHaveBeenCalled();
	});

	test('says what is asked only when it is asked', async () => {
		const { controller, asking } = setUp(slowly(10));
		controller.dispatch({ type: 'typed', text: 'li' });
		controller.dispatch({ type: 'typed', text: 'liver' });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
		expect(asking.mock.calls).toMatchObject([[{ query: 'liver' }]]);
		controller.dispatch({ type: 'typed', text: '' });
		expect(asking).toHaveBeenLastCalledWith(expect.objectContaining({ query: '' }));
	});
});

test('a choice is searched at once', async () => {
	const { controller, search } = setUp(slowly(10));
	controller.dispatch({ type: 'toggled', facet: 'sex', value: 'female' });
	await vi.advanceTimersByTimeAsync(0);
	expect(search).toHaveBeenCalledWith('', { sex: ['female'] }, expect.anything());
});

test('a slow search is said to be slow, until it answers', async () => {
	const { controller, phases } = setUp(slowly(SLOW_MS + 500));
	controller.dispatch({ type: 'typed', text: 'liver' });
	await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + SLOW_MS + 1000);
	expect(phases).toEqual(['loading', 'slow', 'ready']);
});

describe('a failure', () => {
	test('is shown, and the next try has a fresh client', async () => {
		const { controller, connect, report, search } = setUp(() => Promise.reject(new SearchUnavailable('no index')));
		controller.dispatch({ type: 'typed', text: 'liver' });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
		expect(controller.state.phase).toBe('failed');
		expect(report).not.toHaveBeenCalled();
		search.mockResolvedValue(answer(3));
		controller.dispatch({ type: 'retried' });
		await vi.advanceTimersByTimeAsync(0);
		expect(controller.state.phase).toBe('ready');
		expect(connect).toHaveBeenCalledTimes(2);
	});

	test('without a connection is said to be that', async () => {
		const { controller } = setUp(() => Promise.reject(new SearchUnavailable('no index')), false);
		controller.dispatch({ type: 'typed', text: 'liver' });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
		expect(controller.state.phase).toBe('offline');
	});

	test("that is the program's own is reported too", async () => {
		const fault = new TypeError('wrong');
		const { controller, report } = setUp(() => Promise.reject(fault));
		controller.dispatch({ type: 'typed', text: 'liver' });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
		expect(controller.state.phase).toBe('failed');
		expect(report).toHaveBeenCalledWith(fault);
	});
});

test('a failed warm-up is nothing to the reader, and leaves no broken client', async () => {
	const { controller, connect } = setUp(slowly(0));
	connect.mockReturnValueOnce({ ...clientOf(slowly(0)), prepare: () => Promise.reject(new SearchUnavailable('no index')) });
	controller.warm();
	await vi.advanceTimersByTimeAsync(0);
	expect(controller.state.phase).toBe('idle');
	controller.warm();
	expect(connect).toHaveBeenCalledTimes(2);
});

describe('more hits', () => {
	test('come in pages, to the last', async () => {
		const { controller } = setUp(slowly(0));
		controller.dispatch({ type: 'typed', text: 'liver' });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 1);
		const lengths = [controller.state.hits.length];
		for (let page = 0; page < 2; page += 1) {
			controller.dispatch({ type: 'asked-more' });
			await vi.advanceTimersByTimeAsync(0);
			lengths.push(controller.state.hits.length);
		}
		expect(lengths).toEqual([10, 20, 25]);
		expect(new Set(controller.state.hits.map(({ id }) => id)).size).toBe(25);
	});

	test('are all there again when the reader comes back', async () => {
		const { controller } = setUp(slowly(0));
		controller.open({ query: 'liver', exact: false, filters: {} }, 20);
		await vi.advanceTimersByTimeAsync(1);
		expect(controller.state.hits).toHaveLength(20);
		controller.dispatch({ type: 'typed', text: 'lungs' });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 1);
		expect(controller.state.hits).toHaveLength(PAGE_SIZE);
	});

	test('that fail leave those shown, and can be asked for again', async () => {
		const whole = answer(25);
		const load = vi.fn<typeof whole.load>((from, count) => whole.load(from, count));
		const { controller } = setUp(() => Promise.resolve(answer(25, { load })));
		controller.dispatch({ type: 'typed', text: 'liver' });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS);
		load.mockRejectedValueOnce(new SearchUnavailable('gone'));
		controller.dispatch({ type: 'asked-more' });
		await vi.advanceTimersByTimeAsync(0);
		expect(controller.state).toMatchObject({ more: 'failed', hits: { length: 10 } });
		controller.dispatch({ type: 'asked-more' });
		await vi.advanceTimersByTimeAsync(0);
		expect(controller.state).toMatchObject({ more: 'rest', hits: { length: 20 } });
	});
});

describe('hits that come one after the other', () => {
	/** An answer whose hits come when the test says so, and what it was asked for. */
	function inParts() {
		const loaded = Promise.withResolvers<SearchHit[]>();
		const asked: string[] = [];
		let send: (hits: SearchHit[]) => void = () => undefined;
		const given = answer(3, {
			load(_from, _count, onSome = () => undefined) {
				asked.push('hits');
				send = onSome;
				return loaded.promise;
			},
			counts() {
				asked.push('counts');
				return Promise.resolve(counts({ sex: [{ value: 'female', label: 'female', count: 3 }] }));
			},
		});
		return { given, asked, loaded, send: (...hits: SearchHit[]) => send(hits) };
	}

	test('are shown as they come, counts after the last', async () => {
		const { given, asked, loaded, send } = inParts();
		const { controller, phases } = setUp(() => Promise.resolve(given));
		controller.dispatch({ type: 'looked', seesFilters: true });
		controller.open({ query: 'liver', exact: false, filters: {} }, 0);
		await vi.advanceTimersByTimeAsync(1);
		expect(controller.state.phase).toBe('loading');
		send(hit(0));
		expect(controller.state).toMatchObject({ phase: 'ready', more: 'coming', hits: [{ id: 'entry-0' }] });
		send(hit(1));
		await vi.advanceTimersByTimeAsync(1);
		expect(controller.state).toMatchObject({ more: 'coming', hits: { length: 2 }, counts: undefined });
		expect(asked).toEqual(['hits']);
		loaded.resolve([hit(0), hit(1), hit(2)]);
		await vi.advanceTimersByTimeAsync(1);
		expect(controller.state.hits.map(({ id }) => id)).toEqual(['entry-0', 'entry-1', 'entry-2']);
		expect(controller.state).toMatchObject({ more: 'rest', counts: { sex: [{ count: 3 }] } });
		expect(asked).toEqual(['hits', 'counts']);
		expect(phases).toEqual(['idle', 'loading', 'ready']);
	});

	test('stay where the others cannot be had, which can be asked for again', async () => {
		const { given, loaded, send } = inParts();
		const { controller } = setUp(() => Promise.resolve(given));
		controller.open({ query: 'liver', exact: false, filters: {} }, 0);
		await vi.advanceTimersByTimeAsync(1);
		send(hit(0));
		loaded.reject(new SearchUnavailable('gone'));
		await vi.advanceTimersByTimeAsync(1);
		expect(controller.state).toMatchObject({ phase: 'ready', more: 'failed', hits: { length: 1 } });
	});

	test('are dropped once something else is asked', async () => {
		const { given, asked, loaded, send } = inParts();
		const { controller, search } = setUp(() => Promise.resolve(given));
		controller.open({ query: 'liver', exact: false, filters: {} }, 0);
		await vi.advanceTimersByTimeAsync(1);
		search.mockResolvedValue(answer(1));
		controller.dispatch({ type: 'typed', text: 'lungs' });
		await vi.advanceTimersByTimeAsync(DEBOUNCE_MS + 1);
		send(hit(7));
		loaded.resolve([hit(7), hit(8)]);
		await vi.advanceTimersByTimeAsync(1);
		expect(controller.state).toMatchObject({ request: { query: 'lungs' }, hits: [{ id: 'entry-0' }] });
		expect(asked).toEqual(['hits']);
	});
});

describe('counts', () => {
	const byName = (): Promise<FacetCounts> => Promise.resolve(counts({ doctor: [{ value: 'lin', label: 'Dr Lin', count: 3 }] }));

	test('are not fetched for who does not see them, until the filters are opened', async () => {
		const count = vi.fn(byName);
		const { controller } = setUp(() => Promise.resolve(answer(3, { counts: count })));
		controller.open({ query: 'liver', exact: false, filters: {} }, 0);
		await vi.advanceTimersByTimeAsync(1);
		expect(controller.state.phase).toBe('ready');
		expect(count).not.toHaveBeenCalled();
		controller.dispatch({ type: 'looked', seesFilters: true });
		await vi.advanceTimersByTimeAsync(1);
		expect(controller.state.counts?.doctor).toHaveLength(1);
		controller.dispatch({ type: 'looked', seesFilters: false });
		controller.dispatch({ type: 'looked', seesFilters: true });
		await vi.advanceTimersByTimeAsync(1);
		expect(count).toHaveBeenCalledOnce();
	});

	test('are fetched where filters are chosen, whose names come with them', async () => {
		const { controller } = setUp(() => Promise.resolve(answer(3, { counts: byName })));
		controller.open({ query: 'liver', exact: false, filters: { doctor: ['lin'] } }, 0);
		await vi.advanceTimersByTimeAsync(1);
		expect(controller.state.counts?.doctor).toHaveLength(1);
	});
});

test('filters that cannot be had leave the hits, and are said to be missing', async () => {
	const { controller, report } = setUp(() => Promise.resolve(answer(3, { counts: () => Promise.reject(new SearchUnavailable('gone')) })));
	controller.dispatch({ type: 'looked', seesFilters: true });
	controller.open({ query: 'liver', exact: false, filters: {} }, 0);
	await vi.advanceTimersByTimeAsync(1);
	expect(controller.state).toMatchObject({ phase: 'ready', hits: { length: 3 }, counts: undefined, isUncounted: true });
	expect(report).not.toHaveBeenCalled();
});
