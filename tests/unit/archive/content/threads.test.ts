import { Worker } from 'node:worker_threads';
import { describe, expect, test } from 'vitest';
import { inBatches, shareAmongThreads } from '../../../../src/archive/content/threads.ts';

/** A thread that answers each number with its double, and dies of 99. */
const doubling = (): Worker =>
	new Worker("const { parentPort } = require('node:worker_threads'); parentPort.on('message', (n) => { if (n === 99) throw new Error('ninety-nine'); parentPort.postMessage(2 * n); });", { eval: true });

describe('batches shared among threads', () => {
	test.each([[0, 2], [1, 2], [3, 4], [20, 3]])('%i batches in %i threads all come back, each once', async (count, threads) => {
		const results: unknown[] = [];
		await shareAmongThreads(Array.from({ length: count }, (_, n) => n - 5), threads, doubling, (result) => results.push(result));
		expect(results.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: count }, (_, n) => 2 * (n - 5)));
	});

	test('a thread that dies ends the work with its reason', async () => {
		await expect(shareAmongThreads([1, 99, 2], 2, doubling, () => undefined)).rejects.toThrow('ninety-nine');
	});

	test.each([0, 4])('a result that cannot be taken ends the work with its reason, the last one too (%i)', async (refused) => {
		const take = (result: unknown): void => {
			if (result === 2 * refused) throw new Error(`no ${refused}`);
		};
		await expect(shareAmongThreads([0, 1, 2, 3, 4], 1, doubling, take)).rejects.toThrow(`no ${refused}`);
	});
});

test('a list is cut into batches, the last one shorter', () => {
	expect(inBatches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
});
