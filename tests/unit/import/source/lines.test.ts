import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../src/import/source/lines.ts';

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
	for (const item of items) yield await Promise.resolve(item);
}

describe('splitLines', () => {
	it('gives the same lines whatever the chunks', async () => {
		const text = fc.array(fc.constantFrom('a', 'b', '\r\n', '\n', '\r', ' '), { maxLength: 30 });
		await fc.assert(
			fc.asyncProperty(text, fc.integer({ min: 1, max: 5 }), async (parts, size) => {
				const whole = parts.join('');
				const chunks = whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
				const lines = await Array.fromAsync(splitLines(each(chunks), 'file'));
				const expected = whole.split(/\r\n|\n|\r/);
				if (expected.at(-1) === '') expected.pop();
				expect(lines.map(({ text }) => text)).toEqual(expected);
				expect(lines.map(({ line }) => line)).toEqual(expected.map((_, index) => index + 1));
			}),
		);
	});
});
