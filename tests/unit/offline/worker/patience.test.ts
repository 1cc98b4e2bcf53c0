import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inTime, keptOrFresh } from '../../../../src/offline/worker/patience.ts';

const never = (): Promise<Response | undefined> => new Promise(() => undefined);
const text = async ({ response, isFresh }: { response: Response; isFresh: boolean }): Promise<string> => `${await response.text()}${isFresh ? ', fresh' : ''}`;
const kept = (): Promise<Response> => Promise.resolve(new Response('kept'));
const fresh = (): Promise<Response> => Promise.resolve(new Response('from the network'));
const unreachable = (): Promise<Response> => Promise.reject(new TypeError('no network'));

beforeEach(async () => {
	vi.useFakeTimers();
	// The caches answer, as far as is known.
	await keptOrFresh(kept, fresh);
});

afterEach(() => vi.useRealTimers());

test('what is kept is taken, and the network left alone', async () => {
	const ask = vi.fn(fresh);
	expect(await text(await keptOrFresh(kept, ask))).toBe('kept');
	expect(ask).not.toHaveBeenCalled();
});

test('what is not kept, or cannot be read, comes from the network', async () => {
	expect(await text(await keptOrFresh(() => Promise.resolve(undefined), fresh))).toBe('from the network, fresh');
	expect(await text(await keptOrFresh(() => Promise.reject(new Error('damaged')), fresh))).toBe('from the network, fresh');
	await expect(keptOrFresh(() => Promise.resolve(undefined), unreachable)).rejects.toThrow('no network');
});

test('caches that never answer hold up one request for a second, and the next not at all', async () => {
	const first = keptOrFresh(never, fresh);
	await vi.advanceTimersByTimeAsync(999);
	const ask = vi.fn(fresh);
	const second = keptOrFresh(never, ask);
	expect(ask).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(await text(await first)).toBe('from the network, fresh');
	await vi.advanceTimersByTimeAsync(1000);
	expect(await text(await second)).toBe('from the network, fresh');
	const third = keptOrFresh(never, fresh);
	await vi.advanceTimersByTimeAsync(0);
	expect(await text(await third)).toBe('from the network, fresh');
});

test('without a network, slow caches are waited for, but not for ever', async () => {
	const slow = keptOrFresh(() => new Promise<Response>((resolve) => {
		setTimeout(resolve, 3000, new Response('kept'));
	}), unreachable);
	await vi.advanceTimersByTimeAsync(3000);
	expect(await text(await slow)).toBe('kept');
	const dead = keptOrFresh(never, unreachable).catch(String);
	await vi.advanceTimersByTimeAsync(6000);
	expect(await dead).toBe('TypeError: no network');
});

test('work that fails or does not end gives nothing', async () => {
	expect(await inTime(Promise.reject<number>(new Error('gone')))).toBeUndefined();
	const endless = inTime(new Promise<number>(() => undefined));
	await vi.advanceTimersByTimeAsync(5000);
	expect(await endless).toBeUndefined();
});
