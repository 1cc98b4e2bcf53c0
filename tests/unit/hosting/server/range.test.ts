import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRange } from '../../../../src/hosting/server/range.ts';

describe('parseRange over 100 bytes', () => {
	test.each([
		['bytes=0-9', { start: 0, end: 9 }],
		['bytes=90-', { start: 90, end: 99 }],
		['bytes=90-500', { start: 90, end: 99 }],
		['bytes=-10', { start: 90, end: 99 }],
		['bytes=-500', { start: 0, end: 99 }],
		['bytes=100-', 'unsatisfiable'],
		['bytes=-0', 'unsatisfiable'],
		[undefined, undefined],
		['bytes=-', undefined],
		['bytes=9-0', undefined],
		['bytes=0-1,5-6', undefined],
		['lines=0-1', undefined],
	])('%s', (header, expected) => {
		expect(parseRange(header, 100)).toEqual(expected);
	});

	test('never leaves the file, whatever is asked', () => {
		fc.assert(
			fc.property(fc.option(fc.nat(), { nil: '' }), fc.option(fc.nat(), { nil: '' }), fc.nat(), (first, last, size) => {
				const range = parseRange(`bytes=${first}-${last}`, size);
				if (typeof range !== 'object') return;
				expect(range.start).toBeGreaterThanOrEqual(0);
				expect(range.start).toBeLessThanOrEqual(range.end);
				expect(range.end).toBeLessThan(size);
			}),
		);
	});
});
