import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Shaper } from '../../../../scripts/eval-reader/shaper.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
afterEach(() => void vi.useRealTimers());

/** Sends bytes and says when the last went out, in milliseconds. */
function sending(shaper: Shaper, bytes: number, isGone = () => false): { at: number; got: number } {
	const state = { at: NaN, got: 0 };
	void shaper.send(new Uint8Array(bytes), (part) => (state.got += part.length), isGone).then(() => (state.at = performance.now()));
	return state;
}

test('what is sent alone takes as long as its bytes', async () => {
	const began = performance.now();
	const one = sending(new Shaper(400), 50_000);
	await vi.advanceTimersByTimeAsync(2000);
	expect(one.got).toBe(50_000);
	expect(one.at - began).toBeGreaterThanOrEqual(1000);
	expect(one.at - began).toBeLessThanOrEqual(1010);
});

test('what is sent at the same time shares the line equally', async () => {
	const began = performance.now();
	const shaper = new Shaper(400);
	const [large, small] = [sending(shaper, 75_000), sending(shaper, 25_000)];
	await vi.advanceTimersByTimeAsync(3000);
	expect(small.at - began).toBeGreaterThan(950);
	expect(small.at - began).toBeLessThan(1050);
	expect(large.at - began).toBeGreaterThanOrEqual(2000);
	expect(large.at - began).toBeLessThanOrEqual(2010);
});

test('an idle line saves nothing up', async () => {
	const shaper = new Shaper(400);
	sending(shaper, 1000);
	await vi.advanceTimersByTimeAsync(60_000);
	const began = performance.now();
	const late = sending(shaper, 50_000);
	await vi.advanceTimersByTimeAsync(2000);
	expect(late.at - began).toBeGreaterThanOrEqual(1000);
});

test('a reader who goes leaves the line to others', async () => {
	const began = performance.now();
	const shaper = new Shaper(400);
	let gone = false;
	const [left, stays] = [sending(shaper, 1_000_000, () => gone), sending(shaper, 25_000)];
	await vi.advanceTimersByTimeAsync(100);
	gone = true;
	await vi.advanceTimersByTimeAsync(1000);
	expect(left.got).toBeLessThan(3000);
	expect(stays.at - began).toBeLessThan(620);
});
