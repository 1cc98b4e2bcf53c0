import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createFetcher, REST_MS } from '../../../../../../src/site/components/search/box/fetcher.ts';
import { SearchUnavailable, type SearchClient } from '../../../../../../src/search/types.ts';
import { clientOf, hit } from '../fixtures.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

function setUp(suggest: SearchClient['suggest']) {
	const client = { ...clientOf(() => Promise.reject(new Error('not asked'))), suggest: vi.fn(suggest), prepare: vi.fn(() => Promise.resolve()) };
	const [connect, found, failed] = [vi.fn(() => client), vi.fn(), vi.fn()];
	return { fetcher: createFetcher({ connect, count: 6, found, failed }), client, connect, found, failed };
}

test('asks once for the newest query, after a rest', async () => {
	const { fetcher, client, found } = setUp(() => Promise.resolve([hit(0)]));
	fetcher.ask(1, 'li');
	fetcher.ask(2, 'liver');
	await vi.advanceTimersByTimeAsync(REST_MS);
	expect(client.suggest).toHaveBeenCalledOnce();
	expect(client.suggest).toHaveBeenCalledWith('liver', 6, expect.anything());
	expect(found).toHaveBeenCalledWith(2, [hit(0)]);
});

test('says nothing of a query that was let go', async () => {
	const { fetcher, found, failed } = setUp(async () => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		return [hit(0)];
	});
	fetcher.ask(1, 'liver');
	await vi.advanceTimersByTimeAsync(REST_MS);
	fetcher.ask(2, '');
	await vi.advanceTimersByTimeAsync(1000);
	expect(found).not.toHaveBeenCalled();
	expect(failed).not.toHaveBeenCalled();
});

test('after a failure the next query has a fresh client', async () => {
	const { fetcher, connect, failed, client, found } = setUp(() => Promise.reject(new SearchUnavailable('no index')));
	fetcher.ask(1, 'liver');
	await vi.advanceTimersByTimeAsync(REST_MS);
	expect(failed).toHaveBeenCalledOnce();
	client.suggest.mockResolvedValue([]);
	fetcher.ask(2, 'lungs');
	await vi.advanceTimersByTimeAsync(REST_MS);
	expect(found).toHaveBeenCalledWith(2, []);
	expect(connect).toHaveBeenCalledTimes(2);
});

test('a failed warm-up is tried again with the first query', async () => {
	const { fetcher, client, connect, found } = setUp(() => Promise.resolve([]));
	client.prepare.mockRejectedValueOnce(new SearchUnavailable('no index'));
	await fetcher.warm();
	await vi.advanceTimersByTimeAsync(0);
	fetcher.ask(1, 'liver');
	await vi.advanceTimersByTimeAsync(REST_MS);
	expect(connect).toHaveBeenCalledTimes(2);
	expect(found).toHaveBeenCalled();
});
