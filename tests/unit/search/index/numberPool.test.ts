import fc from 'fast-check';
import { expect, test } from 'vitest';
import { VarintReader } from '../../../../src/search/format/varints.ts';
import { NumberPool } from '../../../../src/search/index/numberPool.ts';

const number = fc.oneof(fc.nat(300), fc.nat(70_000), fc.constantFrom(0, 127, 128, 16_383, 16_384, 2 ** 31 - 1));

function read(pool: NumberPool, list: ReturnType<NumberPool['open']>, count: number): number[] {
	const reader = new VarintReader(pool.bytes(list));
	const numbers = [...reader.many(count)];
	expect(() => reader.next()).toThrow(RangeError);
	return numbers;
}

test('lists that grow in turn hold what was put into each', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.nat(9), fc.array(number, { maxLength: 40 })), { maxLength: 60 }), (puts) => {
			const pool = new NumberPool();
			const lists = Array.from({ length: 10 }, () => ({ list: pool.open(), numbers: [] as number[] }));
			for (const [which, some] of puts) {
				const { list, numbers } = lists[which]!;
				for (const one of some) pool.put(list, one);
				numbers.push(...some);
			}
			for (const { list, numbers } of lists) expect(read(pool, list, numbers.length)).toEqual(numbers);
		}),
	);
});

test('long lists beside many short ones are whole, over many blocks of memory', () => {
	const pool = new NumberPool();
	const long = [pool.open(), pool.open()];
	const short: ReturnType<NumberPool['open']>[] = [];
	const count = 600_000;
	for (let i = 0; i < count; i += 1) {
		pool.put(long[0]!, i);
		pool.put(long[1]!, i % 200);
		if (i % 10 > 0) continue;
		const list = pool.open();
		pool.put(list, i);
		short.push(list);
	}
	expect(read(pool, long[0]!, count).every((value, i) => value === i)).toBe(true);
	expect(read(pool, long[1]!, count).every((value, i) => value === i % 200)).toBe(true);
	expect(short.every((list, i) => read(pool, list, 1)[0] === i * 10)).toBe(true);
});
