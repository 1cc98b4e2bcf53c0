import fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestChain, type SeenRequest } from '../../../../scripts/eval-reader/requests.ts';

function seen(from: number, to: number): SeenRequest {
	return { path: `/${from}`, from, to, bytes: 0 };
}

test('requests that follow one another are a chain, those that overlap are not', () => {
	const page = seen(0, 10);
	const [style, program, late] = [seen(10, 15), seen(11, 30), seen(31, 40)];
	expect(longestChain([page, program, style, late])).toEqual([page, style, late]);
	expect(longestChain([])).toEqual([]);
});

test('what is still under way is followed by nothing', () => {
	expect(longestChain([seen(0, Infinity), seen(5, 9), seen(9, 10)])).toHaveLength(2);
});

/** The longest chain by trying all. */
function naive(requests: readonly SeenRequest[], after = -Infinity): number {
	return requests.filter(({ from }) => from >= after).reduce((most, { to }) => Math.max(most, 1 + naive(requests, to)), 0);
}

test('no chain is longer', () => {
	const requests = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 9 })).map(([from, length]) => seen(from, from + length)), { maxLength: 8 });
	fc.assert(
		fc.property(requests, (all) => {
			const chain = longestChain(all);
			expect(chain).toHaveLength(naive(all));
			for (const [i, { from }] of chain.entries()) expect(from).toBeGreaterThanOrEqual(chain[i - 1]?.to ?? 0);
		}),
	);
});
